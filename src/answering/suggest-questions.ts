import { knownSpan } from '../knowledge/dates.ts';
import { asWritten } from './composing/title.ts';
import type { Engine } from './engine.ts';
import type { Profile } from './finding/profile.ts';
import type { Index } from './index-knowledge.ts';
import { kindOfWords } from './interpretation/analyse.ts';
import { stemOf, tokenise } from './interpretation/text.ts';
import { isOrdinary } from './interpretation/words.ts';
import type { Suggestion } from './suggest.ts';
import { whoHas } from './who-has.ts';

/** More are never asked for at once. */
const SHOWN = 25;
/** From this likeness to one of its example questions an entry may be what is being typed. */
const ALIKE = 0.12;

/** A question that the knowledge can answer: its id is the entry's, or the question itself where a command answers it. */
const suggestionOf = (engine: Engine, { id, entry }: Profile, question: string): Suggestion => ({
  id: entry === undefined ? question : id,
  name: asWritten(engine, question),
  aliases: [],
});

/** A gap answers nothing, and who greets wants no example of a greeting. */
const canAnswer = ({ id, entry, questions }: Profile): boolean =>
  entry?.kind !== 'gap' && id !== '/help' && questions.length > 0;

/** The questions that a half-typed one can become, best first, at most 25; on an empty field one on each topic. */
export function suggestQuestions(engine: Engine, typed: string): Suggestion[] {
  const { index } = engine;
  const tokens = tokenise(typed).map(index.spelling.mend);
  if (tokens.every(({ word }) => word.length < 2)) return overview(engine);
  const { likeliest } = index.matcher.match({ tokens, mentions: index.names(tokens), kind: kindOfWords(tokens) });
  const words = new Set(tokens.map(({ stem }) => stem));
  const answering = index.profiles.flatMap((profile, entry) => (canAnswer(profile) ? [entry] : []));
  return likeliest(SHOWN, answering)
    .filter(({ nearest }) => nearest >= ALIKE)
    .map(({ entry }) => index.profiles[entry] as Profile)
    .map((profile) => suggestionOf(engine, profile, likest(phrasingsOf(engine.index, profile), words)));
}

/** Longer than this a name would be cut. */
const LONGEST_NAME = 90;

/** The ways to ask for an entry that are fit to be shown, and the places of those that have a stem. */
interface Phrasings {
  readonly questions: readonly string[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}

/** They depend on the knowledge alone, and somebody who types asks for them with every key. */
const phrasings = new WeakMap<Profile, Phrasings>();

/** The ways to ask for an entry that are short and well spelt; the first of all if none is. */
function phrasingsOf(index: Index, profile: Profile): Phrasings {
  const known = phrasings.get(profile);
  if (known) return known;
  const some = profile.questions.filter((question) => isPresentable(index, question));
  const questions = some.length > 0 ? some : profile.questions.slice(0, 1);
  const having = whoHas(questions, (question) => tokenise(question).map(({ word }) => stemOf(word)));
  const found = { questions, having };
  phrasings.set(profile, found);
  return found;
}

function isPresentable({ names }: Index, question: string): boolean {
  const tokens = tokenise(question);
  const mentions = names(tokens);
  const isNamed = (at: number) => mentions.some(({ from, to }) => from <= at && at < to);
  const isRight = tokens.every(({ word }, at) => /\d/.test(word) || isOrdinary(word) || isNamed(at));
  return question.length <= LONGEST_NAME && isRight;
}

/** Of the ways to ask for an entry the one that shares most with what is typed; the first of those that share as much. */
function likest({ questions, having }: Phrasings, words: ReadonlySet<string>): string {
  const shared = new Uint16Array(questions.length);
  for (const word of words) for (const place of having.get(word) ?? []) shared[place] = (shared[place] as number) + 1;
  return questions[shared.indexOf(Math.max(...shared))] as string;
}

/** What can be asked at all: what the commands answer, then a question on each topic, of the latest dispute first. */
function overview(engine: Engine): Suggestion[] {
  const { profiles } = engine.index;
  const commands = profiles.filter(({ entry }) => entry === undefined);
  const seen = new Set<string>();
  const entries = latestFirst(engine.index).filter(({ entry }) => {
    const topic = entry?.topics[0];
    if (topic === undefined || seen.has(topic)) return false;
    seen.add(topic);
    return true;
  });
  return [...commands, ...entries]
    .filter(canAnswer)
    .slice(0, SHOWN)
    .map((profile) => suggestionOf(engine, profile, profile.questions[0] as string));
}

const latestFirst = ({ profiles }: Index): Profile[] => {
  const began = ({ entry }: Profile) => (entry?.holds === undefined ? '' : knownSpan(entry.holds).first);
  return profiles
    .filter((profile) => profile.entry !== undefined && canAnswer(profile))
    .sort((one, other) => began(other).localeCompare(began(one)));
};

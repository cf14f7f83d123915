import { inWords, knownSpan, overlap } from '../knowledge/dates.ts';
import { nameOf } from '../knowledge/knowledge.ts';
import type { Reply } from '../replies/reply.ts';
import { pronoun } from './division/stretches.ts';
import type { Engine, GoesOn } from './engine.ts';
import type { Profile } from './finding/profile.ts';
import { type Interpretation, interpret } from './interpretation/interpret.ts';
import { fold } from './interpretation/text.ts';
import { timesIn } from './interpretation/time.ts';

/** How a question that goes on from the one before begins. */
const goesOn = /^(?:ok(?:ay)?,? )?(?:and|but|what about|how about|same for|or)\b/iu;

/** What a question tells at least that stands by itself (sum over its words). */
const LEAST_TOLD = 0.3;
/** A name or a time by itself has no more words than this. */
const MOST_WORDS = 3;

/** The entry whose words a reply holds; undefined if none of them is in it. */
function entryIn(engine: Engine, reply: string): Profile | undefined {
  const said = fold(reply, reply.length);
  return engine.index.profiles.find(
    ({ entry, says }) =>
      entry !== undefined && entry.kind !== 'gap' && says.some(({ folded }) => said.includes(folded)),
  );
}

/** Whether a question goes on from another: by its first word or a pronoun, or because it is but a name or a time. */
function leans({ text, tokens, telling, mentions, times }: Interpretation): boolean {
  if (goesOn.test(text) || pronoun.test(text)) return true;
  const told = telling.reduce((sum, weight) => sum + weight, 0);
  return tokens.length <= MOST_WORDS && told < LEAST_TOLD && (mentions.length > 0 || times.length > 0);
}

/**
 * A follow-up written out: with the subject of the entry that the reply before it gave, and with its names and time where the
 * follow-up has none ("and the others?", "and in 2002?").
 * @param previous the text of the reply that is gone on from.
 * @returns undefined if the question stands by itself, or nothing of the knowledge is in the reply.
 */
export function writtenOutFollowUp(engine: Engine, text: string, previous: string): string | undefined {
  const { names, spelling, known } = engine.index;
  const asked = interpret(text, names, spelling, known.last);
  const before = leans(asked) ? entryIn(engine, previous) : undefined;
  if (!before?.entry) return undefined;
  const { knowledge } = engine;
  const topics = asked.mentions.some((mention) => mention.kind === 'topic') ? [] : before.entry.topics.slice(0, 1);
  const people = [...before.named].filter(
    (id) => knowledge.people.has(id) || knowledge.organisations.get(id)?.kind === 'union',
  );
  const period = knowledge.disputes.get(before.entry.dispute ?? '')?.period;
  // Another dispute has other people in it.
  const isOfDispute = asked.times.every(({ span }) => period !== undefined && overlap(span, knownSpan(period)));
  const namesOthers = asked.mentions.some((mention) => mention.kind !== 'topic');
  const carried = namesOthers || !isOfDispute ? [] : people.slice(0, 1);
  const holds =
    asked.times.length > 0 || before.entry.holds === undefined ? [] : [inWords(before.entry.holds.replace(/\/.*/, ''))];
  const subject = topics.map((topic) => knowledge.topics.get(topic)?.name ?? '');
  return [text, ...subject, ...carried.map((id) => nameOf(knowledge, id)), ...holds].join(' ');
}

/**
 * The list of a command again, for whom or when a follow-up names instead ("and in 2002?" after who is balloting); of the list's
 * own time where it names none.
 * @param previous the text of the reply that is gone on from.
 * @returns undefined if that is no such list, or the question is about something else.
 */
export function listGoneOnFrom(engine: Engine, text: string, previous: string): Reply | undefined {
  const { names, spelling, known } = engine.index;
  const heading = previous.replace(/^[*\s]+/, '').split('\n')[0] ?? '';
  const view = [...engine.views.values()].find(({ goesOn }) => goesOn?.from.test(heading));
  if (!view?.goesOn) return undefined;
  const asked = interpret(text, names, spelling, known.last);
  if (!leans(asked) || !namesOnly(asked, view.goesOn.by)) return undefined;
  const times = asked.times.length > 0 ? asked.times : timesIn(fold(heading, heading.length), known.last);
  return view.reply(engine, { ...asked, times }, undefined);
}

/** Whether a question names something of some kinds, or a time, and nothing besides. */
function namesOnly({ mentions, times, strangers, aliens }: Interpretation, kinds: GoesOn['by']): boolean {
  const named = [...mentions.map(({ kind }) => kind), ...times.map(() => 'time' as const)];
  return named.length > 0 && named.every((kind) => kinds.includes(kind)) && strangers.length + aliens.length === 0;
}

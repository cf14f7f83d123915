import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { Dispute, Entry, Organisation, Person, Source, Topic } from '../src/knowledge/schema.ts';
import { askAbout, type Subject, stateAbout, withSlip } from './phrasings.ts';
import { capitalised, madeUp, pick, seeded, times, zipfWords } from './words.ts';

export const EXAMPLES_EACH = 20;
const PARAGRAPHS = 30;

/** A generated knowledge, with questions about it that are none of its examples. */
export interface Generated {
  readonly knowledge: Knowledge;
  readonly questions: readonly string[];
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/** Makes a knowledge of about so many example questions, {@link EXAMPLES_EACH} an entry, and questions to ask of it; the same for the same seed. */
export function generate(examples: number, asked: number, seed = 1): Generated {
  const random = seeded(seed);
  const count = Math.max(1, Math.round(examples / EXAMPLES_EACH));
  const anyWord = zipfWords(random, examples);
  const disputes = times(
    Math.ceil(count / 100),
    (index): Dispute => ({
      id: `dispute-${index}`,
      name: `the ${madeUp(random)} dispute`,
      aliases: [],
      period: `${1990 + (index % 30)}/${1992 + (index % 30)}`,
      summary: `${anyWord(random)} ${anyWord(random)}`,
      employer_side: [],
      places: [],
    }),
  );
  const sources = times(Math.ceil(count / 20), (index): Source => {
    const [first] = (disputes[index % disputes.length] as Dispute).period.split('/');
    const issued = `${Number(first) + (index % 3)}-${String(1 + (index % 12)).padStart(2, '0')}-15`;
    const title = `${capitalised(anyWord(random))} ${anyWord(random)}`;
    const rest = { aliases: [], paragraphs: PARAGRAPHS, sha256: '0'.repeat(64) };
    return { id: `source-${index}`, type: 'article-newspaper', title, issued, ...rest };
  });
  const unions = times(Math.ceil(count / 25), (index): Organisation => {
    const name = madeUp(random);
    const names = { name: `${capitalised(name)} Union`, abbreviation: `${name.slice(0, 4)}u`.toUpperCase() };
    return { id: `union-${index}`, kind: 'union', ...names, aliases: [`the ${name}s`], represents: [] };
  });
  const topics = times(Math.ceil(2 * Math.sqrt(count)), (index): Topic => {
    const names = times(3, () => `${anyWord(random)} ${anyWord(random)}`);
    return { id: `topic-${index}`, name: names[0] as string, aliases: names.slice(1) };
  });
  const people = times(Math.ceil(count / 15), (index): Person => {
    const surname = capitalised(madeUp(random));
    const of = (unions[index % unions.length] as Organisation).id;
    const roles = [{ title: 'president', of, during: '2000', cites: [{ source: 'source-0', paragraph: 1 }] }];
    return { id: `person-${index}`, name: `${capitalised(madeUp(random))} ${surname}`, aliases: [surname], roles };
  });
  const questions = new Map<string, string[]>();
  const subjects: Subject[] = [];
  const entries = times(count, (index): Entry => {
    const dispute = disputes[index % disputes.length] as Dispute;
    const topic = pick(random, topics);
    const chance = random();
    const named = chance < 0.35 ? pick(random, people) : pick(random, unions);
    const names = [named.name, ...named.aliases, ...('abbreviation' in named ? [named.abbreviation ?? ''] : [])];
    const year = Number(dispute.period.slice(0, 4)) + Math.floor(random() * 3);
    const words = times(8, () => anyWord(random));
    const subject = { names: names.filter(Boolean), topics: [topic.name, ...topic.aliases], words, year };
    const id = `entry-${index}`;
    subjects.push(subject);
    questions.set(id, [...times(EXAMPLES_EACH, () => askAbout(random, subject, anyWord))]);
    const common = { id, about: [named.id], topics: [topic.id], holds: String(year), asked_as: [] };
    const cites = [{ source: pick(random, sources).id, paragraph: 1 + Math.floor(random() * PARAGRAPHS) }];
    const text = stateAbout(random, subject, anyWord);
    if (chance < 0.15) {
      const spoken = { speakers: [named.id], spoken_by: named.name, gist: stateAbout(random, subject, anyWord) };
      const parts = [{ text, cites, also_printed: [] }];
      return { ...common, kind: 'quotation', dispute: dispute.id, ...spoken, fragment: false, parts };
    }
    if (chance > 0.9) {
      return { ...common, kind: 'gap', dispute: dispute.id, statement: text, nearby: [], names: [] };
    }
    return { ...common, kind: 'claim', dispute: dispute.id, statement: text, figures: [], cites, readings: [] };
  });
  const knowledge: Knowledge = {
    version: String(seed).padStart(8, '0'),
    sources: byId(sources),
    organisations: byId(unions),
    people: byId(people),
    groups: new Map(),
    places: new Map(),
    topics: byId(topics),
    disputes: byId(disputes),
    entries: byId(entries),
    ballots: new Map(),
    walkouts: new Map(),
    offers: new Map(),
    redirects: new Map(),
    questions,
  };
  const question = () => askAbout(random, pick(random, subjects), anyWord);
  return { knowledge, questions: times(asked, () => (random() < 0.3 ? withSlip(random, question()) : question())) };
}

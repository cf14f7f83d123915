import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import type { Mention } from '../interpretation/names.ts';
import { clean, tokenise } from '../interpretation/text.ts';

const asking =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;
const months =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|may(?= \d{4}))\b/g;

const titles = new WeakMap<Engine['index'], Map<string, string>>();

/** A short name for an entry on a button or in a list: the first way it is asked for, as one would write it, else its own first words. */
export function titleOf(engine: Engine, entry: Entry): string {
  const known = titles.get(engine.index) ?? new Map<string, string>();
  titles.set(engine.index, known);
  const asked = engine.knowledge.questions.get(entry.id)?.[0];
  const title = known.get(entry.id) ?? (asked === undefined ? ownWords(entry) : asWritten(engine, asked));
  known.set(entry.id, title);
  return title;
}

const ownWords = (entry: Entry): string => (entry.kind === 'quotation' ? entry.gist : entry.statement);

/** A question as typed, as one would write it: names and months with their capitals, a mark at its end. */
export function asWritten({ knowledge, index }: Engine, typed: string): string {
  const text = clean(typed);
  const tokens = tokenise(text);
  let written = text;
  for (const mention of index.names(tokens)) {
    const start = tokens[mention.from]?.start ?? 0;
    const name = spellingAt(text.slice(start), namesOf(knowledge, mention));
    if (name !== undefined) written = written.slice(0, start) + name + written.slice(start + name.length);
  }
  const capital = written
    .replace(months, (month) => month.charAt(0).toUpperCase() + month.slice(1))
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return asking.test(capital) && !/[?.!]$/.test(capital) ? `${capital}?` : capital;
}

function namesOf({ organisations, people, places }: Knowledge, { id }: Mention): string[] {
  const thing = organisations.get(id) ?? people.get(id) ?? places.get(id);
  if (!thing) return [];
  const abbreviation = 'abbreviation' in thing && thing.abbreviation ? [thing.abbreviation] : [];
  return [thing.name, ...abbreviation, ...thing.aliases];
}

/** The longest name, with the capitals it is known by, that a text begins with. */
const spellingAt = (text: string, names: readonly string[]): string | undefined =>
  names
    .filter((name) => text.slice(0, name.length).toLowerCase() === name.toLowerCase())
    .sort((one, other) => other.length - one.length)[0];

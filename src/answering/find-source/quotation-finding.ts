import { nameOf } from '../../knowledge/knowledge.ts';
import type { Quotation, QuotationPart } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { interpret } from '../interpretation/interpret.ts';
import type { Passage } from './passages.ts';
import { likelyRecords, type Recorded } from './record.ts';
import { type Comparison, compareWording, type Difference, type SpokenWord, wordsIn } from './wording.ts';

/** Words on record that a message has, word for word (no differences) or not, and whom it gives them to by mistake. */
export interface QuotationFinding {
  readonly kind: 'quotation';
  readonly passage: Passage;
  readonly quotation: Quotation;
  readonly parts: readonly QuotationPart[];
  readonly differences: readonly Difference[];
  /** Names of those the message gives the words to, though they are somebody else's; none if it is right or says nothing of it. */
  readonly notBy: readonly string[];
}

/** From this likeness, and this many common words, given words are those on record said wrong; without quotation marks it takes more. */
const MEANT = { likeness: 0.6, common: 4 };
const MEANT_UNMARKED = { likeness: 0.8, common: 6 };
/** Fewer words than this are matched whole or not at all. */
const SHORT = 4;
/** More words than this are compared no further. */
const MOST_WORDS = 300;

interface Match extends Comparison {
  readonly record: Recorded;
}

/** The words on record that a passage states or comes close to; undefined if none. */
export function findQuotation(engine: Engine, passage: Passage): QuotationFinding | undefined {
  const given = wordsIn(passage.text).slice(0, MOST_WORDS);
  const [best] = likelyRecords(engine.knowledge, given)
    .map((record): Match => ({ record, ...compareWording(record.words, given) }))
    .filter((match) => isMeant(match, given, passage.quoted))
    .sort(byCloseness);
  if (!best) return undefined;
  const { quotation, parts } = best.record;
  return {
    kind: 'quotation',
    passage,
    quotation,
    parts,
    differences: best.differences,
    notBy: wrongSpeakers(engine, passage.around, quotation),
  };
}

function isMeant(
  { common, likeness, differences, record }: Match,
  given: readonly SpokenWord[],
  quoted: boolean,
): boolean {
  if (!quoted) return likeness >= MEANT_UNMARKED.likeness && common >= MEANT_UNMARKED.common;
  if (given.length >= SHORT) return likeness >= MEANT.likeness && common >= Math.min(MEANT.common, given.length - 1);
  // Two or three words are anybody's, unless they are all that the source quotes.
  return differences.length === 0 && (common > 2 || record.quotation.fragment);
}

/** More words in common first, then fewer differences, then the shorter place on record. */
const byCloseness = (one: Match, other: Match): number =>
  other.common - other.differences.length - (one.common - one.differences.length) ||
  one.record.words.length - other.record.words.length;

/** Those to whom the words around a quotation give it, if all of them are others than who said it. */
function wrongSpeakers({ knowledge, index }: Engine, around: string, quotation: Quotation): string[] {
  const { mentions, speakers } = interpret(around, index.names, index.spelling, index.known.last);
  const people = [...new Set(mentions.filter(({ kind }) => kind === 'person').map(({ id }) => id))];
  // Of several people some are only spoken of.
  const named = people.length === 1 ? people : [...new Set(speakers)];
  const rightful = index.profiles.find(({ id }) => id === quotation.id)?.speakers ?? new Set(quotation.speakers);
  return named.some((id) => rightful.has(id)) ? [] : named.map((id) => nameOf(knowledge, id));
}

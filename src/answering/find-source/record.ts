import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Quotation, QuotationPart } from '../../knowledge/schema.ts';
import { informativeness } from '../interpretation/words.ts';
import { type SpokenWord, wordsIn } from './wording.ts';

/** Words on record: a paragraph of a quotation as printed, or all its paragraphs. */
export interface Recorded {
  readonly quotation: Quotation;
  readonly parts: readonly QuotationPart[];
  readonly words: readonly SpokenWord[];
}

/** All words on record, and by word the places that have it. */
interface Register {
  readonly all: readonly Recorded[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const registers = new WeakMap<Knowledge, Register>();

const printings = (part: QuotationPart): string[] => [part.text, ...part.also_printed.map(({ text }) => text)];

function registerOf(knowledge: Knowledge): Register {
  const known = registers.get(knowledge);
  if (known) return known;
  const all = [...knowledge.entries.values()].flatMap((entry): Recorded[] => {
    if (entry.kind !== 'quotation') return [];
    const each = entry.parts.flatMap((part) =>
      printings(part).map((text) => ({ quotation: entry, parts: [part], words: wordsIn(text) })),
    );
    const whole = entry.parts.map(({ text }) => text).join(' ');
    return entry.parts.length === 1 ? each : [...each, { quotation: entry, parts: entry.parts, words: wordsIn(whole) }];
  });
  const byWord = new Map<string, number[]>();
  for (const [place, { words }] of all.entries()) {
    for (const key of new Set(words.map((word) => word.key))) {
      const places = byWord.get(key);
      if (places) places.push(place);
      else byWord.set(key, [place]);
    }
  }
  const made = { all, byWord };
  registers.set(knowledge, made);
  return made;
}

/** So many of the likeliest are compared word by word. */
const COMPARED = 4;
/** From this share of what the given words tell a place can be theirs. */
const LEAST_SHARED = 0.45;

/** The places on record that share most of what some words tell, likeliest first. */
export function likelyRecords(knowledge: Knowledge, given: readonly SpokenWord[]): Recorded[] {
  const { all, byWord } = registerOf(knowledge);
  const shared = new Map<number, number>();
  let told = 0;
  for (const key of new Set(given.map((word) => word.key))) {
    // Even the commonest words tell a little: some phrases have no others.
    const tells = 0.05 + informativeness(key);
    told += tells;
    for (const place of byWord.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + tells);
  }
  return [...shared]
    .filter(([, tells]) => tells >= told * LEAST_SHARED)
    .sort(([, one], [, other]) => other - one)
    .slice(0, COMPARED)
    .flatMap(([place]) => all[place] ?? []);
}

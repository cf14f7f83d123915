import type { Mention, NameKind } from './names.ts';
import type { Token } from './text.ts';

/** How much each family of features counts before it is weighed by rarity. */
const WEIGHT = { word: 1, pair: 0.7, characters: 0.35, concept: 0.9, kind: 0.3 } as const;
const GRAM_LENGTHS = [3, 4] as const;

/** Names whose identity is a matter of structure, not of words: in the words only their kind is left. */
const masked: ReadonlySet<NameKind> = new Set(['union', 'person', 'place', 'body', 'outsider']);

/**
 * The features of a text for matching: word stems, pairs of neighbouring stems, character n-grams inside words (they carry typos),
 * and concepts, so that "poll" and "ballot" share one. A name counts once, as a concept; among the words only its kind stands
 * ("why did <person> resign"), so that a shared name does not pass for a shared matter. Values are weights before rarity.
 */
export function featuresOf(tokens: readonly Token[], mentions: readonly Mention[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  let before = '^';
  tokens.forEach(({ word, stem }, index) => {
    const name = mentions.find((mention) => masked.has(mention.kind) && mention.from <= index && index < mention.to);
    if (name && index > name.from) return;
    const step = name ? `<${name.kind}>` : stem;
    add(`w:${step}`, name ? WEIGHT.kind : WEIGHT.word);
    add(`p:${before} ${step}`, WEIGHT.pair);
    before = step;
    // All of one weight, and no other feature has their names: no need to compare.
    if (!name) for (const gram of gramsOf(word)) features.set(gram, WEIGHT.characters);
  });
  for (const { id } of mentions) add(`@:${id}`, WEIGHT.concept);
  return features;
}

const grams = new Map<string, readonly string[]>();

/** The n-grams of a word, its ends marked, as features; remembered. */
function gramsOf(word: string): readonly string[] {
  let known = grams.get(word);
  if (known === undefined) {
    const bounded = `<${word}>`;
    known = GRAM_LENGTHS.flatMap((length) =>
      Array.from(
        { length: Math.max(0, bounded.length - length + 1) },
        (_, start) => `c:${bounded.slice(start, start + length)}`,
      ),
    );
    if (grams.size > 50_000) grams.clear();
    grams.set(word, known);
  }
  return known;
}

import type { Mention } from './names.ts';
import type { Token } from './text.ts';

/** How much each family of features counts before it is weighed by rarity. */
const WEIGHT = { word: 1, pair: 0.7, characters: 0.35, concept: 0.9 } as const;
const GRAM_LENGTHS = [3, 4] as const;

/**
 * The features of a text for matching: word stems, pairs of neighbouring stems, character n-grams inside words (they carry typos),
 * and concepts, so that "poll" and "ballot" share one. Values are weights before rarity.
 */
export function featuresOf(tokens: readonly Token[], mentions: readonly Mention[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  let before = '^';
  for (const { word, stem } of tokens) {
    add(`w:${stem}`, WEIGHT.word);
    add(`p:${before} ${stem}`, WEIGHT.pair);
    before = stem;
    const bounded = `<${word}>`;
    for (const length of GRAM_LENGTHS) {
      for (let start = 0; start + length <= bounded.length; start++)
        add(`c:${bounded.slice(start, start + length)}`, WEIGHT.characters);
    }
  }
  for (const { id } of mentions) add(`@:${id}`, WEIGHT.concept);
  return features;
}

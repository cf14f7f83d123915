import { expect, it } from 'vitest';
import { slugOf, tellingSlug } from '../../../src/curation/draft/slug.ts';

it('an id is of a name’s letters, without marks', () => {
  expect(slugOf("Masters' and Mates’ Guild — Zoë & Co.")).toBe('masters-and-mates-guild-zoe-co');
});

it('an id of a sentence is of the words that tell the most, in their order', () => {
  expect(tellingSlug('They have said that inflation in the harbour was 4%.', 3)).toBe('inflation-harbour-4');
});

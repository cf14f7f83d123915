import { expect, it } from 'vitest';
import { statsText } from '../../src/curation/stats.ts';
import { aKnowledge } from '../support/knowledge.ts';

it('counts what a knowledge holds, by dispute and by source, and how it is asked for', () => {
  expect(statsText(aKnowledge({ questions: { 'offer-4': ['a', 'b', 'c'], 'gap-turnout': ['d'] } }))).toBe(
    [
      'version 00000000',
      '',
      'dispute            claims  quotations  gaps  ballots  offers  example questions',
      'night-work              1           1     1        1       1                  4',
      'of no one dispute       0           0     0        0       0                  0',
      '',
      'source       paragraphs  cited  entries that cite it',
      'pilots-2001           3      2                     2',
      '',
      'claims: 1, of which 0 are attributed to somebody and 0 have more than one reading; typed figures: 1',
      'people: 1; bodies: 1; groups: 1; places: 1; topics: 1',
      'example questions an entry: fewest 0, median 1, most 3',
      'entries with the fewest: quill-after-dark (0), gap-turnout (1), offer-4 (3)',
    ].join('\n'),
  );
});

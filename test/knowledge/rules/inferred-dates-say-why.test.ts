import { expect, it } from 'vitest';
import { inferredDatesSayWhy } from '../../../src/knowledge/rules/inferred-dates-say-why.ts';
import { aKnowledge, aSource, locate } from '../../support/knowledge.ts';

const check = (issued: string, why?: string) =>
  inferredDatesSayWhy.check(aKnowledge({ sources: [aSource({ issued, why })] }), locate);

it.each([
  ['exact', '2001-05-07', undefined],
  ['inferred, with its reason', '2001-05-07~', 'A Monday.'],
])('lets a date be %s', (_, issued, why) => {
  expect(check(issued, why)).toEqual([]);
});

it('refuses an inferred date without its reason', () => {
  const message = 'the date 2001-05~ is inferred; say from what, under "why"';
  expect(check('2001-05~')).toEqual([{ ...locate('pilots-2001', ['issued']), message }]);
});

it('refuses a reason for a date that is exact', () => {
  expect(check('2001-05-07', 'A Monday.')).toEqual([
    { ...locate('pilots-2001', ['why']), message: expect.stringContaining('write 2001-05-07~, or remove "why"') },
  ]);
});

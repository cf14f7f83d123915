import { expect, it } from 'vitest';
import { nearestId } from '../../src/knowledge/nearest-id.ts';
import { aClaim, aGap, anOrganisation, aPerson } from '../support/knowledge.ts';

const things = [anOrganisation({ abbreviation: 'PGX', aliases: ['ship steerers'] }), aPerson(), aClaim(), aGap()];

it.each([
  ['is misspelt', 'gap-turnuot', 'gap-turnout'],
  ['is a name', 'ada-quil', 'ada-quill'],
  ['is an abbreviation', 'pgx', 'pilots-guild'],
  ['is an alias', 'ship-steerers', 'pilots-guild'],
])('an id is found for what %s', (_, written, id) => {
  expect(nearestId(written, things)).toBe(id);
});

it('nothing is offered for what is like nothing', () => {
  expect(nearestId('weather-forecast', things)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { rolesAreHeld } from '../../../src/knowledge/rules/roles-are-held.ts';
import { aKnowledge, aPerson, aQuotation, aSource, locate } from '../../support/knowledge.ts';

const role = (title: string, during: string, source = 'pilots-2001') => ({
  title,
  of: 'pilots-guild',
  during,
  cites: [{ source, paragraph: 3 }],
});
const check = (spokenBy: string, ...roles: ReturnType<typeof role>[]) =>
  rolesAreHeld.check(
    aKnowledge({
      sources: [aSource(), aSource({ id: 'later', issued: '2003' })],
      people: [aPerson({ roles })],
      entries: [aQuotation({ spoken_by: spokenBy })],
    }),
    locate,
  );

it('lets a person be quoted in a role they held then', () => {
  expect(check('Ada Quill, Leader of the guild', role('leader', '2000/2002'))).toEqual([]);
});

it('lets a person be quoted without a role, or in one that the register has not', () => {
  expect(check('Ada Quill', role('leader', '2003', 'later'))).toEqual([]);
  expect(check('Ada Quill, a pilot', role('leader', '2003', 'later'))).toEqual([]);
});

it('refuses words in a role held at another time', () => {
  expect(check('Ada Quill, leader of the guild', role('leader', '2003', 'later'))).toEqual([
    {
      ...locate('quill-after-dark', ['spoken_by']),
      message: 'the words are of 2001-05, and people.yaml has "ada-quill" as leader 2003; correct the role or its time',
    },
  ]);
});

it('refuses a role for a time that is not its source’s', () => {
  expect(check('Ada Quill', role('leader', '2001'), role('leader', '1999'))).toEqual([
    {
      ...locate('ada-quill', ['roles', 1, 'during']),
      message: expect.stringMatching(/^"pilots-2001" is of 2001-05-07, and cannot give the role of leader for 1999;/),
    },
  ]);
});

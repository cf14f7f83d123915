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

it('refuses words in a role held at another time, and says which roles there are', () => {
  const faults = check('Ada Quill, leader of the guild', role('pilot', '2001-05'), role('leader', '2003', 'later'));
  expect(faults).toEqual([
    {
      ...locate('quill-after-dark', ['spoken_by']),
      message:
        'the words are of 2001-05 and spoken as "leader", but people.yaml has "ada-quill" as "pilot" for 2001-05 and "leader" for 2003; correct the role here, or its time there',
    },
  ]);
});

it('tells a role from one whose title it is part of', () => {
  const roles = [role('leader', '1999/2000'), role('former leader', '2001-05'), role('deputy leader', '2003', 'later')];
  expect(check('Ada Quill, former leader of the guild', ...roles)).toEqual([]);
  expect(check('Ada Quill, former leader of the guild', role('leader', '1999/2000'))).toEqual([]);
  expect(check('Ada Quill, leader of the guild', ...roles)[0]?.message).toContain('spoken as "leader", but');
  expect(check('Ada Quill, deputy leader of the guild', ...roles)[0]?.message).toContain(
    'spoken as "deputy leader", but',
  );
});

const faultOf = (during: string, source?: string) =>
  check('Ada Quill', role('leader', during, source)).map(({ message }) => message);

it('lets a source give a role for its own time, and a later one say when it ended', () => {
  expect(faultOf('2001')).toEqual([]);
  expect(faultOf('2001/2002', 'later')).toEqual([]);
});

it('refuses a role that begins after its source', () => {
  expect(faultOf('2002/2003')).toEqual([
    '"pilots-2001" is of 2001-05-07, before 2002/2003, and cannot give the role of leader for then; begin the time with the source, or cite a later one',
  ]);
});

it('refuses a later source for a time that does not say from when to when', () => {
  expect(faultOf('1999')).toEqual([
    '"pilots-2001" is of 2001-05-07, after 1999, the time of the role of leader; if it still gives the role, write the time as 1999/2001-05-07; if it says when the role ended, write from and to; else cite another source',
  ]);
});

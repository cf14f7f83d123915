import { expect, it } from 'vitest';
import { aliasesAreUnambiguous } from '../../../src/knowledge/rules/aliases-are-unambiguous.ts';
import { aGroup, aKnowledge, anOrganisation, aPerson, aTopic, locate } from '../../support/knowledge.ts';

it('lets two things have names of their own, and a thing repeat its own', () => {
  const knowledge = aKnowledge({
    organisations: [anOrganisation({ abbreviation: 'PG', aliases: ['pg', 'the Guild'] })],
    people: [aPerson({ aliases: ['Quill'] })],
  });
  expect(aliasesAreUnambiguous.check(knowledge, locate)).toEqual([]);
});

it('lets a topic share a word with a body', () => {
  const knowledge = aKnowledge({ groups: [aGroup({ name: 'pay' })], topics: [aTopic({ name: 'pay' })] });
  expect(aliasesAreUnambiguous.check(knowledge, locate)).toEqual([]);
});

it('refuses a word for two things, whatever its case, at the second', () => {
  const knowledge = aKnowledge({
    organisations: [anOrganisation({ aliases: ['the Guild'] })],
    people: [aPerson({ aliases: ['Quill', 'The guild'] })],
  });
  expect(aliasesAreUnambiguous.check(knowledge, locate)).toEqual([
    {
      ...locate('ada-quill', ['aliases', 1]),
      message: '"The guild" already means "pilots-guild"; keep it with one of the two',
    },
  ]);
});

it('refuses a name that is the abbreviation of another', () => {
  const knowledge = aKnowledge({
    organisations: [anOrganisation({ abbreviation: 'PG' }), anOrganisation({ id: 'port', name: 'pg' })],
  });
  expect(aliasesAreUnambiguous.check(knowledge, locate).map(({ file }) => file)).toEqual(['port/name']);
});

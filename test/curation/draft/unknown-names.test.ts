import { describe, expect, it } from 'vitest';
import { createNames } from '../../../src/answering/interpretation/names.ts';
import { unknownNamesIn } from '../../../src/curation/draft/unknown-names.ts';
import { aKnowledge, anOrganisation } from '../../support/knowledge.ts';

const names = createNames(
  aKnowledge({
    organisations: [
      anOrganisation({ abbreviation: 'PG' }),
      anOrganisation({ id: 'goah', name: 'Guild of Oil and Allied Hands', abbreviation: 'GOAH' }),
    ],
  }),
);
const found = (paragraph: string) =>
  unknownNamesIn(paragraph, names).map(({ kind, name, abbreviation }) => [
    kind,
    name,
    ...(abbreviation ? [abbreviation] : []),
  ]);

describe('a name that no register has', () => {
  it.each([
    ['a person', 'On Monday Moira Stannard left.', [['person', 'Moira Stannard']]],
    ['a person without their title', 'It was Dr Moira Stannard.', [['person', 'Moira Stannard']]],
    ['a person without their role', 'Transport Secretary Moira Stannard left.', [['person', 'Moira Stannard']]],
    [
      'two people of one role',
      'Joint Ministers Dr Moira Stannard and Jo Pell said',
      [
        ['person', 'Moira Stannard'],
        ['person', 'Jo Pell'],
      ],
    ],
    ['a person with a councillor’s title', 'It was Councillor Moira Stannard.', [['person', 'Moira Stannard']]],
    [
      'a person with an ordinary first name',
      'Frank Stannard, QWU’s officer, left.',
      [
        ['person', 'Frank Stannard'],
        ['body', 'QWU'],
      ],
    ],
    [
      'a body whose name the letters spell',
      'the Union of Quay and Allied Workers (UQAW)',
      [['body', 'Union of Quay and Allied Workers', 'UQAW']],
    ],
    [
      'a body of which people are members',
      'Members of the Union of Quay and Allied Workers (UQAW) left.',
      [['body', 'Union of Quay and Allied Workers', 'UQAW']],
    ],
    [
      'such a body without letters',
      'Members of the Union of Quay and Allied Workers left.',
      [['body', 'Union of Quay and Allied Workers']],
    ],
    [
      'two bodies with their letters',
      'the Union of Quay and Allied Workers (UQAW) and the Port Board (PB)',
      [
        ['body', 'Union of Quay and Allied Workers', 'UQAW'],
        ['body', 'Port Board', 'PB'],
      ],
    ],
    ['a body with its short form', 'The Quay Workers’ Union (QWU) left.', [['body', 'Quay Workers’ Union', 'QWU']]],
    ['a body with "and" in its name', 'the Masters and Mates’ Guild', [['body', 'Masters and Mates’ Guild']]],
    ['a body of three words', 'the Department for Transport said', [['body', 'Department for Transport']]],
    ['a body of a known place', 'the Tidewater Council said', [['body', 'Tidewater Council']]],
    ['a body by its initials', 'the QWU’s offer', [['body', 'QWU']]],
    [
      'two bodies',
      'both QWU and XYZ, and the Port Authority and the Port Council',
      [
        ['body', 'QWU'],
        ['body', 'XYZ'],
        ['body', 'Port Authority'],
        ['body', 'Port Council'],
      ],
    ],
    [
      'a person and their body',
      'then Helen Stannard of the QWU',
      [
        ['person', 'Helen Stannard'],
        ['body', 'QWU'],
      ],
    ],
    [
      'a person of a common first name and their body',
      'then Mark Rowe of the Quay Union',
      [
        ['person', 'Mark Rowe'],
        ['body', 'Quay Union'],
      ],
    ],
    ['a place, without a possessive', 'in Hobblewick’s harbour', [['other', 'Hobblewick']]],
  ])('is found: %s', (_, paragraph, expected) => {
    expect(found(paragraph)).toEqual(expected);
  });

  it.each([
    ['what the registers have', 'Ada Quill of the Pilots’ Guild (PG) in Tidewater.'],
    ['days and months', 'It was Monday in May, on Saturdays and at New Year.'],
    ['the openings of sentences and quotations', 'Ships wait. They said: “Nothing moves.” Around nine did.'],
    ['a body of the registers with "and" in its name', 'Members of the Guild of Oil and Allied Hands (GOAH) left.'],
    ['"I"', 'She said that I was.'],
  ])('is not: %s', (_, paragraph) => {
    expect(found(paragraph)).toEqual([]);
  });
});

it('stands where it says', () => {
  const paragraph = 'Then Transport Secretary Moira Stannard, of the Quay Workers’ Union (QWU), left Hobblewick.';
  for (const { name, start, end } of unknownNamesIn(paragraph, names)) expect(paragraph.slice(start, end)).toBe(name);
});

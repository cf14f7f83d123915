import { describe, expect, it } from 'vitest';
import { citationsExist } from '../../../src/knowledge/rules/citations-exist.ts';
import { aClaim, aKnowledge, aPerson, aQuotation, locate } from '../../support/knowledge.ts';

const good = { source: 'pilots-2001', paragraph: 3 };
const tooFar = { source: 'pilots-2001', paragraph: 4 };
const unknown = { source: 'pilots-2002', paragraph: 1 };
const words = 'We will not bring another ship in after dark';

it('lets an entry cite the last paragraph of a source', () => {
  expect(citationsExist.check(aKnowledge({ entries: [aClaim({ cites: [good] })] }), locate)).toEqual([]);
});

it('refuses a source that is not there, and says where to look', () => {
  const knowledge = aKnowledge({ entries: [aClaim({ cites: [good, unknown] })] });
  expect(citationsExist.check(knowledge, locate)).toEqual([
    {
      ...locate('offer-4', ['cites', 1, 'source']),
      message: 'no source "pilots-2002"; write the id of one in sources.yaml',
    },
  ]);
});

describe('refuses a paragraph past the last', () => {
  it.each([
    ['of a claim', { entries: [aClaim({ cites: [tooFar] })] }, 'offer-4/cites/0/paragraph'],
    [
      'of a reading',
      { entries: [aClaim({ readings: [{ statement: 'Four.', cites: [tooFar] }] })] },
      'offer-4/readings/0/cites/0/paragraph',
    ],
    [
      'of a part of a quotation',
      { entries: [aQuotation({ parts: [{ text: words, cites: [good, tooFar] }] })] },
      'quill-after-dark/parts/0/cites/1/paragraph',
    ],
    [
      'of another printing',
      {
        entries: [
          aQuotation({ parts: [{ text: words, cites: [good], also_printed: [{ text: words, cites: [tooFar] }] }] }),
        ],
      },
      'quill-after-dark/parts/0/also_printed/0/cites/0/paragraph',
    ],
    [
      'of a role',
      { people: [aPerson({ roles: [{ title: 'leader', of: 'pilots-guild', during: '2001', cites: [tooFar] }] })] },
      'ada-quill/roles/0/cites/0/paragraph',
    ],
  ])('%s', (_, contents, place) => {
    expect(citationsExist.check(aKnowledge(contents), locate)).toEqual([
      { file: place, line: 1, column: 1, message: '"pilots-2001" has 3 paragraphs, not 4; count them again' },
    ]);
  });
});

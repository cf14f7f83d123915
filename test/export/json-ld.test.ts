import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../src/export/json-ld.ts';
import { ferries } from '../support/ferries.ts';
import { aClaim, aKnowledge, aPerson, aQuotation, aSource } from '../support/knowledge.ts';

interface Node {
  readonly '@id'?: string;
  readonly [name: string]: unknown;
}

const graphOf = (knowledge = aKnowledge()): Node[] => JSON.parse(jsonLd(knowledge))['@graph'];
const node = (id: string, knowledge = aKnowledge()) => graphOf(knowledge).find((one) => one['@id'] === `#${id}`);

/** Every id that something in a node points to. */
const targetsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(targetsIn);
  return '@id' in value ? [String(value['@id']), ...inner] : inner;
};

describe('a knowledge as JSON-LD', () => {
  it('has a claim with its words, whose it is, and the paragraphs it appears in', () => {
    const knowledge = aKnowledge({ entries: [aClaim({ claimed_by: 'pilots-guild' })] });
    expect(node('offer-4', knowledge)).toMatchObject({
      '@type': 'Claim',
      text: 'The port had offered the pilots 4%.',
      author: { '@id': '#pilots-guild' },
      appearance: [{ '@type': 'CreativeWork', isPartOf: { '@id': '#pilots-2001' }, position: 2 }],
      temporalCoverage: '2001-05',
    });
  });

  it('has a quotation word for word, with who says it', () => {
    expect(node('quill-after-dark')).toMatchObject({
      '@type': 'Quotation',
      text: aQuotation()
        .parts.map(({ text }) => text)
        .join(' '),
      spokenByCharacter: [{ '@id': '#ada-quill' }],
    });
  });

  it('has a date as EDTF, and a title of our own as a name and not as a headline', () => {
    const knowledge = aKnowledge({ sources: [aSource({ issued: '2001-05-07~', why: 'A Monday.' })] });
    expect(node('pilots-2001', knowledge)).toEqual({
      '@id': '#pilots-2001',
      '@type': 'NewsArticle',
      name: '[Pilots vote]',
      datePublished: { '@type': 'edtf', '@value': '2001-05-07~' },
      disambiguatingDescription: 'title supplied, date inferred; A Monday.',
    });
  });

  it('has the offices of a person with their bodies, and work that is no office', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 3 }];
    const roles = [...aPerson().roles, { title: 'deckhand', during: '2001', cites }];
    expect(node('ada-quill', aKnowledge({ people: [aPerson({ roles })] }))).toMatchObject({
      affiliation: [{ '@type': 'OrganizationRole', roleName: 'leader', affiliation: { '@id': '#pilots-guild' } }],
      hasOccupation: [{ '@type': 'Occupation', name: 'deckhand' }],
    });
  });

  it('points to nothing that is not in it', () => {
    const graph = graphOf(ferries());
    const ids = new Set(graph.map((one) => one['@id']));
    expect(graph.flatMap(targetsIn).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('says which version of the knowledge it is', () => {
    expect(graphOf()[0]).toEqual({ '@type': 'Dataset', '@id': '', version: '00000000' });
  });
});

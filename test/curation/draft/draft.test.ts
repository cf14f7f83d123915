import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/curation/draft/draft.ts';
import { standsIn } from '../../../src/knowledge/verification/verbatim.ts';
import { ferries } from '../../support/ferries.ts';
import { aClaim, aKnowledge, aQuotation, pilotsText } from '../../support/knowledge.ts';

const draft = (text: string, entries: (ReturnType<typeof aClaim> | ReturnType<typeof aQuotation>)[] = []) =>
  draftOf(text, 'pilots-2001', aKnowledge({ entries }));

describe('a draft of an article of which nothing is known yet', () => {
  const { known, others, proposals } = draft(
    `${pilotsText}\nCallum Stannard, convener of the Quay Workers’ Union (QWU), which has left Hobblewick, called it “a dark day”.`,
  );

  it('has the people, bodies and places it knows, and the names it does not', () => {
    expect(known).toEqual(['pilots', 'tidewater', 'pilots-guild', 'ada-quill']);
    expect(others).toEqual(['Hobblewick']);
  });

  it('has each quotation with its likely speaker, their role, and its paragraph', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 3 }];
    expect(proposals['quotations.yaml']).toMatchObject([
      {
        draft: true,
        speakers: ['ada-quill'],
        spoken_by: "Ada Quill, leader of Pilots' Guild",
        gist: '',
        holds: '2001-05-07',
        parts: [
          { text: 'We will not bring another ship in after dark', cites },
          { text: 'until the offer is 9.5%.', cites },
        ],
      },
      { speakers: ['callum-stannard'], spoken_by: 'Callum Stannard, convener', fragment: true, about: ['qwu'] },
    ]);
  });

  it('has each sentence with figures, to be said in other words, its figures typed', () => {
    expect(proposals['claims.yaml']).toMatchObject([
      {
        draft: true,
        reads: pilotsText.split('\n')[1],
        statement: '',
        about: ['pilots-guild'],
        topics: [],
        figures: [
          { count: 1200, qualifier: 'around', of: '' },
          { gbp: 3_000_000, of: '' },
          { percent: 4, of: '' },
        ],
        cites: [{ source: 'pilots-2001', paragraph: 2 }],
      },
    ]);
  });

  it('has the people and bodies that no register has', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 4 }];
    expect(proposals['people.yaml']).toMatchObject([
      { id: 'callum-stannard', name: 'Callum Stannard', aliases: ['Stannard'], roles: [{ title: 'convener', cites }] },
    ]);
    expect(proposals['organisations.yaml']).toMatchObject([{ id: 'qwu', abbreviation: 'QWU', kind: 'union' }]);
  });
});

describe('a draft', () => {
  it('leaves out what entries have already', () => {
    const figures = [4, 3_000_000, 1200].map((count) => ({ count, of: 'x' }));
    const { proposals } = draft(pilotsText, [aClaim({ figures }), aQuotation()]);
    expect(Object.values(proposals).flat()).toEqual([]);
  });

  it('joins what goes on in the next paragraph to what it goes on from', () => {
    const { proposals } = draft('Ada Quill said: “No ship comes in.\n“No ship goes out.”\nShe added: “Nothing moves.”');
    expect(proposals['quotations.yaml']?.map(({ parts }) => (parts as object[]).length)).toEqual([2, 1]);
  });

  it('has no id twice, and none that an entry has', () => {
    const line = 'The port offered 4% in all.';
    const { proposals } = draft(`${line}\n${line}`);
    const [first] = proposals['claims.yaml'] ?? [];
    const taken = draft(line, [aClaim({ id: first?.id ?? '', figures: [] })]).proposals['claims.yaml'];
    expect(proposals['claims.yaml']?.map(({ id }) => id)).toEqual([first?.id, `${first?.id}-2`]);
    expect(taken?.map(({ id }) => id)).toEqual([`${first?.id}-2`]);
  });

  it('of another dispute’s article has every quotation of its knowledge, word for word, by the same speaker, joint statements apart', () => {
    const knowledge = ferries();
    const quotations = [...knowledge.entries.values()].flatMap((entry) =>
      entry.kind === 'quotation' && entry.speakers.length === 1 ? [entry] : [],
    );
    for (const source of knowledge.sources.keys()) {
      const text = readFileSync(`test/fixtures/ferries/articles/${source}.txt`, 'utf8');
      const { proposals } = draftOf(text, source, { ...knowledge, entries: new Map() });
      const wanted = quotations.flatMap(({ speakers, parts }) =>
        parts
          .filter(({ cites }) => cites.some((cite) => cite.source === source))
          .map(({ text }) => ({ speakers, text })),
      );
      const drafted = (proposals['quotations.yaml'] ?? []) as unknown as {
        speakers: string[];
        parts: { text: string }[];
      }[];
      for (const { speakers, text: words } of wanted) {
        const by = drafted.filter(({ parts }) =>
          parts.some((part) => standsIn(part.text, words) || standsIn(words, part.text)),
        );
        expect(by.map((one) => one.speakers)).toContainEqual(speakers);
      }
    }
  });
});

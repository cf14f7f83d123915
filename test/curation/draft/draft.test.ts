import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/curation/draft/draft.ts';
import { standsIn } from '../../../src/knowledge/verification/verbatim.ts';
import { ferries } from '../../support/ferries.ts';
import { aClaim, aKnowledge, anOrganisation, aPerson, aQuotation, pilotsText } from '../../support/knowledge.ts';

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
  it('leaves open who speaks where that is not certain, with the paragraph to read', () => {
    const text = 'Ada Quill came.\nIts leader was unmoved: “No ship goes out,” said the minister.';
    expect(draft(text).proposals['quotations.yaml']).toMatchObject([
      { reads: text.split('\n')[1], speakers: [], spoken_by: '' },
    ]);
  });

  it('keeps the comma of a sentence that an article interrupts and that goes on with a capital', () => {
    const { proposals } = draft('“If I go,” said Ada Quill, “Tidewater stops,” and “No ship,” she said. “None.”');
    const parts = proposals['quotations.yaml']?.flatMap((one) =>
      (one.parts as { text: string }[]).map(({ text }) => text),
    );
    expect(parts).toEqual(['If I go,', 'Tidewater stops', 'No ship', 'None.']);
  });

  it('takes no term in quotation marks for what somebody says', () => {
    const { proposals } = draft(
      'At the heart of it is the “night bonus”, paid by the Pilots’ Guild. Ada Quill called it “a joke”.',
    );
    expect(proposals['quotations.yaml']).toMatchObject([{ speakers: ['ada-quill'], parts: [{ text: 'a joke' }] }]);
  });

  it('has one body for its name and a word of it, unless several have that word', () => {
    const bodies = (text: string) => draft(text).proposals['organisations.yaml']?.map(({ name }) => name);
    const named = 'The Port Employers’ Board (PEB) met.';
    expect(bodies(`${named}\nThen the Board left.`)).toEqual(['Port Employers’ Board']);
    expect(bodies(`${named} So did the Quay Board.\nThen the Board left.`)).toEqual([
      'Port Employers’ Board',
      'Quay Board',
    ]);
    expect(bodies('Then the Guild left, and the Pilots’ Guild.')).toEqual([]);
  });

  it('has no body twice that a register has by its letters', () => {
    const text = 'The Union of Quay and Allied Workers (UQAW) left. The Union of Quay and Allied Workers came back.';
    const qwu = anOrganisation({ id: 'qwu', name: 'Quay Workers’ Union', abbreviation: 'UQAW' });
    const { proposals, known } = draftOf(text, 'pilots-2001', aKnowledge({ organisations: [qwu] }));
    expect(known).toEqual(['qwu']);
    expect(proposals['organisations.yaml']).toEqual([]);
  });

  it('names a speaker with the work that a register gives them', () => {
    const cites = [{ source: 'pilots-2001', paragraph: 1 }];
    const jo = aPerson({ id: 'jo-lane', name: 'Jo Lane', roles: [{ title: 'deckhand', during: '2001-05', cites }] });
    const { proposals } = draftOf('“No ship,” said Jo Lane.', 'pilots-2001', aKnowledge({ people: [jo] }));
    expect(proposals['quotations.yaml']).toMatchObject([{ speakers: ['jo-lane'], spoken_by: 'Jo Lane, deckhand' }]);
  });

  it('introduces people by what they are, in a body that is named with it, or in none', () => {
    const text = [
      'Councillor Miles Stannard, who chairs the Port Board, came.',
      'Frank Pell, the Port Board’s chief negotiator, came.',
      'Moira Dray, the night services minister, said the Port Board was late.',
      'The night trams minister, Rosa Dell, told members of the Port Board to wait.',
      'In Port Quill, Jo Lane, a deckhand for ten years, said it was late.',
    ];
    expect(draft(text.join('\n')).proposals['people.yaml']).toMatchObject([
      { id: 'miles-stannard', roles: [{ title: 'chair', of: 'port-board' }] },
      { id: 'frank-pell', roles: [{ title: 'chief negotiator', of: 'port-board' }] },
      { id: 'moira-dray', roles: [{ title: 'night services minister', of: '' }] },
      { id: 'rosa-dell', roles: [{ title: 'night trams minister', of: '' }] },
      { id: 'jo-lane', roles: [{ title: 'deckhand' }] },
    ]);
  });

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

  it('of another dispute’s article has every quotation of its knowledge, word for word, by the same speaker or, where that is not certain, by none', () => {
    const knowledge = ferries();
    const quotations = [...knowledge.entries.values()].flatMap((entry) => (entry.kind === 'quotation' ? [entry] : []));
    let [certain, all] = [0, 0];
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
        expect(by).not.toEqual([]);
        for (const one of by) expect([[], speakers]).toContainEqual(one.speakers);
        certain += by.some((one) => one.speakers.length > 0) ? 1 : 0;
        all += 1;
      }
    }
    expect(certain / all).toBeGreaterThan(0.8);
  });
});

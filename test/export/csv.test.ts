import { describe, expect, it } from 'vitest';
import { csvFiles } from '../../src/export/csv.ts';
import { aClaim, aKnowledge, aQuotation, aWalkout } from '../support/knowledge.ts';

/** The lines of a table, without the mark for spreadsheets. */
const table = (name: string, knowledge = aKnowledge()): string[] =>
  (csvFiles(knowledge).get(name) ?? '').slice(1).trimEnd().split('\n');

describe('a knowledge as CSV', () => {
  it('is a table each of sources, entries, figures, ballots, offers and walkouts', () => {
    expect([...csvFiles(aKnowledge()).keys()]).toEqual(
      ['sources', 'entries', 'figures', 'ballots', 'offers', 'walkouts'].map((name) => `${name}.csv`),
    );
  });

  it('has a row for each way a walkout stood', () => {
    const walkouts = [aWalkout({ later: [{ status: 'held', claim: 'offer-4' }] })];
    expect(table('walkouts.csv', aKnowledge({ walkouts }))).toEqual([
      'walkout,dispute,by,kind,date,status,says,claim',
      'pilots-out,night-work,pilots-guild,strike,2001-10-01,planned,a day without pilots,offer-4',
      'pilots-out,night-work,pilots-guild,strike,2001-10-01,held,a day without pilots,offer-4',
    ]);
  });

  it('has a row for each entry, with its text whole and where it stands', () => {
    const [header, claim, ...rest] = table('entries.csv');
    expect(header).toBe('id,kind,dispute,text,claimed_by,speakers,spoken_by,occasion,about,topics,holds,cites');
    expect(claim).toMatch(/^offer-4,claim,night-work,The port had offered the pilots 4%\.,/);
    expect(claim).toMatch(/,2001-05,pilots-2001:2$/);
    const words = aQuotation()
      .parts.map(({ text }) => text)
      .join(' ');
    expect(rest.join('\n')).toContain(words);
  });

  it('keeps the hedge of a figure, and dates as they are written', () => {
    const claim = aClaim({
      figures: [{ percent: 4, years: 2, qualifier: 'around', of: 'the offer' }],
      holds: '2001-05~',
    });
    const knowledge = aKnowledge({ entries: [claim] });
    expect(table('figures.csv', knowledge)).toEqual([
      'claim,percent,gbp,count,per,years,qualifier,of',
      'offer-4,4,,,,2,around,the offer',
    ]);
    expect(table('entries.csv', knowledge)[1]).toContain(',2001-05~,');
  });

  it('quotes what has commas, and has no spreadsheet run a text as a formula', () => {
    const statement = '=HYPERLINK("x"), they say';
    const [, row] = table('entries.csv', aKnowledge({ entries: [aClaim({ statement })] }));
    expect(row).toContain(`"'=HYPERLINK(""x""), they say"`);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilities, presses } from '../../../commands/index.ts';
import { engineFor } from '../../../src/bot.ts';
import { plainText } from '../../../src/replies/plain.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { anyText } from '../../support/any-text.ts';
import { ferries } from '../../support/ferries.ts';
import { aHarbour } from '../../support/harbour.ts';

const engine = engineFor(aHarbour(), abilities.commands);
const press = (name: string, argument: string, on = engine): Reply =>
  (presses.find((one) => one.name === name) as (typeof presses)[number]).run(argument, { engine: on });
const text = (name: string, argument: string) => plainText(press(name, argument));

describe('the sources of an entry', () => {
  it('are given in full: how each is dated, and what each paragraph is', () => {
    expect(text('cites', 'no-more-money').split('\n').slice(0, 3)).toEqual([
      '[Clerks join in]',
      'Date: September 2001 (inferred: It speaks of the end of summer.)',
      '¶ 2: reports what Tidewater Port said [1]',
    ]);
    expect(text('cites', 'oake-purse')).toContain('¶ 3: quotes Bram Oake, head of Tidewater Port');
    expect(text('cites', 'clerks-offer')).toContain('¶ 1: the source’s own report');
  });

  it('lead to references in the styles that are handed in', () => {
    const menu = press('cites', 'no-more-money').actions.at(-1);
    expect(menu).toMatchObject({ options: [{ id: 'cite:harvard:no-more-money' }, {}, {}, {}] });
    expect(text('cite', 'apa:no-more-money')).toMatch(
      /^As references: APA\n\[Clerks join in\]\. \(ca\. 2001, September\)\. \[title supplied, date inferred\.\]\n/,
    );
  });

  it('are none for what they do not say', () => {
    expect(press('cites', 'gap-elsewhere')).toMatchObject({ outcome: 'none', private: true });
  });
});

describe('the other side', () => {
  it('is headed by which it is, with its citations', () => {
    const reply = text('sides', 'guild-shame');
    expect(reply).toMatch(/^From the employer side\n/);
    expect(reply).toMatch(/\[1\] \[Clerks join in\]/);
    expect(text('sides', 'offer-4')).toMatch(/^From the unions\n[\s\S]*\nFrom the employer side\n/);
  });

  it('that says nothing is said to say nothing', () => {
    expect(text('sides', 'guild-turnout')).toBe('The sources have nothing of the other side on this.');
  });
});

describe('another date', () => {
  it('asks the question of the entry, without a time or people of its own, as somebody could have on that day', () => {
    const reply = text('dated', '2001-05-07:clerks-offer');
    expect(reply).toMatch(/^As of 7 May 2001: What were the clerks offered\?\n/);
    expect(reply).not.toContain('6%');
    expect(text('dated', '2001-09-30:clerks-offer')).toContain('6%');
  });

  it('is not offered again under the answer of that date', () => {
    const idsOf = (name: string, argument: string) => JSON.stringify(press(name, argument).actions);
    expect(idsOf('show', 'guild-turnout')).toContain('dated:2001-09-30:guild-turnout');
    expect(text('dated', '2001-09-30:guild-turnout')).toContain('88%');
    expect(idsOf('dated', '2001-09-30:guild-turnout')).not.toContain('dated:2001-09-30:');
  });

  it('of a list is another list, with the other dates to go on to', () => {
    expect(text('ballots', '2001-05-07:')).toMatch(/^Who is balloting, as of 7 May 2001\n/);
    expect(text('ballots', '2001-05-07:pilots-guild')).toMatch(/^Ballots of the TPG, as of 7 May 2001\n/);
    const [menu] = press('ballots', '2001-05-07:').actions;
    expect(menu).toMatchObject({ options: [{ id: 'ballots:2001-09-30:' }] });
  });
});

describe('an id of another version, or forged', () => {
  it.each([
    ['show', 'no-such-entry'],
    ['pick', ''],
    ['cites', '../../etc'],
    ['sides', '__proto__'],
    ['dated', '2001-13-45:offer-4'],
    ['cite', 'mla:offer-4'],
    ['cite', '__proto__:offer-4'],
    ['dated', 'offer-4'],
    ['dated', '2001-05-07:'],
    ['ballots', ''],
    ['ballots', '2001-05-07:port'],
    ['ballots', '9999999'],
  ])('%s:%s gets a calm private sentence', (name, argument) => {
    const reply = press(name, argument);
    expect(plainText(reply)).toBe('This no longer leads anywhere. Ask again, please.');
    expect(reply.private).toBe(true);
  });

  it('of a renamed entry leads to it', () => {
    expect(press('show', 'old-offer').entries).toEqual(['offer-4']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presses), anyText(90), (one, argument) => {
        expect(one.run(argument, { engine }).blocks.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('every press that an answer of another dispute offers', () => {
  it('leads somewhere', () => {
    const other = engineFor(ferries(), abilities.commands);
    const idsOf = ({ actions }: Reply) =>
      actions.flatMap((action) =>
        'id' in action ? [action.id] : 'options' in action ? action.options.map(({ id }) => id) : [],
      );
    const seen = new Set<string>();
    for (const { id } of other.knowledge.entries.values())
      for (const next of idsOf(press('show', id, other))) seen.add(next);
    for (const id of seen) {
      const [name = '', argument = ''] = id.split(/:(.*)/s);
      expect(plainText(press(name, argument, other)), id).not.toMatch(/no longer leads anywhere/);
    }
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerQuestion } from '../../src/answering/answer.ts';
import { createEngine, type Engine } from '../../src/answering/engine.ts';
import { engineFor } from '../../src/bot.ts';
import { knownSpan } from '../../src/knowledge/dates.ts';
import { plainText } from '../../src/replies/plain.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { ferries } from '../support/ferries.ts';
import { aHarbour } from '../support/harbour.ts';

let engine: Engine;
beforeAll(() => {
  engine = engineFor(ferries(), commands);
});
const ask = (text: string, asOf?: string): Reply => answerQuestion(engine, { text, asOf }).reply;
const said = (text: string, asOf?: string): string => plainText(ask(text, asOf));

const quotedIn = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === 'quotation' ? [block.speaker] : []));

describe('an answer', () => {
  it('is the claim with the place it stands in and the date it holds for', () => {
    const reply = ask('how many members does the ISU have?');
    expect(reply).toMatchObject({ outcome: 'answer', private: false, asOf: 'November 2011 to March 2012' });
    expect(reply.entries[0]).toBe('isu-membership');
    expect(reply.citations.map(({ source, paragraph }) => [source, paragraph])).toEqual([
      ['2011-11-work-to-rule', 2],
      ['2012-03-lump-sum', 5],
    ]);
  });

  it('says where a date was inferred', () => {
    expect(said('how much is the lump sum for crews?')).toContain('March 2012 (date inferred)');
  });

  it('gives both readings where the sources differ, and says whose each is', () => {
    expect(said('how many sailings were cancelled?')).toMatch(/14 by Merran Ferries.*nine by the ISU.*\[1\]/);
  });

  it('is the same for a question full of slips', () => {
    expect(ask('wot was the turnuot in the ISU balot').entries).toEqual(
      ask('what was the turnout in the ISU ballot').entries,
    );
  });

  it('is a list where a list is asked for', () => {
    expect(said('which unions are balloting?')).toMatch(/^Who is balloting, as of .*\nQHWA: .*\nISU: /);
  });

  it('is help where nothing is asked', () => {
    for (const text of ['', '?', '…', '🙂']) expect(said(text)).toContain('I am a program, not a person');
  });
});

describe('citations', () => {
  it.each([
    'what were the offers?',
    'how many members does the ISU have?',
    'what did Tennick say about thirty-five pence?',
    'who leads the QHWA and who leads the ISU?',
    'which unions are balloting?',
  ])('name each place once, those of one source together: %s', (text) => {
    const { citations, blocks } = ask(text);
    const places = citations.map(({ source, paragraph }) => `${source} ${paragraph}`);
    expect(new Set(places).size).toBe(places.length);
    const runs = citations.filter(({ source }, at) => citations[at - 1]?.source !== source).map(({ source }) => source);
    expect(new Set(runs).size).toBe(runs.length);
    const numbers = blocks.flatMap((block) =>
      block.kind === 'facts' ? block.rows.flatMap((row) => row.cites) : 'cites' in block ? block.cites : [],
    );
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(citations.map((_, at) => at + 1));
  });

  it('stand on every statement of an answer', () => {
    for (const text of [
      'who leads the ISU?',
      'how many sailings were cancelled?',
      'what was inflation in September 2011?',
    ]) {
      for (const block of ask(text).blocks) {
        if (block.kind === 'statement') expect(block.cites.length, block.text).toBeGreaterThan(0);
      }
    }
  });
});

describe('words on record', () => {
  it('are given to who said them, word for word', () => {
    const reply = ask('who said "thirty-five pence is not an offer, it is a tip"?');
    expect(quotedIn(reply)).toEqual(['Moira Tennick, General Secretary of the ISU']);
    expect(said('who said "thirty-five pence is not an offer, it is a tip"?')).toContain(
      'Thirty-five pence is not an offer, it is a tip.',
    );
  });

  it.each([
    ['Brodrick', 'Thirty-five pence is not an offer, it is a tip', 'Moira Tennick'],
    ['Tennick', 'We have moved as far as the money allows', 'Tobias Lunn'],
    ['Helen Varrow', 'nobody on the quay wants a strike', 'Callum Brodrick'],
  ])('credited to %s by mistake are put right before they are quoted', (wrong, words, right) => {
    const reply = ask(`did ${wrong} say "${words}"?`);
    expect(reply.blocks[0]).toMatchObject({
      kind: 'statement',
      text: expect.stringContaining(`give these words to ${right}`),
    });
    expect(reply.blocks[1]).toMatchObject({ kind: 'quotation', speaker: expect.stringContaining(right) });
  });

  it.each([
    `who said "we'll sink this company"?`,
    'who said "there is no money on this boat for anyone"?',
    'Lunn called the crews "greedy and reckless scroungers" - which article?',
    'did Tennick say "every captain is a coward and a liar"?',
  ])('that no source has are not given a speaker: %s', (text) => {
    const reply = ask(text);
    expect(reply.outcome).toBe('none');
    expect(quotedIn(reply)).toEqual([]);
  });
});

describe('what the sources do not say', () => {
  it.each([
    ['how many members has Nautilus?', 'ISU|QHWA|1,150|480'],
    ['is the RMT on strike?', 'ISU|QHWA'],
    ['what did the RMT ballot on, and with what turnout?', '67%|82%'],
    ['how many members does the MMG have?', '1,150|1,200|480'],
    ['what was the turnout in the QHWA strike ballot?', '67%'],
    ['what is the XQZ union asking for?', '£0.90'],
  ])('of one union is never answered with what another did: %s', (text, others) => {
    const reply = ask(text);
    expect(reply.outcome).toBe('none');
    expect(plainText(reply)).not.toMatch(
      new RegExp(others === 'ISU|QHWA' ? `(?:${others}) (?:had|has|wanted)` : others),
    );
  });

  it.each(['what did they settle for in 2015?', 'who won the football in 1966?', 'how long did the 1988 strike last?'])(
    'of another year is not answered with this one: %s',
    (text) => {
      expect(ask(text).outcome).toBe('none');
    },
  );

  it('is said to nobody but the asker', () => {
    expect(ask('is the RMT on strike?').private).toBe(true);
  });

  it('is said with the nearest that they do say', () => {
    expect(said('how many QHWA members replied to the indicative ballot? turnout')).toMatch(
      /do not say how many QHWA members replied[\s\S]*What they do say:[\s\S]*71%[\s\S]*\[1\]/,
    );
  });

  it('is put as what it is where nothing is known to be missing: a later time, or a stranger', () => {
    const entries = [...aHarbour().entries.values()].filter(({ kind }) => kind !== 'gap');
    const harbour = createEngine(aHarbour({ entries }));
    const silence = (text: string) => plainText(answerQuestion(harbour, { text }).reply);
    expect(silence('what were the pilots offered in 2019?')).toMatch(/^The sources do not reach that far: .*2001\.$/);
    expect(silence('what was the XQZ offered?')).toBe('No source here mentions “xqz”.');
  });
});

describe('a question as of a day', () => {
  it('is answered without entries of later days', () => {
    const { knowledge } = engine;
    for (const text of [
      'how much is the lump sum?',
      'what did Lunn say?',
      'which unions are balloting?',
      'who chairs the panel?',
    ]) {
      for (const id of ask(text, '2011-11-30').entries) {
        const holds = knowledge.entries.get(id);
        if (holds && holds.kind !== 'gap')
          expect(knownSpan(holds.holds).first <= '2011-11-30', `${text} ${id}`).toBe(true);
      }
    }
    expect(quotedIn(ask('what did Lunn say about the lump sum?', '2011-11-30')).join()).not.toContain('Lunn');
  });

  it('is answered as the ballots stood then', () => {
    expect(said('which unions are balloting?', '2011-11-30')).toMatch(
      /ISU: formal ballot on a work-to-rule[\s\S]*under way/,
    );
    expect(said('which unions are balloting?', '2011-11-30')).not.toMatch(/2012/);
  });
});

describe('a question that asks two things', () => {
  it.each([
    ['who leads the QHWA and who leads the ISU?', ['brodrick-leads-qhwa', 'tennick-leads-isu']],
    ['when is the ISU ballot counted and who leads the QHWA?', ['isu-work-to-rule-ballot-2011', 'brodrick-leads-qhwa']],
  ])('has both answers in one reply, in order: %s', (text, entries) => {
    const { reply, considered } = answerQuestion(engine, { text });
    expect(reply.entries).toEqual(entries);
    expect(considered).toHaveLength(3);
  });

  it('is also one that names two times', () => {
    expect(ask('what were quay workers offered in November 2011 and in March 2012?').entries).toEqual([
      'hourly-offer-figures-2011',
      'lump-sum-quay-2012',
    ]);
  });

  it('does not say the same thing twice', () => {
    const { blocks } = ask('who leads the ISU? who is the leader of the ISU?');
    expect(new Set(blocks.map((block) => JSON.stringify(block))).size).toBe(blocks.length);
  });

  it('answers the second part without the name in the first', () => {
    expect(said('how many members does the ISU have? what was inflation?')).toContain('4.6%');
  });

  it('answers the second part about the group that it names', () => {
    expect(said('how many members does the ISU have and what were quay workers offered?')).toMatch(/0\.20|400/);
  });

  it('gives no date that holds for one part only', () => {
    expect(ask('what were quay workers offered in November 2011 and in March 2012?').asOf).not.toBe('November 2011');
  });
});

describe('a long question', () => {
  const long: readonly (readonly [string, string])[] = [
    ['one letter', 'a'],
    ['slips', 'ofer of lmup smu '],
    ['apostrophes', "'"],
    ['quotation marks', '"a'],
    ['single quotation marks', " 'a"],
    ['seams', 'and what '],
    ['question marks', '? '],
    ['numbers', '1 '],
    ['grouped numbers', '1,000'],
    ['years', '2011 '],
    ['months', 'oct 11 '],
    ['names', 'tennick and brodrick '],
    ['links', 'tennick, and v '],
    ['words of a kind', 'what did who said is it '],
    ['letters that unfold', '\uFDFA'],
    ['invisible characters', '\u200b'],
    ['marks', '\u0301'],
  ];

  it.each(long)('of 6,000 characters keeps nobody waiting: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(6000 / piece.length)).slice(0, 6000);
    ask(text);
    const times = [1, 2, 3].map(() => {
      const before = performance.now();
      ask(text);
      return performance.now() - before;
    });
    // 50 ms is the aim; a busy machine may take four times that.
    expect(Math.min(...times)).toBeLessThan(200);
  });
});

// Each word that nobody knows is compared with all of general English: some 100 of them take a second, in which nobody else is served.
it('a question of words that nobody knows keeps nobody waiting', () => {
  const letters = 'bcdfghklmnprstvwz';
  const word = (at: number) => [7, 3, 11, 5].map((step) => letters[(at * step + step) % letters.length]).join('e');
  const text = Array.from({ length: 75 }, (_, at) => word(at) + letters[at % 17] + letters[at % 13]).join(' ');
  const before = performance.now();
  ask(text);
  expect(performance.now() - before).toBeLessThan(200);
});

it('nothing that may be typed is too odd for a reply', () => {
  for (const text of [
    'constructor',
    '__proto__',
    'toString?',
    '\ud800',
    '٣٤٥',
    '🙂 '.repeat(50),
    'İSU',
    '<@123> hi',
    '/',
    '"',
    "'",
    '%',
    '£',
  ])
    expect(['answer', 'none', 'clarify']).toContain(ask(text).outcome);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Asker, askerOf } from '../../src/local/asker.ts';
import { runNew } from '../../src/local/new.ts';
import { catchConsole } from '../support/console.ts';
import { aFolder, pilotsText, validFiles } from '../support/knowledge.ts';

let folder: ReturnType<typeof aFolder>;
let printed = { out: '', err: '' };

beforeEach(() => {
  folder = aFolder({ ...validFiles, 'redirects.yaml': 'the-offer: offer-4\n', 'articles/port-2002.txt': pilotsText });
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
  folder.remove();
});

const nobody = new Writable({ write: (_chunk, _encoding, done) => done() });
const piped = (...lines: string[]): Asker => askerOf(Readable.from(lines.map((line) => `${line}\n`)), nobody);
const text = (file: string) => readFileSync(join(folder.path, file), 'utf8');

/** A person at the terminal, with what they are shown. */
function person(...answers: string[]): Asker & { shown: string } {
  const rest = [...answers];
  const asker = {
    interactive: true,
    shown: '',
    say: (words: string) => {
      asker.shown += words;
    },
    ask: async (prompt: string) => {
      asker.shown += prompt;
      return rest.shift();
    },
    close: () => {},
  };
  return asker;
}

const flags = {
  id: ['guild-wants-3m'],
  statement: ['The Guild wants £3 million.'],
  holds: ['2001-05'],
  figures: ['£3m of the demand'],
  cites: ['pilots-2001:2'],
  questions: ['what does the guild want?', 'how much do they want?', 'the demand?'],
};

describe('a new entry', () => {
  it('of flags goes to the end of its file, its questions to theirs, and the folder is checked', async () => {
    expect(await runNew(folder.path, 'claim', flags, piped())).toBe(0);
    expect(text('night-work/claims.yaml')).toMatch(
      /\}\]\n\n- id: guild-wants-3m\n[\s\S]*\{ gbp: 3000000, of: the demand \}/,
    );
    expect(text('night-work/questions.txt')).toMatch(/\?\n\n# guild-wants-3m\nwhat does the guild want\?\n/);
    expect(printed.out).toMatch(/wrote .*\/night-work\/claims\.yaml:9\n.*\nThe knowledge is in order/);
    const loaded = loadKnowledge(folder.path);
    expect(loaded.ok && loaded.knowledge.questions.get('guild-wants-3m')).toHaveLength(3);
  });

  it('of piped lines takes them in the order of its fields', async () => {
    const lines = [
      'gap-cost',
      'The sources do not say what it costs.',
      'pilots-guild',
      '',
      '',
      'offer-4',
      '',
      'what does it cost?',
      '',
    ];
    expect(await runNew(folder.path, 'gap', { dispute: ['night-work'] }, piped(...lines))).toBe(0);
    expect(text('night-work/gaps.yaml')).toContain(
      '- id: gap-cost\n  statement: The sources do not say what it costs.\n  about: [pilots-guild]\n  nearby: [offer-4]\n',
    );
  });

  it('asks a person again for what cannot be read, and says what is wrong', async () => {
    const asker = person('Guild!', 'guild', 'The Guild', '', 'union', '', '');
    expect(await runNew(folder.path, 'organisation', {}, asker)).toBe(0);
    expect(asker.shown).toContain('an id is a slug');
    expect(asker.shown).toContain('abbreviation (may be empty): ');
    expect(asker.shown).toContain('kind: What kind of body it is. [union, department, government, body, publication]');
    expect(text('organisations.yaml')).toMatch(/- id: guild\n {2}name: The Guild\n {2}kind: union\n$/);
  });

  it('of a source counts its paragraphs and has its id from the name of its file', async () => {
    const given = {
      text: [join(folder.path, 'articles/port-2002.txt')],
      type: ['report'],
      title: ['[The port]'],
      issued: ['2002'],
    };
    expect(await runNew(folder.path, 'source', given, piped())).toBe(0);
    expect(text('sources.yaml')).toMatch(/- id: port-2002\n[\s\S]*\n {2}paragraphs: 3\n {2}sha256: [0-9a-f]{64}\n$/);
    expect(await runNew(folder.path, 'source', { ...given, id: ['port-again'] }, piped())).toBe(0);
    expect(text('sources.yaml')).toContain('- id: port-again\n');
  });

  it('of a dispute makes its folder, whose files name their schemas', async () => {
    const given = { id: ['day-work'], name: ['day work'], period: ['2002'], summary: ['Pilots refuse day work.'] };
    expect(await runNew(folder.path, 'dispute', given, piped())).toBe(0);
    expect(text('day-work/dispute.yaml')).toMatch(
      /^# yaml-language-server: \$schema=.*schemas\/dispute\.json\nid: day-work\nname: day work\n/,
    );
  });

  it('stands where it is, and the check says what it lacks', async () => {
    expect(await runNew(folder.path, 'claim', { ...flags, about: ['nobody'] }, piped())).toBe(1);
    expect(printed.err).toMatch(/claims\.yaml:11:11: nothing has the id "nobody"/);
  });
});

it('piped lines of which one is missing are shown as they were read', async () => {
  const lines = ['guild-wants-3m', 'The Guild wants £3 million.', 'pilots-guild', 'pay', '2001-05'];
  expect(await runNew(folder.path, 'claim', {}, piped(...lines))).toBe(2);
  expect(printed.err).toMatch(/^holds: it cannot be left out\..*\ncites: it cannot be left out\./);
  expect(printed.err).toMatch(
    /\n {2}claimed_by: pilots-guild\n {2}about: pay\n {2}topics: 2001-05\n {2}holds: nothing\n/,
  );
});

describe('nothing is written', () => {
  it.each([
    ['for a kind that there is not', 'poem', {}, 'Say what is new: npm run new -- claim | quotation'],
    [
      'into a dispute that there is not',
      'claim',
      { ...flags, dispute: ['day-work'] },
      '--dispute; there are night-work',
    ],
    [
      'where something must be there and is not',
      'claim',
      { ...flags, holds: [''] },
      'holds: it cannot be left out. The time',
    ],
    ['where a date is none', 'claim', { ...flags, holds: ['soon'] }, 'holds: not an EDTF date'],
    ['where an id was renamed', 'claim', { ...flags, id: ['the-offer'] }, 'The id "the-offer" is taken'],
    ['where an id is taken', 'claim', { ...flags, id: ['gap-turnout'] }, 'The id "gap-turnout" is taken'],
    ['where a text is not there', 'source', { text: ['/no/such.txt'] }, 'There is no file /no/such.txt'],
    ['where no text is named', 'source', {}, 'Say which file holds its text'],
  ])('%s', async (_, kind, given, message) => {
    expect(await runNew(folder.path, kind, given, piped())).toBe(2);
    expect(printed.err).toContain(message);
    for (const [file, before] of Object.entries(validFiles)) expect(text(file)).toBe(before);
    expect(existsSync(join(folder.path, 'day-work'))).toBe(false);
  });
});

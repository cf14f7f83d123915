import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runVerify } from '../../src/local/verify.ts';
import { catchConsole } from '../support/console.ts';
import { inFolder, pilotsText, validFiles } from '../support/knowledge.ts';

let printed = { out: '', err: '' };

beforeEach(() => {
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const claims = 'night-work/claims.yaml';
/** Runs `verify` on the small folder with some files changed, the texts in a folder within it. */
const run = (files: Readonly<Record<string, string>> = {}, source?: string) =>
  inFolder({ ...validFiles, 'articles/pilots-2001.txt': pilotsText, ...files }, (path) =>
    runVerify(path, { articles: `${path}/articles`, source }),
  );

describe('verify', () => {
  it('gives 0 when all is found, with what each source bears out and what of it is in no entry', () => {
    expect(run()).toBe(0);
    expect(printed).toEqual({
      out: [
        'pilots-2001: 0 quoted passages and 1 figure found in 3 paragraphs; no entry cites paragraphs 1, 3.',
        '  ¶ 3: “We will not bring another ship in after dark” is in no quotation',
        '  ¶ 3: “until the offer is 9.5%.” is in no quotation',
        '  ¶ 2: 1,200 is no figure of a claim',
        '  ¶ 2: £3 million is no figure of a claim',
        'Every quotation and figure is where it is cited, and nothing else is copied.\n',
      ].join('\n'),
      err: '',
    });
  });

  it('gives 1 with every problem by file, line and column, and how many', () => {
    const text = (validFiles[claims] ?? '').replaceAll('4%', '5%').replace('percent: 4', 'percent: 5');
    expect(run({ [claims]: text })).toBe(1);
    expect(printed.err).toMatch(
      /\/night-work\/claims\.yaml:6:13: the figure 5% \(the offer\) is not in .*\n1 problem against the source texts\.\n$/,
    );
    expect(printed.out).not.toContain('Every quotation');
  });

  it('gives 1 when the knowledge does not load, with why', () => {
    expect(run({ [claims]: 'no list' })).toBe(1);
    expect(printed.err).toContain('claims.yaml:1:1: not a list');
  });

  it.each([
    ['no folder is given', undefined, 'Say where the source texts are: npm run verify -- --articles DIR'],
    ['the folder is not there', '/no/such/folder', 'There is no folder /no/such/folder: npm run verify'],
  ])('gives 2 when %s, and says what to write', (_, articles, message) => {
    expect(inFolder(validFiles, (path) => runVerify(path, { articles }))).toBe(2);
    expect(printed.err).toContain(message);
  });

  it('gives 2 when a text is missing, and says which', () => {
    const sources = `${validFiles['sources.yaml']}${(validFiles['sources.yaml'] ?? '').replace('pilots-2001', 'other')}`;
    expect(run({ 'sources.yaml': sources })).toBe(2);
    expect(printed.err).toMatch(/has no other\.txt; put the text there, .* or verify one you have with --source ID/);
    expect(printed.out).toBe('');
    expect(run({ 'sources.yaml': sources }, 'pilots-2001')).toBe(0);
  });

  it('gives 2 when told of a source that is not there, and says which are', () => {
    expect(run({}, 'nowhere')).toBe(2);
    expect(printed.err).toContain('There is no source nowhere; there are pilots-2001.');
  });
});

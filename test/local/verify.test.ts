import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runVerify } from '../../src/local/verify.ts';
import { aClaim, aKnowledge, inFolder, pilotsText } from '../support/knowledge.ts';

const printed = { out: '', err: '' };

beforeEach(() => {
  printed.out = '';
  printed.err = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.out += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    printed.err += `${line}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const texts = { 'pilots-2001.txt': pilotsText };

describe('verify', () => {
  it('gives 0 when all is found, with a line for each source', () => {
    expect(inFolder(texts, (articles) => runVerify(aKnowledge(), articles))).toBe(0);
    expect(printed).toEqual({
      out:
        'pilots-2001: 2 quoted passages and 1 figure found in 3 paragraphs; no entry cites paragraph 1.\n' +
        'Every quotation and figure is where it is cited, and nothing else is copied.\n',
      err: '',
    });
  });

  it('gives 1 with every problem, and how many', () => {
    const entries = [5, 6].map((percent) =>
      aClaim({ id: `offer-${percent}`, figures: [{ percent, of: 'the offer' }] }),
    );
    expect(inFolder(texts, (articles) => runVerify(aKnowledge({ entries }), articles))).toBe(1);
    expect(printed.err).toMatch(
      /^night-work\/claims\.yaml:offer-5: .*\nnight-work\/claims\.yaml:offer-6: .*\n2 problems against the source texts\.\n$/,
    );
    expect(printed.out).not.toContain('Every quotation');
  });

  it('gives 1 when the knowledge did not load', () => {
    expect(inFolder(texts, (articles) => runVerify(undefined, articles))).toBe(1);
  });

  it.each([
    ['no folder is given', undefined, 'Say where the source texts are: npm run verify -- --articles DIR'],
    ['the folder is not there', '/no/such/folder', 'There is no folder /no/such/folder: npm run verify'],
  ])('gives 2 when %s, and says what to write', (_, articles, message) => {
    expect(runVerify(aKnowledge(), articles)).toBe(2);
    expect(printed.err).toContain(message);
  });

  it('gives 2 when a text is missing, and says which', () => {
    expect(inFolder({ 'other.txt': '' }, (articles) => runVerify(aKnowledge(), articles))).toBe(2);
    expect(printed.err).toContain('has no pilots-2001.txt; put the text there');
    expect(printed.out).toBe('');
  });
});

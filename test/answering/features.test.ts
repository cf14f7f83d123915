import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/answering/features.ts';
import { createNames } from '../../src/answering/names.ts';
import { tokenise } from '../../src/answering/text.ts';
import { aHarbour } from '../support/harbour.ts';

const names = createNames(aHarbour());

function featuresIn(text: string): Map<string, number> {
  const tokens = tokenise(text);
  return featuresOf(tokens, names(tokens));
}
const shared = (one: string, other: string): string[] =>
  [...featuresIn(one).keys()].filter((key) => featuresIn(other).has(key));

describe('the features of a text', () => {
  it('are none of an empty text', () => {
    expect(featuresIn('').size).toBe(0);
  });

  it('are the same for all inflections of a word, and nearly so for a slip of it', () => {
    expect(shared('resigned', 'resigning')).toContain('w:resign');
    expect(shared('wharves', 'wharvs').filter((key) => key.startsWith('c:')).length).toBeGreaterThan(2);
    expect(shared('wharves', 'zebu')).toEqual([]);
  });

  it('keep of a name only what kind it is, so that a shared name is no shared matter', () => {
    const said = shared('why did Ada Quill resign', 'why did Bram Oake resign');
    expect(said).toContain('w:<person>');
    expect(said).toContain('p:<person> resign');
    expect([...featuresIn('Ada Quill').keys()]).toEqual(['w:<person>', 'p:^ <person>', '@:ada-quill']);
  });

  it('let two words for one subject share it', () => {
    expect(shared('the turnout', 'who voted')).toContain('@:votes');
  });

  it('keep the words of a subject, too', () => {
    expect(featuresIn('turnout').has('w:turnout')).toBe(true);
  });

  it('tell the order of words', () => {
    expect(shared('port offered', 'offered port').some((key) => key.startsWith('p:'))).toBe(false);
  });

  it('count once, however often a word stands', () => {
    const once = featuresIn('wharf');
    for (const [feature, weight] of featuresIn('wharf wharf wharf')) {
      if (once.has(feature)) expect(weight).toBe(once.get(feature));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { createAnalyse } from '../../../src/answering/interpretation/analyse.ts';
import { createNames } from '../../../src/answering/interpretation/names.ts';
import { createFeatureSpace, sizeOf } from '../../../src/answering/matching/features.ts';
import { aHarbour } from '../../support/harbour.ts';

const analyse = createAnalyse(createNames(aHarbour()));

/** How many features a question shares with the only text that was learnt. */
function shared(question: string, learnt: string): number {
  const space = createFeatureSpace();
  space.learn(analyse(learnt));
  return space.read(analyse(question)).ids.length;
}

describe('the features of a text', () => {
  it('are none of an empty text', () => {
    const space = createFeatureSpace();
    expect(space.learn(analyse(''))).toEqual({ ids: [], weights: [], unmet: 0 });
    expect(sizeOf(space.numbers)).toBe(0);
  });

  it('are numbered from 0 as they are met, and have the same number ever after', () => {
    const space = createFeatureSpace();
    const first = space.learn(analyse('the wharf'));
    expect([...first.ids].sort((a, b) => a - b)).toEqual(first.ids.map((_, at) => at));
    expect(space.learn(analyse('the wharf'))).toEqual(first);
    expect(space.read(analyse('the wharf'))).toEqual(first);
    expect(sizeOf(space.numbers)).toBe(first.ids.length);
    space.learn(analyse('the dockers'));
    expect(space.read(analyse('the wharf'))).toEqual(first);
  });

  it('keep their numbers in another space that is given them', () => {
    const space = createFeatureSpace();
    space.learn(analyse('the wharf of Ada Quill'));
    const again = createFeatureSpace(structuredClone(space.numbers));
    const question = analyse('Ada Quill at the wharf');
    expect(again.read(question)).toEqual(space.read(question));
    expect(again.learn(analyse('dockers'))).toEqual(space.learn(analyse('dockers')));
  });

  it('are the same for all inflections of a word, and nearly so for a slip of it', () => {
    expect(shared('resigned', 'resigning')).toBeGreaterThan(3);
    expect(shared('wharves', 'wharvs')).toBeGreaterThan(2);
    expect(shared('wharves', 'zebu')).toBe(0);
  });

  it('keep of a name only what kind it is, so that a shared name is no shared matter', () => {
    const resigned = shared('resigned', 'resigned');
    // The kind of name, and that it stands first.
    expect(shared('Ada Quill', 'Bram Oake')).toBe(2);
    expect(shared('Ada Quill resigned', 'Bram Oake resigned')).toBe(resigned + 2);
  });

  it('tell what kind of answer is wanted, and of what, however that is put', () => {
    expect(shared('when is the wharf shut?', 'wharf: which day')).toBe(shared('the wharf', 'wharf') + 2);
    expect(shared('when?', 'what day?')).toBe(1);
    expect(shared('when?', 'where?')).toBe(0);
  });

  it('let two words for one subject share it', () => {
    expect(shared('turnout', 'voted')).toBe(1);
    expect(shared('turnout', 'wharf')).toBe(0);
  });

  it('keep the words of a subject, too', () => {
    expect(shared('turnout', 'turnout')).toBeGreaterThan(2);
  });

  it('tell the order of words', () => {
    expect(shared('the port', 'the port')).toBeGreaterThan(shared('port the', 'the port'));
  });

  it('count once, however often a word stands', () => {
    const space = createFeatureSpace();
    space.learn(analyse('wharf wharf'));
    const once = space.read(analyse('wharf wharf'));
    expect(space.read(analyse('wharf wharf wharf wharf'))).toEqual(once);
    expect(new Set(once.ids).size).toBe(once.ids.length);
  });

  it('that were never met count by the length they give a question', () => {
    const space = createFeatureSpace();
    const { unmet } = space.learn(analyse('the wharf'));
    expect(unmet).toBe(0);
    expect(space.read(analyse('the wharf')).unmet).toBe(0);
    expect(space.read(analyse('the wharf xyzzy')).unmet).toBeGreaterThan(10);
    expect(sizeOf(space.numbers)).toBe(space.learn(analyse('the wharf')).ids.length);
  });
});

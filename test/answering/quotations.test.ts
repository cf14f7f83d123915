import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/answering/engine.ts';
import { quotationsBy, quotationsLike } from '../../src/answering/quotations.ts';
import { aHarbour } from '../support/harbour.ts';

const engine = createEngine(aHarbour());
const all = quotationsBy(engine.knowledge, undefined);
const like = (about: string, among = all) => quotationsLike(engine, among, about).map(({ id }) => id);

describe('the quotations of a speaker', () => {
  it('are theirs alone', () => {
    expect(quotationsBy(engine.knowledge, 'bram-oake').map(({ id }) => id)).toEqual(['oake-purse']);
    expect(quotationsBy(engine.knowledge, 'nobody')).toEqual([]);
  });

  it('of everybody are led by whole ones', () => {
    expect(all.map(({ id }) => id)).toEqual(['quill-after-dark', 'oake-purse', 'guild-shame']);
  });
});

describe('the quotations on a subject', () => {
  it('are the one that has the words', () => {
    expect(like('"purse of this harbour is empty"')).toEqual(['oake-purse']);
    expect(like('bring another ship in after dark')).toEqual(['quill-after-dark']);
  });

  it('are those of the topic', () => {
    expect(like('nights')).toEqual(['quill-after-dark']);
  });

  it('are only among those given', () => {
    expect(like('"purse of this harbour is empty"', quotationsBy(engine.knowledge, 'ada-quill'))).toEqual([]);
  });

  it('are none on what nobody spoke of', () => {
    expect(like('football')).toEqual([]);
  });
});

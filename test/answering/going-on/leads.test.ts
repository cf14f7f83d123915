import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/answering/engine.ts';
import { leadsOf } from '../../../src/answering/going-on/leads.ts';
import { nearTo } from '../../../src/answering/going-on/nearness.ts';
import { sideOf } from '../../../src/answering/going-on/sides.ts';
import { entryOf } from '../../../src/knowledge/knowledge.ts';
import type { Entry } from '../../../src/knowledge/schema.ts';
import { ferries } from '../../support/ferries.ts';
import { aHarbour } from '../../support/harbour.ts';

const engine = createEngine(aHarbour());
const entry = (id: string) => entryOf(engine.knowledge, id) as Entry;
const ids = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);

describe('the side of an entry', () => {
  it('is that of the body, or of the body that a person spoke for; a report is on neither', () => {
    const side = (id: string) => sideOf(engine.knowledge, entry(id));
    expect(side('guild-shame')).toBe('unions');
    expect(side('quill-after-dark')).toBe('unions');
    expect(side('no-more-money')).toBe('employers');
    expect(side('oake-purse')).toBe('employers');
    expect(side('guild-turnout')).toBeUndefined();
    expect(side('gap-elsewhere')).toBeUndefined();
  });
});

describe('entries near another', () => {
  it('are about the same names and topics, nearest first, never itself, a gap or the words that bear it', () => {
    const near = nearTo(engine, entry('no-more-money'));
    expect(ids(near.map((one) => one.entry))).toContain('clerks-offer');
    expect(ids(near.map((one) => one.entry))).not.toContain('oake-purse');
    const order = near.map(({ nearness }) => nearness);
    expect(order).toEqual([...order].sort((one, other) => other - one));
    for (const { entry: other } of near) expect(other.kind).not.toBe('gap');
  });
});

describe('what the other side says', () => {
  it('is of the other side, on the same topic', () => {
    expect(leadsOf(engine, entry('guild-shame')).reply).toMatchObject({ from: 'employers' });
    expect(leadsOf(engine, entry('oake-purse')).reply).toMatchObject({ from: 'unions' });
  });

  it('does not say the same twice, as a claim and as the words that bear it', () => {
    const said = ids(leadsOf(engine, entry('guild-shame')).reply?.entries);
    expect(said.filter((id) => id === 'no-more-money' || id === 'oake-purse')).toHaveLength(1);
  });

  it('is one word of each, where the entry is nobody’s claim', () => {
    const reply = leadsOf(engine, entry('offer-4')).reply;
    expect(reply?.from).toBe('both');
    expect(reply?.entries.map((one) => sideOf(engine.knowledge, one))).toEqual(['unions', 'employers']);
  });

  it('is missing where the sources have none', () => {
    expect(leadsOf(engine, entry('guild-turnout')).reply).toBeUndefined();
    expect(leadsOf(engine, entry('gap-elsewhere')).reply).toBeUndefined();
  });
});

describe('the leads of any entry of another dispute', () => {
  const other = createEngine(ferries());

  it('are on its topics and never of its own side', () => {
    for (const one of other.knowledge.entries.values()) {
      const { related, reply } = leadsOf(other, one);
      expect(ids(related)).not.toContain(one.id);
      for (const said of reply?.entries ?? []) {
        expect(said.topics.some((topic) => one.topics.includes(topic))).toBe(true);
        expect(sideOf(other.knowledge, said)).not.toBe(sideOf(other.knowledge, one));
      }
    }
  });
});

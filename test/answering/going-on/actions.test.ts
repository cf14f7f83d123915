import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/answering/engine.ts';
import { entriesMenu, entryActions } from '../../../src/answering/going-on/actions.ts';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { LIMITS } from '../../../src/discord/limits.ts';
import { entryOf } from '../../../src/knowledge/knowledge.ts';
import type { Entry } from '../../../src/knowledge/schema.ts';
import type { Action } from '../../../src/replies/reply.ts';
import { ferries } from '../../support/ferries.ts';
import { aHarbour } from '../../support/harbour.ts';
import { aQuotation } from '../../support/knowledge.ts';

const engine = createEngine(aHarbour());
const { names, spelling } = engine.index;
const entry = (id: string) => entryOf(engine.knowledge, id) as Entry;
const asked = (text: string) => interpret(text, names, spelling, '2001-09-30');
const labels = (actions: readonly Action[]) =>
  actions.map((action) => ('label' in action ? action.label : `▾ ${action.placeholder}`));
const options = (actions: readonly Action[]) =>
  actions.flatMap((action) => ('options' in action ? action.options : []));

describe('from an answer', () => {
  it('one goes on to the words on record, the sources, the other side, and a menu of questions and dates', () => {
    expect(labels(entryActions(engine, entry('no-more-money'), asked('can the port afford more?')))).toEqual([
      'The exact words',
      'Sources',
      'What the unions say',
      '▾ Related questions, other dates',
    ]);
  });

  it('one is not offered words that are shown already', () => {
    const actions = entryActions(engine, entry('no-more-money'), asked('what did the port say about more money?'));
    expect(labels(actions)).not.toContain('The exact words');
  });

  it('one goes on to the whole statement where only a part was shown', () => {
    const long = aQuotation({
      parts: ['We will not sail at night', `A lantern ${'and more '.repeat(60)}`, 'We shall see them in court'].map(
        (text, at) => ({ text: text.trim(), cites: [{ source: 'pilots-2001', paragraph: at + 1 }] }),
      ),
    });
    expect(entryActions(engine, long, asked('what did they say of the court?'))[0]).toEqual({
      label: 'The whole statement',
      id: 'show:quill-after-dark',
    });
  });

  it('the dates are those at which the entry does not hold itself', () => {
    const ids = options(entryActions(engine, entry('clerks-offer'))).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('dated:'))).toEqual(['dated:2001-05-07:clerks-offer']);
  });
});

describe('where the sources do not say', () => {
  it('one goes on to what they do say nearby, each once, without what was shown', () => {
    const ids = options(entryActions(engine, entry('gap-clerks-turnout'))).map(({ id }) => id);
    expect(ids[0]).toBe('show:clerks-offer');
    expect(ids).not.toContain('show:guild-turnout');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('there is no menu of nothing', () => {
    expect(entriesMenu(engine, 'Nearby', [])).toEqual([]);
  });
});

describe('of any entry', () => {
  const other = createEngine(ferries());

  it('everything fits what Discord takes', () => {
    for (const each of other.knowledge.entries.values()) {
      const actions = entryActions(other, each);
      expect(actions.length).toBeLessThanOrEqual(4);
      for (const { id } of options(actions)) expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
      expect(options(actions).length).toBeLessThanOrEqual(LIMITS.selectOptions);
    }
  });
});

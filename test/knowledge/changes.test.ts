import { describe, expect, it } from 'vitest';
import { changesBetween, tallyOfChanges } from '../../src/knowledge/changes.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { aClaim, aGap, aKnowledge, aSource } from '../support/knowledge.ts';

const before = aKnowledge({ questions: { 'offer-4': ['what was offered?', 'how much?'] } });
const other = (changes: Parameters<typeof aKnowledge>[0]): Knowledge =>
  aKnowledge({ questions: { 'offer-4': ['what was offered?', 'how much?'] }, ...changes });
const between = (now: Knowledge) => changesBetween(before, now);

describe('what changed between two knowledges', () => {
  it('is nothing where they are the same', () => {
    expect(between(other({}))).toEqual([]);
    expect(tallyOfChanges([])).toBe('nothing');
  });

  it('names an entry that was added or removed', () => {
    const now = other({ entries: [...before.entries.values(), aGap({ id: 'gap-new' })] });
    expect(between(now)).toEqual([{ kind: 'gap', id: 'gap-new', how: 'added', what: [] }]);
    expect(changesBetween(now, before)).toEqual([{ kind: 'gap', id: 'gap-new', how: 'removed', what: [] }]);
  });

  it('names the fields of what was changed, and counts its example questions', () => {
    const entries = [...before.entries.values()].map((entry) =>
      entry.id === 'offer-4'
        ? aClaim({ statement: 'The port had offered 5%.', figures: [{ percent: 5, of: 'the offer' }] })
        : entry,
    );
    const questions = { 'offer-4': ['what was offered?', 'which offer?', 'what offer?'] };
    expect(between(other({ entries, questions }))).toEqual([
      {
        kind: 'claim',
        id: 'offer-4',
        how: 'changed',
        what: ['statement', 'figures', 'example questions (2 more, 1 less)'],
      },
    ]);
  });

  it('knows a renamed entry by its redirect', () => {
    const entries = [...before.entries.values()].map((entry) =>
      entry.id === 'offer-4' ? { ...entry, id: 'the-offer' } : entry,
    );
    const questions = { 'the-offer': ['what was offered?', 'how much?'] };
    const now = other({ entries, questions, redirects: { 'offer-4': 'the-offer' } });
    expect(between(now)).toEqual([{ kind: 'claim', id: 'the-offer', how: 'renamed', what: ['was offer-4'] }]);
    expect(tallyOfChanges(between(now))).toBe('1 renamed');
  });

  it('tells of sources and names as of entries, and of the questions of a command', () => {
    const now = other({
      sources: [aSource({ aliases: ['the vote'] })],
      questions: { 'offer-4': ['what was offered?', 'how much?'], '/ballots': ['who votes?'] },
    });
    expect(between(now)).toEqual([
      { kind: 'source', id: 'pilots-2001', how: 'changed', what: ['aliases'] },
      { kind: 'command', id: '/ballots', how: 'added', what: [] },
    ]);
  });
});

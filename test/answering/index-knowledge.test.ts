import { describe, expect, it } from 'vitest';
import { indexKnowledge } from '../../src/answering/index-knowledge.ts';
import { createAnalyse } from '../../src/answering/interpretation/analyse.ts';
import { aHarbour } from '../support/harbour.ts';
import { aSource } from '../support/knowledge.ts';

const harbour = aHarbour();
const index = indexKnowledge(harbour);
const analyse = createAnalyse(index.names);

describe('the knowledge made ready for questions', () => {
  it('finds each entry and command first by each of its own example questions', () => {
    for (const [id, questions] of harbour.questions) {
      for (const question of questions) {
        const [first] = index.matcher.match(analyse(question)).likeliest(1);
        expect(index.profiles[first?.entry ?? -1]?.id, question).toBe(id);
      }
    }
  });

  it('finds an entry that has no example question by its own words', () => {
    const likeliest = index.matcher.match(analyse('a shabby offer')).likeliest(3);
    expect(likeliest.map(({ entry }) => index.profiles[entry]?.id)).toContain('guild-shame');
  });

  it.each(['tidewater', 'wcu', 'quill', 'shabby', 'afford', 'stokers', 'unworthy', 'dinner'])(
    'knows the word "%s" from a name, a statement, a quotation, what goes with it, or an example question',
    (word) => {
      expect(index.spelling.knows(word)).toBe(true);
    },
  );

  it('has never heard of what it does not say', () => {
    expect(index.spelling.knows('football')).toBe(false);
  });

  it('holds every number of its entries', () => {
    for (const number of [4, 6, 88, 1200, 3, 7]) expect(index.numbers.has(number), String(number)).toBe(true);
    expect(index.numbers.has(5.5)).toBe(false);
  });

  it('knows from when to when its sources were issued, in whatever order they are listed', () => {
    expect(index.known).toEqual({ first: '2001-05-07', last: '2001-09-30' });
    const reversed = aHarbour({ sources: [...harbour.sources.values()].reverse() });
    expect(indexKnowledge(reversed).known).toEqual(index.known);
  });

  it('is ready where nothing is asked as an example and nothing else is known', () => {
    const bare = indexKnowledge(aHarbour({ entries: [], questions: {}, sources: [aSource()] }));
    expect(bare.profiles).toEqual([]);
    expect(bare.matcher.match(createAnalyse(bare.names)('what was offered')).likeliest(5)).toEqual([]);
  });
});

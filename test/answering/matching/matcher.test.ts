import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysed, kindOfWords } from '../../../src/answering/interpretation/analyse.ts';
import { tokenise } from '../../../src/answering/interpretation/text.ts';
import { type Example, matcherOf, train } from '../../../src/answering/matching/matcher.ts';

const inWords = (text: string): Analysed => ({
  tokens: tokenise(text),
  mentions: [],
  kind: kindOfWords(tokenise(text)),
});

const trainMatcher = (some: readonly Example[], entries: number) => matcherOf(train(some, entries, () => false));

const questions = [
  ['what was offered', 'how much did they offer', 'the offer in figures'],
  ['who voted', 'how many members voted in the ballot', 'turnout of the ballot'],
  ['when is the ballot counted', 'date of the count', 'when do papers go out'],
  ['why did talks fail', 'what went wrong at the talks'],
  ['who leads the guild', 'name of its leader'],
];
const examples: Example[] = questions.flatMap((texts, entry) =>
  texts.map((text) => ({ entry, text: inWords(text), weight: 1 })),
);

const aWord = fc.constantFrom(
  ...'port ship night pay offer vote count talks guild clerk when who what the of harbour'.split(' '),
);
const aText = fc.array(aWord, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const someExamples = fc.array(
  fc.record({ entry: fc.nat(4), text: aText.map(inWords), weight: fc.constantFrom(0.6, 1) }),
  { maxLength: 20 },
);

describe('the entries most like a question', () => {
  const matcher = trainMatcher(examples, questions.length);

  it('are led by its own, for every example question', () => {
    questions.forEach((texts, entry) => {
      for (const text of texts) expect(matcher.match(inWords(text)).likeliest(3)[0], text).toMatchObject({ entry });
    });
  });

  it('are led by its own for other words in another order', () => {
    expect(matcher.match(inWords('when will they count the ballot papers')).likeliest(1)[0]?.entry).toBe(2);
    expect(matcher.match(inWords('leader of this guild?')).likeliest(1)[0]?.entry).toBe(4);
  });

  it('are none where nothing is shared, and no more than were asked for', () => {
    expect(matcher.match(inWords('xyzzy')).likeliest(3)).toEqual([]);
    expect(matcher.match(inWords('')).likeliest(3)).toEqual([]);
    expect(matcher.match(inWords('who voted in the ballot')).likeliest(2)).toHaveLength(2);
  });

  it('are only among those that are wanted', () => {
    expect(
      matcher
        .match(inWords('who voted'))
        .likeliest(9, [4])
        .map(({ entry }) => entry),
    ).toEqual([4]);
  });

  it('do not depend on what was asked before', () => {
    const once = matcher.match(inWords('who leads the talks')).likeliest(5);
    matcher.match(inWords('when is the ballot')).likeliest(5);
    expect(matcher.match(inWords('who leads the talks')).likeliest(5)).toEqual(once);
  });

  it('are none of no examples', () => {
    expect(trainMatcher([], 0).match(inWords('who')).likeliest(3)).toEqual([]);
    expect(trainMatcher([], 4).match(inWords('who')).likeliest(3)).toEqual([]);
  });

  it('are found as well where there is one example in all', () => {
    const only = trainMatcher([{ entry: 0, text: inWords('who voted'), weight: 1 }], 1);
    expect(only.match(inWords('who voted')).likeliest(3)[0]?.nearest).toBeCloseTo(1, 5);
  });
});

describe('what is learnt of how entries are told apart', () => {
  it('is that a word which many are asked with speaks against one that is not', () => {
    const crowd = Array.from({ length: 200 }, (_, entry) => ({ entry, text: inWords(`ballot ${entry}`), weight: 1 }));
    const strike = crowd.length;
    const matcher = trainMatcher(
      [
        ...crowd,
        { entry: 8, text: inWords('strike ballot'), weight: 1 },
        { entry: strike, text: inWords('strike'), weight: 1 },
      ],
      strike + 1,
    );
    const scoreOf = (text: string) => matcher.match(inWords(text)).likeliest(1, [strike])[0]?.linear;
    expect(scoreOf('ballot')).toBeLessThan(0);
    expect(scoreOf('strike ballot')).toBeLessThan(scoreOf('strike') ?? 0);
    expect(matcher.match(inWords('strike ballot')).likeliest(1)[0]?.entry).toBe(8);
  });
});

describe('likeness to the nearest example', () => {
  it('is less where the example names somebody else than the question', () => {
    const named = (text: string, id: string): Analysed => ({
      ...inWords(text),
      mentions: [{ id, kind: 'union', from: 3, to: 4 }],
    });
    const matcher = trainMatcher([{ entry: 0, text: named('how old is xyz', 'xyz'), weight: 1 }], 1);
    const nearest = (text: Analysed) => matcher.match(text).likeliest(1)[0]?.nearest ?? 0;
    expect(nearest(named('how old is xyz', 'xyz'))).toBeCloseTo(1, 5);
    expect(nearest(named('how old is abc', 'abc'))).toBeLessThan(0.7);
    expect(nearest(inWords('how old is it'))).toBeLessThan(0.7);
  });

  it('is 1 for the example itself, never more, and never less than 0', () => {
    fc.assert(
      fc.property(someExamples, aText, (some, text) => {
        const matcher = trainMatcher(some, 5);
        for (const { nearest, linear } of matcher.match(inWords(text)).likeliest(5)) {
          expect(nearest).toBeGreaterThanOrEqual(0);
          expect(nearest).toBeLessThanOrEqual(1.00001);
          expect(Number.isFinite(linear)).toBe(true);
        }
        for (const { entry, text } of some.filter(({ weight }) => weight === 1)) {
          expect(
            matcher
              .match(text)
              .likeliest(5)
              .find((like) => like.entry === entry)?.nearest,
          ).toBeCloseTo(1, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order in which the examples were learnt', () => {
    const shuffled = someExamples.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, aText, ([some, others], text) => {
        const nearestBy = (learnt: readonly Example[]) =>
          trainMatcher(learnt, 5)
            .match(inWords(text))
            .likeliest(5)
            .sort((a, b) => a.entry - b.entry)
            .map(({ entry, nearest }) => [entry, Number(nearest.toFixed(4))]);
        expect(nearestBy(others)).toEqual(nearestBy(some));
      }),
      { numRuns: 40 },
    );
  });
});

describe('whether a question is of the kind that no source answers', () => {
  const silent = new Set([3, 4]);
  const matcher = matcherOf(train(examples, questions.length, (entry) => silent.has(entry)));

  it('is learnt from the words of those that are known to be', () => {
    questions.forEach((texts, entry) => {
      for (const text of texts) {
        const silence = matcher.match(inWords(text)).silence;
        if (silent.has(entry)) expect(silence, text).toBeGreaterThan(0.5);
        else expect(silence, text).toBeLessThan(0.5);
      }
    });
  });

  it('is a probability, whatever the examples and the question', () => {
    fc.assert(
      fc.property(someExamples, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), aText, (some, gaps, text) => {
        const silence = matcherOf(train(some, 5, (entry) => gaps[entry] ?? false)).match(inWords(text)).silence;
        expect(silence).toBeGreaterThanOrEqual(0);
        expect(silence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is not known where there are no two kinds to tell apart', () => {
    expect(matcherOf(train(examples, questions.length, () => false)).match(inWords('who voted')).silence).toBe(0.5);
  });
});

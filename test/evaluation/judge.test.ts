import { describe, expect, it } from 'vitest';
import { judge, normalise } from '../../src/evaluation/judge.ts';
import { aGolden, aJudged } from '../support/golden.ts';

describe('a verdict on a reply', () => {
  it('is pass for all that was expected, with an expected source', () => {
    expect(judge(aGolden(), aJudged())).toBe('pass');
  });

  it('is pass for silence where silence is expected, whatever else it says and cites', () => {
    const golden = aGolden({ outcome: ['none'] });
    expect(judge(golden, aJudged({ outcome: 'none', text: 'The sources do not say.', sources: [] }))).toBe('pass');
  });

  it('is pass for any of several allowed outcomes', () => {
    const golden = aGolden({ outcome: ['answer', 'clarify'] });
    expect(judge(golden, aJudged({ outcome: 'clarify', text: 'Which do you mean?', sources: [] }))).toBe('pass');
  });

  it('is wrong for an answer where there must be none', () => {
    expect(judge(aGolden({ outcome: ['none'] }), aJudged())).toBe('wrong');
  });

  it.each(['answer', 'none', 'clarify'] as const)('is wrong for what must not be said, in reply "%s"', (outcome) => {
    expect(judge(aGolden(), aJudged({ outcome, text: 'It was 4%, not 5%.' }))).toBe('wrong');
  });

  it.each(['trap', 'premise', 'presupposition', 'misattribution'])(
    'is wrong for an answer that leaves a false premise standing (%s)',
    (type) => {
      expect(judge(aGolden({}, { type }), aJudged({ text: 'They refused it.' }))).toBe('wrong');
    },
  );

  it.each(['none', 'clarify'] as const)('is missed for "%s" where an answer is expected', (outcome) => {
    expect(judge(aGolden(), aJudged({ outcome, text: 'The sources do not say.' }))).toBe('missed');
  });

  it('is off-target if nothing expected is said and no expected source cited', () => {
    expect(judge(aGolden(), aJudged({ text: 'They refused it.', sources: ['other'] }))).toBe('off-target');
  });

  it('is incomplete if nothing expected is said, but from an expected source', () => {
    expect(judge(aGolden(), aJudged({ text: 'They refused it.' }))).toBe('incomplete');
  });

  it('is incomplete if a part is missing', () => {
    const golden = aGolden({ must_all: ['4%', 'refus'] });
    expect(judge(golden, aJudged({ sources: ['other'] }))).toBe('incomplete');
  });

  it('is uncited if all is said without an expected source', () => {
    expect(judge(aGolden(), aJudged({ sources: ['other'] }))).toBe('uncited');
  });

  it('asks for no source where none is listed', () => {
    expect(judge(aGolden({ sources: [] }), aJudged({ sources: [] }))).toBe('pass');
  });

  it('asks for one of each list of alternatives', () => {
    const golden = aGolden({
      must_all: [],
      must_any: [
        ['4%', 'four'],
        ['port', 'harbour'],
      ],
    });
    expect(judge(golden, aJudged())).toBe('pass');
    expect(judge(golden, aJudged({ text: 'They were offered 4%.' }))).toBe('incomplete');
  });
});

describe('a text as it is judged', () => {
  it('is matched in any case and across lines', () => {
    expect(
      judge(aGolden({ must_all: ['the port.*refused'] }), aJudged({ text: 'THE PORT\nasked; they REFUSED' })),
    ).toBe('pass');
  });

  it('is without the question, where it repeats it', () => {
    const golden = aGolden({}, { question: 'Was 5% not what the port offered?' });
    expect(judge(golden, aJudged({ text: 'You asked: “was 5% not what the port offered?” It offered 4%.' }))).toBe(
      'pass',
    );
  });

  it('keeps a question that is too short to be told from an answer', () => {
    expect(judge(aGolden({}, { question: '5%?' }), aJudged({ text: '5%? No: 4%.' }))).toBe('wrong');
  });

  it.each([
    ['curly quotes', '“we’re” ‘out’', "\"we're\" 'out'"],
    ['width', '４％', '4%'],
    ['dashes', '2022–23 — so', '2022-23 - so'],
    ['runs of space', 'a\u00a0 b\n c', 'a b c'],
    ['invisible characters', 'N\u200bEU', 'NEU'],
    ['a broken mention', '@\u200beveryone', '@ everyone'],
    ['emphasis', '**4%** _of_ `pay`', '4% of pay'],
    ['marks at the beginning of a line', '> so\n# there', 'so there'],
  ])('is read without regard to %s', (_, written, read) => {
    expect(normalise(written)).toBe(read);
  });

  it('keeps an underscore inside a word and a sign for greater', () => {
    expect(normalise('as_of 5>4')).toBe('as_of 5>4');
  });
});

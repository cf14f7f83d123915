import type { Reply } from '../replies/reply.ts';
import type { GoldenQuestion } from './golden.ts';

/**
 * pass: all that was expected. wrong: answered what must not be, said something false, or left a false premise standing.
 * off-target: nothing expected was said. incomplete: a part was missing. uncited: no expected source. missed: it did not answer what it should.
 */
export type Verdict = 'pass' | 'wrong' | 'off-target' | 'incomplete' | 'uncited' | 'missed';

/** A reply as it is judged: its outcome, its whole plain text and the sources it cites. */
export interface Judged {
  readonly outcome: Reply['outcome'];
  readonly text: string;
  readonly sources: readonly string[];
}

/** Types whose answer is right only as a correction. */
const needsCorrection = (type: string): boolean => /^(?:trap|premise|presupposition|misattribution)/.test(type);

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'is').test(text);

/** Folds what does not change the meaning: width, curly quotes, dashes, spaces, invisible characters and Discord's markup. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/@[\u200b-\u200f\u2060\ufeff]+/g, '@ ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[*`~|]/g, '')
    .replace(/(^|\s)[>#]+\s/g, '$1')
    .replace(/(^|\W)_+|_+(?=\W|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A reply's repetition of the question is no statement of its own. */
function withoutQuestion(text: string, question: string): string {
  const asked = normalise(question).toLowerCase();
  if (asked.length < 15) return text;
  let rest = text;
  for (let at = rest.toLowerCase().indexOf(asked); at >= 0; at = rest.toLowerCase().indexOf(asked)) {
    rest = `${rest.slice(0, at)} ${rest.slice(at + asked.length)}`;
  }
  return rest.trim();
}

/** Judges one reply against what was expected of it. */
export function judge({ question, type, expect }: GoldenQuestion, reply: Judged): Verdict {
  const text = withoutQuestion(normalise(reply.text), question);
  const saysFalse = expect.must_not.some((pattern) => matches(pattern, text));
  if (!expect.outcome.includes(reply.outcome)) return reply.outcome === 'answer' || saysFalse ? 'wrong' : 'missed';
  if (saysFalse) return 'wrong';
  if (reply.outcome !== 'answer') return 'pass';
  const wanted = [...expect.must_all.map((pattern) => [pattern]), ...expect.must_any];
  const found = wanted.filter((alternatives) => alternatives.some((pattern) => matches(pattern, text)));
  const cited = expect.sources.length === 0 || expect.sources.some((source) => reply.sources.includes(source));
  if (found.length < wanted.length) {
    if (needsCorrection(type)) return 'wrong';
    return found.length === 0 && !cited ? 'off-target' : 'incomplete';
  }
  return cited ? 'pass' : 'uncited';
}

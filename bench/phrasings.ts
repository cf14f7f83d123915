import { pick, type Random } from './words.ts';

/** What an entry is about, as its phrasings speak of it. */
export interface Subject {
  /** Every way its main name is written ("BLORN", "Blorn Union"), and its topic. */
  readonly names: readonly string[];
  readonly topics: readonly string[];
  /** Its own words, the first the most telling. */
  readonly words: readonly string[];
  readonly year: number;
}

/** Slots: N name, T topic, A B C its own words, Z any word, Y year. */
const questions = [
  'what did N say about the A B',
  'how many A are there at N',
  'when is the A of the B',
  'why did N A the B over T',
  'who said the A was B',
  'is it true that N wants A for B',
  'did N ever A the B C',
  'what is the T on A',
  'which A of N is B',
  'wots happening with N and the A',
  'A B T?',
  'N A B',
  'tell me about the A of B in Y',
  'how much A does the B get from N',
  'has N agreed T on A yet',
  'give me the exact words N used on A and B',
  'where will the A B be',
  'what happens to Z if the A is B',
  'so is the A B C or what',
  'can you explain T and the A to me pls',
  'what was the A in Y',
  'my mate reckons N is A, is that right',
  'N on A: what is their B',
  'what percentage of Z backed A',
  'who is behind the A B at N',
  'how long has the A been B',
  'what does A mean for the B of N',
  'anything about Z and A from N',
  'did the A go up for B Z',
  'what would N do about T if A C',
] as const;

const statements = [
  'N said the A of B was C in Y, and that T would follow for the Z.',
  'By Y, N had put A and B before its Z; the C was left to T.',
  'The A B of N rose in Y, which the report lays to T and to C Z.',
  'N has A over T: its B is for C, as the report of Y says of the Z.',
] as const;

const fill = (random: Random, template: string, subject: Subject, anyWord: (random: Random) => string): string => {
  // The words of an entry are not all in every phrasing of it, and not always the same.
  const own = () => subject.words[Math.floor(random() ** 2 * subject.words.length)] as string;
  return template.replace(/\b[NTABCZY]\b/g, (slot) => {
    if (slot === 'N') return pick(random, subject.names);
    if (slot === 'T') return pick(random, subject.topics);
    if (slot === 'Y') return String(subject.year);
    return slot === 'Z' ? anyWord(random) : own();
  });
};

/** A question about a subject as somebody might type it. */
export const askAbout = (random: Random, subject: Subject, anyWord: (random: Random) => string): string =>
  fill(random, pick(random, questions), subject, anyWord);

/** What a source says of a subject, a sentence. */
export const stateAbout = (random: Random, subject: Subject, anyWord: (random: Random) => string): string =>
  fill(random, pick(random, statements), subject, anyWord);

/** A text with a slip in one of its letters: left out, doubled, or swapped with the next. */
export function withSlip(random: Random, text: string): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const [before, here, next, after] = [text.slice(0, at), text[at] ?? '', text[at + 1] ?? '', text.slice(at + 2)];
  return pick(random, [before + next + after, before + here + here + next + after, before + next + here + after]);
}

import { z } from 'zod';
import { lastDay } from '../knowledge/dates.ts';

const outcome = z.enum(['answer', 'none', 'clarify']);

const compiles = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'is') instanceof RegExp;
  } catch {
    return false;
  }
};

const pattern = z.string().refine(compiles, 'not a regular expression');
const patterns = z.array(pattern).default([]);

/** A golden question: what somebody might type, and what an honest reply must and must not contain (regexes, case ignored). */
export const goldenQuestion = z.object({
  id: z.string(),
  question: z.string(),
  /** An EDTF date; read as its last day. */
  as_of: lastDay.optional(),
  type: z.string(),
  expect: z.object({
    outcome: z.union([outcome.transform((one) => [one]), z.array(outcome).min(1)], {
      error: 'write answer, none or clarify, or a list of them',
    }),
    must_all: patterns,
    must_any: z.array(z.array(pattern)).default([]),
    must_not: patterns,
    sources: z.array(z.string()).default([]),
  }),
  note: z.string().optional(),
});

export type GoldenQuestion = z.infer<typeof goldenQuestion>;

const issueText = (issue: z.core.$ZodIssue): string =>
  issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;

/**
 * Reads a file of golden questions, one JSON object a line.
 * @param name the file's name, for the messages.
 * @throws an error that names the file and the line where one is malformed, in one line.
 */
export function readGolden(name: string, text: string): GoldenQuestion[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new Error(`${name}:${index + 1}: not JSON; write {"id": "…", "question": "…", "type": "…", "expect": {…}}`);
    }
    const parsed = goldenQuestion.safeParse(json);
    if (!parsed.success) throw new Error(`${name}:${index + 1}: ${parsed.error.issues.map(issueText).join('; ')}`);
    return [parsed.data];
  });
}

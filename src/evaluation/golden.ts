import { z } from 'zod';

const outcome = z.enum(['answer', 'none', 'clarify']);
const patterns = z.array(z.string()).default([]);

/** A golden question: what somebody might type, and what an honest reply must and must not contain (regexes, case ignored). */
export const goldenQuestion = z.object({
  id: z.string(),
  question: z.string(),
  as_of: z.string().optional(),
  type: z.string(),
  expect: z.object({
    outcome: z.union([outcome.transform((one) => [one]), z.array(outcome).min(1)]),
    must_all: patterns,
    must_any: z.array(z.array(z.string())).default([]),
    must_not: patterns,
    sources: patterns,
  }),
  note: z.string().optional(),
});

export type GoldenQuestion = z.infer<typeof goldenQuestion>;

/**
 * Reads a file of golden questions, one JSON object a line.
 * @throws an error that names the line where one is malformed.
 */
export function readGolden(name: string, text: string): GoldenQuestion[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new Error(`${name}:${index + 1}: not JSON`);
    }
    const parsed = goldenQuestion.safeParse(json);
    if (!parsed.success) throw new Error(`${name}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}

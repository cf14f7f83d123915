import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { lastDay } from '../knowledge/dates.ts';
import { plainText } from '../replies/plain.ts';
import type { Reply } from '../replies/reply.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string(),
  as_of: lastDay.optional(),
});

/** Answers a question, as of an ISO day if one is given. */
export type Ask = (question: string, asOf?: string) => Reply;

/** A reply as a line of JSON: outcome, plain text, cited sources, entries best first, score. */
export const replyRecord = (id: string, reply: Reply) => ({
  id,
  outcome: reply.outcome,
  text: plainText(reply),
  sources: [...new Set(reply.citations.map((cite) => cite.source))],
  entries: reply.entries,
  score: Number(reply.score.toFixed(4)),
});

/**
 * Reads one question a line and writes one reply a line, in the same order, as it goes.
 * A line that is no question is answered with its error on the error stream and skipped.
 * @returns how many lines were no questions.
 */
export async function answerLines(input: Readable, output: Writable, errors: Writable, ask: Ask): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    const parsed = z
      .string()
      .transform((json, context) => {
        try {
          return JSON.parse(json) as unknown;
        } catch {
          context.addIssue('not JSON; write {"id": "…", "question": "…"}');
          return z.NEVER;
        }
      })
      .pipe(line)
      .safeParse(text);
    if (!parsed.success) {
      faults++;
      errors.write(
        `line ${number}: ${parsed.error.issues.map((issue) => [...issue.path, issue.message].join(': ')).join('; ')}\n`,
      );
      continue;
    }
    const { id, question, as_of } = parsed.data;
    output.write(`${JSON.stringify(replyRecord(id, ask(question, as_of)))}\n`);
  }
  return faults;
}

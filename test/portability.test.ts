import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerQuestion } from '../src/answering/answer.ts';
import { engineFor } from '../src/bot.ts';
import { readGolden } from '../src/evaluation/golden.ts';
import { percent, resultOf, tallyOf } from '../src/evaluation/report.ts';
import { plainText } from '../src/replies/plain.ts';
import { ferries } from './support/ferries.ts';

const file = 'test/fixtures/ferries/questions.jsonl';

it('a knowledge of another dispute is answered from as well, without a change to the code', () => {
  const engine = engineFor(ferries(), commands);
  const { n, pass, wrong } = tallyOf(
    readGolden(file, readFileSync(file, 'utf8')).map((golden) => {
      const reply = answerQuestion(engine, { text: golden.question, asOf: golden.as_of }).reply;
      return resultOf(golden, {
        outcome: reply.outcome,
        text: plainText(reply),
        sources: [...new Set(reply.citations.map(({ source }) => source))],
        entries: reply.entries,
        score: reply.score,
      });
    }),
  );
  console.log(`${file}: ${pass} of ${n} pass (${percent(pass, n)}), ${wrong} wrong (${percent(wrong, n)})`);
  expect(n).toBeGreaterThan(50);
  // Loose on purpose: it watches for code that only suits one dispute, not for every point.
  expect(pass / n).toBeGreaterThanOrEqual(0.75);
  expect(wrong / n).toBeLessThanOrEqual(0.07);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerQuestion } from '../src/answering/answer.ts';
import { engineFor } from '../src/bot.ts';
import { readGolden } from '../src/evaluation/golden.ts';
import { withFewerQuestions } from '../src/evaluation/less-knowledge.ts';
import { percent, resultOf, tallyOf } from '../src/evaluation/report.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { plainText } from '../src/replies/plain.ts';
import { ferries } from './support/ferries.ts';

const file = 'test/fixtures/ferries/questions.jsonl';

/** How the questions on the ferries fare with what is known of them. */
function tallyWith(knowledge: Knowledge, knowing: string) {
  const engine = engineFor(knowledge, commands);
  const tally = tallyOf(
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
  const { n, pass, wrong } = tally;
  console.log(`${file}, ${knowing}: ${pass} of ${n} pass (${percent(pass, n)}), ${wrong} wrong (${percent(wrong, n)})`);
  return tally;
}

// Loose on purpose: they watch for code that only suits one dispute, or one with many examples, not for every point.
it('a knowledge of another dispute is answered from as well, without a change to the code', () => {
  const { n, pass, wrong } = tallyWith(ferries(), 'all examples');
  expect(n).toBeGreaterThan(50);
  expect(pass / n).toBeGreaterThanOrEqual(0.75);
  expect(wrong / n).toBeLessThanOrEqual(0.07);
});

it('one of few examples is not answered from wrongly the more often, but less often at all', () => {
  const { n, pass, wrong } = tallyWith(withFewerQuestions(ferries(), 4), 'four examples an entry');
  expect(pass / n).toBeGreaterThanOrEqual(0.7);
  expect(wrong / n).toBeLessThanOrEqual(0.07);
});

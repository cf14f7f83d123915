import { describe, expect, it } from 'vitest';
import { questionsToTry } from '../../../src/local/page/questions-to-try.ts';
import { aBot } from '../../support/bot.ts';
import { ferries } from '../../support/ferries.ts';
import { aKnowledge } from '../../support/knowledge.ts';

describe('questions to try', () => {
  const bot = aBot(ferries());
  const questions = questionsToTry(bot.context.engine);

  it('are three plain sentences', () => {
    expect(questions).toHaveLength(3);
    for (const question of questions) expect(question).toMatch(/^[A-Z][^?,;:]+\?$/);
  });

  it('are one for a table, one for words on record and one that the sources do not answer', () => {
    const replies = questions.map((question) => bot.ask(question));
    expect(replies[0]?.blocks.some(({ kind }) => kind === 'facts')).toBe(true);
    expect(replies[1]?.blocks.some(({ kind }) => kind === 'quotation')).toBe(true);
    expect(replies[2]?.outcome).toBe('none');
  });

  it('are none where the knowledge has no examples', () => {
    expect(questionsToTry(aBot(aKnowledge({ questions: {} })).context.engine)).toEqual([]);
  });
});

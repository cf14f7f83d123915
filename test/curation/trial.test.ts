import { expect, it } from 'vitest';
import { tryExamples } from '../../src/curation/trial.ts';
import { aHarbour } from '../support/harbour.ts';

it('asks every example question and keeps what each found', () => {
  const knowledge = aHarbour();
  const { tried } = tryExamples(knowledge);
  expect(tried.map(({ id, index, question }) => [id, index, question])).toEqual(
    [...knowledge.questions].flatMap(([id, questions]) => questions.map((question, index) => [id, index, question])),
  );
  expect(tried.filter(({ id, best }) => id === best).length).toBeGreaterThan(tried.length / 2);
});

import { expect, it } from 'vitest';
import { tryExamples } from '../../src/curation/trial.ts';
import { aHarbour } from '../support/harbour.ts';
import { aPlace } from '../support/knowledge.ts';

it('asks every example question and keeps what each found', () => {
  const knowledge = aHarbour();
  const { tried } = tryExamples(knowledge);
  expect(tried.map(({ id, index, question }) => [id, index, question])).toEqual(
    [...knowledge.questions].flatMap(([id, questions]) => questions.map((question, index) => [id, index, question])),
  );
  expect(tried.filter(({ id, best }) => id === best).length).toBeGreaterThan(tried.length / 2);
});

it('keeps what rules out the entry that a question is an example of', () => {
  const questions = { 'offer-4': ['what were the pilots of Saltmouth offered?'] };
  const knowledge = aHarbour({ places: [aPlace({ id: 'saltmouth', name: 'Saltmouth' })], questions });
  expect(tryExamples(knowledge).tried[0]?.ruledOut).toBe('it is not about saltmouth');
});

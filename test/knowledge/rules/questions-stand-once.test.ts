import { expect, it } from 'vitest';
import type { Locate } from '../../../src/knowledge/problem.ts';
import { questionsStandOnce } from '../../../src/knowledge/rules/questions-stand-once.ts';
import { aKnowledge, locate } from '../../support/knowledge.ts';

const inFile: Locate = (_, path = []) => ({ file: 'questions.txt', line: Number(path[1] ?? 0) + 2, column: 1 });
const check = (questions: Record<string, string[]>, at: Locate = locate) =>
  questionsStandOnce.check(aKnowledge({ questions }), at);

it('lets questions differ in a word, a sign or a number', () => {
  expect(check({ 'offer-4': ['was it 4%?', 'was it 4?', 'was it £4?'], 'gap-turnout': ['was it 40?'] })).toEqual([]);
});

it('refuses one question under two headings, whatever its case and marks, and does not choose between them', () => {
  expect(check({ 'offer-4': ['What was offered?'], 'gap-turnout': ['who?', 'what was offered'] }, inFile)).toEqual([
    {
      ...inFile('gap-turnout', ['questions', 1]),
      message: '"what was offered" stands under "offer-4" too; keep it where it is answered best',
    },
  ]);
});

it('refuses a question that stands twice under one heading, and can take out the second', () => {
  expect(check({ 'offer-4': ['how much?', 'How much'] }, inFile)).toEqual([
    {
      ...inFile('offer-4', ['questions', 1]),
      message: '"How much" stands here already; remove one of the two',
      fix: { remove: 'How much\n', insert: '' },
    },
  ]);
});

it('leaves it to a person where it is written with the entry', () => {
  const at: Locate = () => ({ file: 'night-work/claims.yaml', line: 1, column: 1 });
  expect(check({ 'offer-4': ['how much?', 'how much'] }, at)[0]).not.toHaveProperty('fix');
});

import { expect, it } from 'vitest';
import { rules } from '../../../src/knowledge/rules/index.ts';
import { aKnowledge, locate } from '../../support/knowledge.ts';

it.each(rules)('$name is kept by the small knowledge that the tests start from', (rule) => {
  expect(rule.check(aKnowledge(), locate)).toEqual([]);
});

it('each has a name of its own and a sentence that says what holds', () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const rule of rules) expect(rule.description).toMatch(/^[A-Z].*\.$/);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyFixes } from '../../src/knowledge/fixes.ts';
import type { Fix, Problem } from '../../src/knowledge/problem.ts';

const problem = (line: number, column: number, fix?: Fix): Problem => ({
  ...{ file: 'a.yaml', line, column, message: 'wrong' },
  ...(fix && { fix }),
});

it('replaces what stands at the place, whichever way the problems are ordered', () => {
  const text = '- a: old\n- b: old, old\n';
  const problems = [
    problem(2, 6, { remove: 'old', insert: 'newer' }),
    problem(1, 6, { remove: 'old', insert: 'new' }),
    problem(2, 11, { remove: 'old', insert: '' }),
  ];
  expect(applyFixes(text, problems)).toEqual({ text: '- a: new\n- b: newer, \n', fixed: 3 });
});

it('leaves alone what cannot be mended, and a place where something else stands', () => {
  const problems = [
    problem(1, 1),
    problem(1, 2, { remove: 'old', insert: 'new' }),
    problem(9, 1, { remove: 'x', insert: '' }),
  ];
  expect(applyFixes('"old"\nold\n', [...problems, problem(1, 1, { remove: 'old', insert: 'new' })])).toEqual({
    text: '"new"\nold\n',
    fixed: 1,
  });
});

it('finds every line of a text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', 'bc'), { minLength: 1 }), fc.nat(), (lines, pick) => {
      const at = pick % lines.length;
      const { text } = applyFixes(lines.join('\n'), [problem(at + 1, 1, { remove: '', insert: '!' })]);
      expect(text.split('\n')).toEqual(lines.map((line, index) => (index === at ? `!${line}` : line)));
    }),
  );
});

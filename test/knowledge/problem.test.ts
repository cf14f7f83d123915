import { expect, it } from 'vitest';
import { formatProblem, inReadingOrder } from '../../src/knowledge/problem.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column, message: 'wrong' });

it('is written as editors link it', () => {
  expect(formatProblem(at('a.yaml', 3, 7))).toBe('a.yaml:3:7: wrong');
});

it('comes in reading order, and the list it came from is left alone', () => {
  const given = [at('b.yaml', 1, 1), at('a.yaml', 10, 1), at('a.yaml', 9, 5), at('a.yaml', 9, 2)];
  const before = [...given];
  expect(inReadingOrder(given).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.yaml:9:2',
    'a.yaml:9:5',
    'a.yaml:10:1',
    'b.yaml:1:1',
  ]);
  expect(given).toEqual(before);
});

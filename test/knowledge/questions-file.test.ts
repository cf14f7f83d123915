import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../src/knowledge/questions-file.ts';

describe('a questions file', () => {
  it('puts each line under the heading above it', () => {
    const { groups, problems } = parseQuestions(
      'questions.txt',
      '# offer-4\nwhat offer?\n\n  how much?  \n# /ballots\nwho votes?\n',
    );
    expect(problems).toEqual([]);
    expect(groups).toEqual([
      {
        id: 'offer-4',
        line: 1,
        column: 3,
        questions: [
          { text: 'what offer?', line: 2, column: 1 },
          { text: 'how much?', line: 4, column: 3 },
        ],
      },
      { id: '/ballots', line: 5, column: 3, questions: [{ text: 'who votes?', line: 6, column: 1 }] },
    ]);
  });

  it('may have the line ends of Windows', () => {
    expect(parseQuestions('q', '# a\r\nwhat?\r\n').groups[0]?.questions).toEqual([
      { text: 'what?', line: 2, column: 1 },
    ]);
  });

  it('is refused where a heading is no id', () => {
    expect(parseQuestions('q.txt', '# a\nwhat?\n# The offer\nhow?').problems).toEqual([
      {
        file: 'q.txt',
        line: 3,
        column: 1,
        message: 'not a heading; write "# entry-id" or "# /command", one to a line',
      },
    ]);
  });

  it('is refused where a question comes before any heading', () => {
    expect(parseQuestions('q.txt', '\nwhat?').problems).toEqual([
      { file: 'q.txt', line: 2, column: 1, message: 'a question before any heading; write "# entry-id" above it' },
    ]);
  });

  it('loses no line: each is blank, a heading, a question or a problem', () => {
    const line = fc.oneof(fc.constantFrom('', '# a', '# /b', '#', '# No heading', '  '), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { groups, problems } = parseQuestions('q', text);
        const accounted = [...groups, ...groups.flatMap((group) => group.questions), ...problems].map(
          (one) => one.line,
        );
        const written = text.split(/\r?\n/).flatMap((one, index) => (one.trim() === '' ? [] : [index + 1]));
        expect(accounted.sort((a, b) => a - b)).toEqual(written);
      }),
    );
  });
});

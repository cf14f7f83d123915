import { describe, expect, it } from 'vitest';
import { stepLines, takeStep } from '../../src/local/next-steps.ts';
import { plainText } from '../../src/replies/plain.ts';
import { replyOf, stubBot } from '../support/discord/stub-bot.ts';

const reply = replyOf('An answer', {
  actions: [
    { placeholder: 'More', options: [{ label: 'Third', id: 'again:c' }] },
    { label: 'First', id: 'again:a' },
    { label: 'Report a mistake', url: 'https://example.org' },
    { label: 'Second', id: 'gone:b' },
  ],
});

describe('going on in the terminal', () => {
  it('numbers buttons, then options, and shows links as they are', () => {
    expect(stepLines(reply)).toEqual([
      'Report a mistake: https://example.org',
      'To go on, type a number:',
      '  1 First',
      '  2 Second',
      '  3 Third',
    ]);
    expect(stepLines(replyOf('Nothing more'))).toEqual([]);
  });

  it('takes the step of a number, and nothing else for one', () => {
    const taken = (line: string) => {
      const step = takeStep(stubBot, line, reply);
      return step && plainText(step);
    };
    expect([taken('1'), taken(' 3 ')]).toEqual(['Again: a', 'Again: c']);
    for (const line of ['0', '2', '4', '1997', 'one', '1 2']) expect(taken(line)).toBeUndefined();
    expect(takeStep(stubBot, '1', undefined)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { check, findSourceOf } from '../../commands/find-source.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';

const context = { engine: createEngine(aHarbour()) };

describe('finding the source', () => {
  const message = 'Oake said "the purse of this harbour is empty"';

  it('of a message is the same as of a passage that is typed', () => {
    expect(findSourceOf.run(message, context)).toEqual(check.run({ text: message }, context));
    expect(plainText(findSourceOf.run(message, context))).toContain('Word for word on record');
  });

  it('of a message without words says so, in private', () => {
    for (const text of ['', '🎉🎉', '12345 ...']) {
      const reply = findSourceOf.run(text, context);
      expect(reply.private).toBe(true);
      expect(plainText(reply)).toBe('There are no words here to find a source for.');
    }
  });
});

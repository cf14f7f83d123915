import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALLOWANCES, comeBack, createCourtesy } from '../../../src/discord/service/courtesy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { person, channel } = ALLOWANCES;

/** Asks so many times and gives what came of each. */
function ask(
  courtesy: ReturnType<typeof createCourtesy>,
  times: number,
  who: (turn: number) => string,
  where: (turn: number) => string,
) {
  const outcomes = [];
  for (let turn = 0; turn < times; turn++) outcomes.push(courtesy.admit(who(turn), where(turn)));
  return outcomes;
}

describe('an allowance', () => {
  it('of one person is used up wherever they ask, and theirs alone', () => {
    const courtesy = createCourtesy();
    const outcomes = ask(courtesy, person.points + 2, () => 'a', String);
    expect(outcomes.slice(0, person.points).every((one) => one === undefined)).toBe(true);
    expect(outcomes.slice(person.points)).toEqual([
      { of: 'person', seconds: person.duration, first: true },
      { of: 'person', seconds: person.duration, first: false },
    ]);
    expect(courtesy.admit('b', '0')).toBeUndefined();
  });

  it('of a channel is used up whoever asks', () => {
    const outcomes = ask(createCourtesy(), channel.points + 1, String, () => 'here');
    expect(outcomes.filter((one) => one !== undefined)).toEqual([
      { of: 'channel', seconds: channel.duration, first: true },
    ]);
  });

  it('that is used up does not use up the channel’s', () => {
    const courtesy = createCourtesy();
    ask(
      courtesy,
      channel.points * 2,
      () => 'a',
      () => 'here',
    );
    expect(courtesy.admit('b', 'here')).toBeUndefined();
  });

  it('is whole again when the time that was said is over', () => {
    const courtesy = createCourtesy();
    ask(courtesy, person.points + 1, () => 'a', String);
    vi.advanceTimersByTime((person.duration - 5) * 1000);
    const refusal = courtesy.admit('a', 'x');
    expect(refusal?.seconds).toBe(5);
    vi.advanceTimersByTime(5000);
    expect(courtesy.admit('a', 'x')).toBeUndefined();
  });

  it('of each person lasts from their first question on, however questions follow each other', () => {
    const pauses = fc.integer({ min: 0, max: person.duration * 700 });
    const asked = fc.record({ who: fc.constantFrom('a', 'b', 'c'), pause: fc.oneof(fc.constant(0), pauses) });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 40, maxLength: 120 }), (questions) => {
        const courtesy = createCourtesy();
        const begun = new Map<string, { at: number; count: number }>();
        questions.forEach(({ who, pause }, turn) => {
          vi.advanceTimersByTime(pause);
          const known = begun.get(who);
          const isOver = known === undefined || performance.now() >= known.at + person.duration * 1000;
          const tally = isOver ? { at: performance.now(), count: 1 } : { at: known.at, count: known.count + 1 };
          begun.set(who, tally);
          expect(courtesy.admit(who, String(turn)) === undefined).toBe(tally.count <= person.points);
        });
      }),
    );
  });
});

describe('who has to wait', () => {
  it('is told why, and when to come back', () => {
    expect(comeBack({ of: 'person', seconds: 7, first: true })).toBe(
      'You have asked a lot in a short time. Please come back in 7 seconds.',
    );
    expect(comeBack({ of: 'channel', seconds: 1, first: true })).toBe(
      'A lot was asked in this channel just now. Please come back in a second.',
    );
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALLOWANCES, comeBack, createCourtesy } from '../../src/discord/courtesy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { person, channel } = ALLOWANCES;

/** Asks so many times and gives what came of each. */
async function ask(
  courtesy: ReturnType<typeof createCourtesy>,
  times: number,
  who: (turn: number) => string,
  where: (turn: number) => string,
) {
  const outcomes = [];
  for (let turn = 0; turn < times; turn++) outcomes.push(await courtesy.admit(who(turn), where(turn)));
  return outcomes;
}

describe('an allowance', () => {
  it('of one person is used up wherever they ask, and theirs alone', async () => {
    const courtesy = createCourtesy();
    const outcomes = await ask(courtesy, person.points + 2, () => 'a', String);
    expect(outcomes.slice(0, person.points).every((one) => one === undefined)).toBe(true);
    expect(outcomes.slice(person.points)).toEqual([
      { of: 'person', seconds: person.duration, first: true },
      { of: 'person', seconds: person.duration, first: false },
    ]);
    expect(await courtesy.admit('b', '0')).toBeUndefined();
  });

  it('of a channel is used up whoever asks', async () => {
    const outcomes = await ask(createCourtesy(), channel.points + 1, String, () => 'here');
    expect(outcomes.filter((one) => one !== undefined)).toEqual([
      { of: 'channel', seconds: channel.duration, first: true },
    ]);
  });

  it('that is used up does not use up the channel’s', async () => {
    const courtesy = createCourtesy();
    await ask(
      courtesy,
      channel.points * 2,
      () => 'a',
      () => 'here',
    );
    expect(await courtesy.admit('b', 'here')).toBeUndefined();
  });

  it('is whole again when the time that was said is over', async () => {
    const courtesy = createCourtesy();
    await ask(courtesy, person.points + 1, () => 'a', String);
    vi.advanceTimersByTime((person.duration - 5) * 1000);
    const refusal = await courtesy.admit('a', 'x');
    expect(refusal?.seconds).toBe(5);
    vi.advanceTimersByTime(5000);
    expect(await courtesy.admit('a', 'x')).toBeUndefined();
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

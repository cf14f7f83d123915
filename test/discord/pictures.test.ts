import { describe, expect, it } from 'vitest';
import { illustrated } from '../../src/discord/pictures.ts';
import { someBars, someTimes } from '../support/charts.ts';

const message = { content: 'Words', charts: [someBars, someTimes] };
const png = Uint8Array.of(1, 2, 3);

describe('a message with charts', () => {
  it('gets a file for each, with an alt text that says what it shows', async () => {
    const drawn = await illustrated(message, async () => png);
    expect(drawn.pictures.map(({ name, data }) => [name, data])).toEqual([
      ['chart-1.png', png],
      ['chart-2.png', png],
    ]);
    expect(drawn.message).toEqual({
      content: 'Words',
      attachments: [
        { id: '0', filename: 'chart-1.png', description: expect.stringMatching(/^Bar chart: The offer of 2001/) },
        { id: '1', filename: 'chart-2.png', description: expect.stringMatching(/^Timeline: The dispute of 2001/) },
      ],
    });
  });

  it('goes without a chart that cannot be drawn', async () => {
    const draw = async ({ kind }: { kind: string }) => {
      if (kind === 'bars') throw new Error('no ink');
      return png;
    };
    const { message: sent, pictures } = await illustrated(message, draw);
    expect(pictures).toHaveLength(1);
    expect(sent).toMatchObject({ attachments: [{ id: '0', description: expect.stringMatching(/^Timeline/) }] });
  });

  it('does not wait for a picture that takes too long', async () => {
    const before = performance.now();
    const { pictures } = await illustrated(message, () => new Promise(() => undefined));
    expect(pictures).toEqual([]);
    expect(performance.now() - before).toBeLessThan(2500);
  });

  it('has an alt text that Discord takes, however much there is to say', async () => {
    const events = Array.from({ length: 90 }, () => someTimes.events[0]).filter((event) => event !== undefined);
    const { message: sent } = await illustrated({ charts: [{ ...someTimes, events }] }, async () => png);
    const [attachment] = (sent as { attachments: { description: string }[] }).attachments;
    expect([...(attachment?.description ?? '')]).toHaveLength(1024);
  });
});

it('a message without charts is sent as it is', async () => {
  expect(await illustrated({ content: 'Words' } as object)).toEqual({ message: { content: 'Words' }, pictures: [] });
});

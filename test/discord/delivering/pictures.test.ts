import { describe, expect, it } from 'vitest';
import { illustrated, PATIENCE } from '../../../src/discord/delivering/pictures.ts';
import { someBars, someTimes } from '../../support/charts.ts';
import { logbook } from '../../support/discord/logbook.ts';

const message = { content: 'Words', charts: [someBars, someTimes] };
const png = Uint8Array.of(1, 2, 3);
const { log } = logbook();
const soon = () => performance.now() + PATIENCE;

describe('a message with charts', () => {
  it('gets a file for each, with an alt text that says what it shows', async () => {
    const drawn = await illustrated(message, log, soon(), async () => png);
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
    const { lines, log } = logbook();
    const { message: sent, pictures } = await illustrated(message, log, soon(), draw);
    expect(pictures).toHaveLength(1);
    expect(sent).toMatchObject({ attachments: [{ id: '0', description: expect.stringMatching(/^Timeline/) }] });
    expect(lines).toEqual([expect.stringContaining('could not be drawn')]);
    expect(lines.join()).not.toContain('no ink');
  });

  it('does not wait for a picture that takes too long', async () => {
    const before = performance.now();
    const { lines, log } = logbook();
    const { pictures } = await illustrated(message, log, before + 100, () => new Promise(() => undefined));
    expect(pictures).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(lines).toHaveLength(2);
  });

  it('has an alt text that Discord takes, however much there is to say', async () => {
    const events = Array.from({ length: 90 }, () => someTimes.events[0]).filter((event) => event !== undefined);
    const { message: sent } = await illustrated({ charts: [{ ...someTimes, events }] }, log, soon(), async () => png);
    const [attachment] = (sent as { attachments: { description: string }[] }).attachments;
    expect([...(attachment?.description ?? '')]).toHaveLength(1024);
  });
});

it('a message without charts is sent as it is', async () => {
  expect(await illustrated({ content: 'Words' } as object, log)).toEqual({
    message: { content: 'Words' },
    pictures: [],
  });
});

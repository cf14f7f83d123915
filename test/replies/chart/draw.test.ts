import { describe, expect, it } from 'vitest';
import { pngOf, svgOf } from '../../../src/replies/chart/draw.ts';
import { SIZES } from '../../../src/replies/chart/layout.ts';
import { THEMES } from '../../../src/replies/chart/theme.ts';
import { someBars, someTimes } from '../../support/charts.ts';

/** The size in a PNG's header. */
const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  return { signature: bytes.toString('latin1', 1, 4), width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

/** The texts of an SVG, in order. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text]) => String(text));

/** Lengths of the bars of an SVG, in order. */
const lengthsOf = (svg: string): number[] =>
  [...svg.matchAll(/aria-roledescription="bar" d="M[\d.,-]+h([\d.]+)/g)].map(([, length]) => Number(length));

describe('a picture', () => {
  it.each([
    ['bars', someBars],
    ['a timeline', someTimes],
  ])('of %s is a PNG of twice the pixels, as wide as a phone shows it well', async (_, chart) => {
    const { signature, width, height } = sizeOf(await pngOf(chart, 'dark'));
    expect(signature).toBe('PNG');
    expect(width).toBe(2 * (SIZES.width + 2 * SIZES.padding));
    expect(height).toBeGreaterThan(300);
  });

  it('is the same, byte for byte, when it is drawn again', async () => {
    expect(Buffer.compare(await pngOf(someBars, 'light'), await pngOf(someBars, 'light'))).toBe(0);
  });

  it.each(['light', 'dark'] as const)('is drawn on the %s card', async (theme) => {
    expect(await svgOf(someBars, theme)).toContain(`fill="${THEMES[theme].card}"`);
  });

  it('says every amount with its citation, the note and the sources', async () => {
    const texts = textsOf(await svgOf(someBars, 'dark'));
    for (const text of ['Pilots', '4% [1]', 'around 5% [2]', 'As of 1 June 2001.', ...someBars.sources])
      expect(texts).toContain(text);
  });

  it('draws bars from zero, as long as their amounts', async () => {
    const lengths = lengthsOf(await svgOf(someBars, 'dark'));
    expect(lengths.map((length) => Math.round((length / (lengths[0] as number)) * 4))).toEqual([4, 6, 5]);
  });

  it('says a date once, and everything of that day under it', async () => {
    const texts = textsOf(await svgOf(someTimes, 'dark'));
    expect(texts.filter((text) => text === '2 May 2001')).toHaveLength(1);
    expect(texts).toContain('Pilots walk out [1]');
    expect(texts.join(' ')).not.toMatch(/undefined|null|NaN/);
  });

  it('never lets a text run over its edge', async () => {
    const long = { ...someBars, title: 'What was offered to whom in a year of many names '.repeat(4) };
    const svg = await svgOf(long, 'dark');
    expect(/width="(\d+)"/.exec(svg)?.[1]).toBe(String(SIZES.width + 2 * SIZES.padding));
  });
});

/** Red, green and blue of a colour in linear light, 0 to 1. */
const linear = (colour: string): number[] =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** Relative luminance and contrast as WCAG has them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** How a colour looks without one kind of cone: Viénot, Brettel and Mollon's matrices, in linear light. */
const without = {
  'red cones': [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  'green cones': [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
} as const;

const seenWithout = (cones: keyof typeof without, colour: string): number[] => {
  const light = linear(colour);
  return without[cones].map((row) =>
    row.reduce<number>((sum, factor, index) => sum + factor * (light[index] as number), 0),
  );
};

describe('the colours', () => {
  it.each(['light', 'dark'] as const)('are told from the %s card: text at 4.5:1, bars at 3:1', (name) => {
    const { card, ink, faint, series } = THEMES[name];
    for (const text of [ink, faint]) expect(contrast(text, card)).toBeGreaterThanOrEqual(4.5);
    for (const bar of Object.values(series)) expect(contrast(bar, card)).toBeGreaterThanOrEqual(3);
  });

  it.each(['light', 'dark'] as const)('of the %s card are told from each other without red or green cones', (name) => {
    const { offered, prices, own } = THEMES[name].series;
    for (const cones of ['red cones', 'green cones'] as const) {
      for (const [one, other] of [
        [offered, prices],
        [offered, own],
        [prices, own],
      ] as const) {
        const [a, b] = [seenWithout(cones, one), seenWithout(cones, other)];
        const distance = Math.hypot(...a.map((part, index) => part - (b[index] as number)));
        expect(distance, `${one} and ${other} without ${cones}`).toBeGreaterThan(0.1);
      }
    }
  });
});

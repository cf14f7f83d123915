import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import { barsSpec } from './bars.ts';
import type { Chart } from './chart.ts';
import { FONT, SIZES } from './layout.ts';
import { THEMES, type ThemeName } from './theme.ts';
import { timelineSpec } from './timeline.ts';

/** Device pixels to a pixel. */
const SCALE = 2;

/** A file of a package. */
const fileOf = (name: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(name));

let ready: Promise<readonly Uint8Array[]> | undefined;

/** Starts the rasteriser and reads the font, once. */
function prepared(): Promise<readonly Uint8Array[]> {
  ready ??= initWasm(fileOf('@resvg/resvg-wasm/index_bg.wasm')).then(() =>
    ['400Regular/AtkinsonHyperlegible_400Regular.ttf', '700Bold/AtkinsonHyperlegible_700Bold.ttf'].map((name) =>
      fileOf(`@expo-google-fonts/atkinson-hyperlegible/${name}`),
    ),
  );
  return ready;
}

/** A chart as SVG. Its text is text, in {@link FONT} where the reader has it. */
export async function svgOf(chart: Chart, theme: ThemeName): Promise<string> {
  const colours = THEMES[theme];
  const spec = chart.kind === 'bars' ? barsSpec(chart, colours) : timelineSpec(chart, colours);
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** A chart as PNG, {@link SIZES.width} and its padding wide, at twice the pixels. The same chart gives the same bytes. */
export async function pngOf(chart: Chart, theme: ThemeName): Promise<Uint8Array> {
  const [svg, fontBuffers] = await Promise.all([svgOf(chart, theme), prepared()]);
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: (SIZES.width + 2 * SIZES.padding) * SCALE },
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: FONT, sansSerifFamily: FONT },
  });
  const rendered = picture.render();
  try {
    return rendered.asPng();
  } finally {
    rendered.free();
    picture.free();
  }
}

import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from './chart.ts';
import { linesOf } from './lines.ts';
import type { Theme } from './theme.ts';

/** The one font, which ships with the program (see draw.ts). */
export const FONT = 'Atkinson Hyperlegible';

/**
 * Sizes in pixels before scaling. A phone shows the picture at some three quarters of this width, so that no letter is
 * smaller there than 9 points; a desktop shows it as it is.
 */
export const SIZES = { width: 420, padding: 16, title: 19, text: 15, small: 12 } as const;

/** A view of a picture: one part of the whole, as Vega-Lite has it. */
export type View = Extract<TopLevelSpec, { vconcat: unknown }>['vconcat'][number];

/**
 * A text mark of the picture. Clipped, because Vega guesses the width of text and would widen the picture by its guess;
 * not limited, because it would cut the text by the same guess.
 */
export const textMark = (size: number, color: string, rest: object = {}) => ({
  type: 'text' as const,
  align: 'left' as const,
  baseline: 'top' as const,
  fontSize: size,
  lineHeight: size + 4,
  color,
  limit: 0,
  clip: true,
  ...rest,
});

/** A view that is lines of text and nothing else. */
const textView = (lines: readonly string[], size: number, color: string, rest: object = {}): View =>
  ({
    width: SIZES.width,
    height: lines.length * (size + 4),
    data: { values: [{ lines }] },
    mark: textMark(size, color, rest),
    encoding: { x: { value: 0 }, y: { value: 0 }, text: { field: 'lines' } },
  }) as View;

/** A whole picture: its title, the drawing, its note and sources, on a card. */
export function pictureOf({ title, note, sources }: Chart, drawing: View, theme: Theme): TopLevelSpec {
  const small = [...(note === undefined ? [] : [note]), ...sources];
  const lines = small.flatMap((line) => linesOf(line, SIZES.width, SIZES.small));
  return {
    background: theme.card,
    padding: SIZES.padding,
    vconcat: [
      textView(linesOf(title, SIZES.width, SIZES.title), SIZES.title, theme.ink, { fontWeight: 'bold' }),
      drawing,
      ...(lines.length === 0 ? [] : [textView(lines, SIZES.small, theme.faint)]),
    ],
    spacing: 12,
    config: { font: FONT, view: { stroke: null } },
  };
}

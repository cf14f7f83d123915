import type { Citation } from '../knowledge/schema.ts';
import type { Chart } from './chart/chart.ts';

/**
 * A reply is a small document: blocks of plain text in reading order, the citations they point to, and what the reader can do next.
 * Texts are plain, never markup; each rendering escapes for its own medium.
 */
export interface Reply {
  /** answer: the sources say so. clarify: several things could be meant. none: the sources do not say. */
  readonly outcome: 'answer' | 'clarify' | 'none';
  readonly blocks: readonly Block[];
  /** Numbered from 1 in this order; blocks refer to them by number. */
  readonly citations: readonly CitedSource[];
  /** The date the answer holds for, in words ("28 April 2023"). */
  readonly asOf?: string;
  readonly actions: readonly Action[];
  /** Pictures of what the words say, each drawn where it is shown; the words stand without them. */
  readonly charts?: readonly Chart[];
  /** Ids of the entries used, best first; with `none`, the best candidate if there is one. */
  readonly entries: readonly string[];
  /** The version of the knowledge that it was made from; absent from a sentence that no knowledge is behind. */
  readonly version?: string;
  /** Confidence from 0 to 1. */
  readonly score: number;
  /** Shown to the asker alone, where the platform allows. */
  readonly private: boolean;
  /** Holds what the asker told of themselves: nobody is offered to share it. */
  readonly personal?: boolean;
}

export type Block =
  /** A sentence or two, with the numbers of its citations. */
  | { readonly kind: 'statement'; readonly text: string; readonly cites: readonly number[] }
  /** Words on record: one string per paragraph, verbatim, and who said them on what occasion. */
  | {
      readonly kind: 'quotation';
      readonly paragraphs: readonly string[];
      readonly speaker: string;
      readonly cites: readonly number[];
    }
  /** A short title over what follows. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Labelled values, one a line. */
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  /** A remark about the answer itself: what was understood, what is nearest, what it is not. */
  | { readonly kind: 'note'; readonly text: string }
  /** Text to be copied as it stands, line ends included: references. */
  | { readonly kind: 'copy'; readonly text: string };

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly cites: readonly number[];
}

/** A citation with what a reader needs to find it. */
export interface CitedSource extends Citation {
  /** Publication or title. */
  readonly title: string;
  /** The source's date in words; `inferred` if the source does not print it. */
  readonly date: string;
  readonly inferred: boolean;
}

/** What the reader can do next. Buttons and links stand side by side in this order, menus under them. */
export type Action = Button | Link | Menu;

/** Something to press. The id is all that is remembered of it: which press it is, and with what (see `Press`). */
export interface Button {
  readonly label: string;
  readonly id: string;
}

/** An address to open in the browser, `https:` or `http:`. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** A list to choose one from, at most 25. Choosing an option is pressing its id. */
export interface Menu {
  /** What the closed menu says: "Another date". */
  readonly placeholder: string;
  readonly options: readonly MenuOption[];
}

export interface MenuOption {
  readonly label: string;
  /** A second, smaller line. */
  readonly description?: string;
  readonly id: string;
}

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Source } from '../knowledge/schema.ts';
import { biblatex, bibliography } from './citation-js.ts';
import { cslOf, suppliedIn } from './csl.ts';

type Format = (knowledge: Knowledge, source: Source) => string;

/** A reference in a CSL style; what is not the source's own follows in square brackets, as no style has a place for it. */
const inStyle =
  (template: string): Format =>
  (knowledge, source) => {
    const supplied = suppliedIn(source);
    const reference = bibliography(cslOf(knowledge, source), template);
    return supplied === undefined ? reference : `${reference} [${supplied}.]`;
  };

/** A BibLaTeX entry, whose date is EDTF as the source's is, `~` for an inferred one included; its note says what is not the source's own. */
const inBiblatex: Format = (knowledge, source) =>
  biblatex(cslOf(knowledge, source)).replace(/^(\s*date = )\{.*\}/m, `$1{${source.issued}}`);

/** The styles in which references are handed in. */
export const styles = {
  harvard: { name: 'Harvard', format: inStyle('harvard1') },
  apa: { name: 'APA', format: inStyle('apa') },
  chicago: { name: 'Chicago (author-date)', format: inStyle('chicago') },
  bibtex: { name: 'BibTeX (BibLaTeX)', format: inBiblatex },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly format: Format }>>;

export type StyleId = keyof typeof styles;

/** Whether a text names one of the styles. */
export const isStyle = (text: string): text is StyleId => Object.hasOwn(styles, text);

/** A reference to a source in a style, ready to be copied. */
export const reference = (knowledge: Knowledge, source: Source, style: StyleId): string =>
  styles[style].format(knowledge, source);

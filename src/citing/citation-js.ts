import { createRequire } from 'node:module';
import type { CslItem } from './csl.ts';

/** What is used of citation-js, which has no types of its own. */
interface CitationJs {
  readonly Cite: new (
    items: readonly CslItem[],
  ) => {
    readonly format: (name: string, options?: { template: string; lang: string; format: 'text' }) => string;
  };
  readonly plugins: {
    readonly config: { readonly get: ((plugin: '@csl') => Csl) & ((plugin: '@bibtex') => Bibtex) };
  };
}

interface Bibtex {
  readonly format: { useIdAsLabel: boolean; checkLabel: boolean };
}

interface Csl {
  readonly locales: { readonly add: (name: string, locale: unknown) => void };
  readonly styles: { readonly add: (name: string, style: unknown) => void };
}

const load = createRequire(import.meta.url);
let loaded: CitationJs | undefined;

/** The library, loaded when the first reference is asked for: it takes a tenth of a second, and most runs never need it. */
function citationJs(): CitationJs {
  if (loaded) return loaded;
  const core = load('@citation-js/core') as CitationJs;
  load('@citation-js/plugin-csl');
  load('@citation-js/plugin-bibtex');
  // Ids are slugs, which are good labels; the library would take their hyphens out.
  Object.assign(core.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  const { locales, styles } = core.plugins.config.get('@csl');
  // Without it the library falls back to American dates and quotation marks, and says nothing.
  locales.add('en-GB', load('locale-en-gb'));
  styles.add('chicago', load('style-chicago'));
  loaded = core;
  return core;
}

/** One item as a reference in a CSL style that the library knows, as plain text. */
export const bibliography = (item: CslItem, template: string): string =>
  new (citationJs().Cite)([item]).format('bibliography', { template, lang: 'en-GB', format: 'text' }).trim();

/** One item as a BibLaTeX entry. */
export const biblatex = (item: CslItem): string => new (citationJs().Cite)([item]).format('biblatex').trim();

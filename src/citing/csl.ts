import { inWords, isInferred } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Source } from '../knowledge/schema.ts';

/** A source as CSL-JSON, which citation programs read. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: Source['type'];
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly ({ readonly literal: string } | { readonly given: string; readonly family: string })[];
  readonly URL?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  readonly language: 'en-GB';
  readonly note?: string;
}

/** What of a reference is not the source's own, and must be said wherever it is given: "title supplied, date inferred"; undefined if all of it is. */
export function suppliedIn({ title, issued, dated }: Source): string | undefined {
  const isOther = dated !== undefined && dated !== inWords(issued);
  const supplied = [
    ...(title.startsWith('[') ? ['title supplied'] : []),
    ...(isInferred(issued) ? [`date inferred${isOther ? ` (${dated})` : ''}`] : []),
  ];
  return supplied.length === 0 ? undefined : supplied.join(', ');
}

/** The parts of an EDTF date or interval as numbers, without its marks. */
const datePartsOf = (date: string): number[][] =>
  date.split('/').map((point) => point.replace(/[~?%]/g, '').split('-').map(Number));

/** A body keeps its name as it is; a person's last word is the family name, by which references are sorted. */
function authorOf(knowledge: Knowledge, name: string): NonNullable<CslItem['author']>[number] {
  const isBody = [...knowledge.organisations.values()].some(
    (body) => body.name === name || body.aliases.includes(name),
  );
  const [, given, family] = /^(.+) (\S+)$/.exec(name) ?? [];
  return isBody || given === undefined || family === undefined ? { literal: name } : { given, family };
}

/** A source as CSL-JSON. What is not its own stands in `note`. */
export function cslOf(knowledge: Knowledge, source: Source): CslItem {
  const { id, type, title, author, URL: url, issued } = source;
  const container = source['container-title'];
  const note = suppliedIn(source);
  return {
    ...{ id, 'citation-key': id, type, title },
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(author === undefined ? {} : { author: [authorOf(knowledge, author)] }),
    ...(url === undefined ? {} : { URL: url }),
    issued: { 'date-parts': datePartsOf(issued), ...(isInferred(issued) ? { circa: true } : {}) },
    language: 'en-GB',
    ...(note === undefined ? {} : { note }),
  };
}

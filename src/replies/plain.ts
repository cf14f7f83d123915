import type { Block, CitedSource, Reply } from './reply.ts';

const marks = (cites: readonly number[]): string => (cites.length === 0 ? '' : ` [${cites.join('][')}]`);

/** A block as plain text. */
function blockText(block: Block): string {
  switch (block.kind) {
    case 'statement':
      return block.text + marks(block.cites);
    case 'quotation':
      return `“${block.paragraphs.join('\n')}”\n— ${block.speaker}${marks(block.cites)}`;
    case 'facts':
      return block.rows
        .map((row) => `${row.label === '' ? '  ' : `${row.label}: `}${row.value}${marks(row.cites)}`)
        .join('\n');
    default:
      return block.text;
  }
}

/** A source's title and date (marked where inferred). */
export const sourceLine = (cite: CitedSource): string =>
  `${cite.title}, ${cite.date}${cite.inferred ? ' (date inferred)' : ''}`;

/**
 * The numbered citations, a line for each run of one source: `[1] title, date, ¶ 2 · [2] ¶ 20`.
 * @param numbers which to list, in ascending order; a number without a citation is passed over.
 */
export function citationLines(
  citations: readonly CitedSource[],
  numbers: readonly number[],
  source = sourceLine,
): string[] {
  const lines: string[] = [];
  let before: string | undefined;
  for (const number of numbers) {
    const cited = citations[number - 1];
    if (!cited) continue;
    if (cited.source === before) lines.push(`${lines.pop()} · [${number}] ¶ ${cited.paragraph}`);
    else lines.push(`[${number}] ${source(cited)}, ¶ ${cited.paragraph}`);
    before = cited.source;
  }
  return lines;
}

/** So many entries are named; nobody mends more of them at a time. */
const NAMED = 3;

/** Whether a reply says what its entries say; else they are only the nearest, or what could be meant. */
export const saysEntries = ({ entries, outcome, citations }: Reply): boolean =>
  entries.length > 0 && (outcome === 'answer' || (outcome === 'none' && citations.length > 0));

/** Which entries a reply is made of, by their ids, for whoever looks after them: "Entry offer-4."; '' where it says nothing of one. */
export function entriesLine(reply: Reply): string {
  const { entries } = reply;
  if (!saysEntries(reply)) return '';
  const more = entries.length > NAMED ? ` and ${entries.length - NAMED} more` : '';
  return `${entries.length === 1 ? 'Entry' : 'Entries'} ${entries.slice(0, NAMED).join(', ')}${more}.`;
}

/** A reply as plain text for the terminal and for JSON: blocks, then numbered citations, then the date it holds for. */
export function plainText(reply: Reply): string {
  const all = reply.citations.map((_, index) => index + 1);
  const asOf = reply.asOf ? [`As of ${reply.asOf}.`] : [];
  return [...reply.blocks.map(blockText), ...citationLines(reply.citations, all), ...asOf].join('\n');
}

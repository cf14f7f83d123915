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
      return block.rows.map((row) => `${row.label}: ${row.value}${marks(row.cites)}`).join('\n');
    default:
      return block.text;
  }
}

/** A citation as one line: title, date (marked where inferred) and paragraph. */
export const citationLine = (cite: CitedSource): string =>
  `${cite.title}, ${cite.date}${cite.inferred ? ' (date inferred)' : ''}, ¶ ${cite.paragraph}`;

/** A reply as plain text for the terminal and for JSON: blocks, then numbered citations, then the date it holds for. */
export function plainText(reply: Reply): string {
  const citations = reply.citations.map((cite, index) => `[${index + 1}] ${citationLine(cite)}`);
  const asOf = reply.asOf ? [`As of ${reply.asOf}.`] : [];
  return [...reply.blocks.map(blockText), ...citations, ...asOf].join('\n');
}

import { codeBlock, escapeLine, escapeMarkdown } from './escape.ts';
import type { Block, Fact } from './reply.ts';

/** A piece of a Discord message that stands whole or not at all: a sentence or two, a quotation, one line of facts. */
export interface Part {
  readonly text: string;
  /** Numbers of the citations it bears. */
  readonly cites: readonly number[];
  /** Follows the part before it on the next line, without a gap. */
  readonly joins?: boolean;
  /** Only leads in what follows, and means nothing at the end. */
  readonly leads?: boolean;
}

/** The parts of a reply's blocks, in order, in Discord's Markdown. A block without any text gives none. */
export const partsOf = (blocks: readonly Block[]): Part[] => blocks.flatMap(partsOfBlock);

/**
 * Leaves out parts from the end, one at a time, until what `assemble` makes of the rest fits.
 * A heading is not left behind without what it leads in. With no part left, gives what `assemble` makes of none.
 */
export function fitting(
  parts: readonly Part[],
  assemble: (kept: readonly Part[]) => string,
  fits: (text: string) => boolean,
): string {
  const last = parts.at(-1);
  const text = assemble(parts);
  if (last === undefined || (fits(text) && !last.leads)) return text;
  return fitting(parts.slice(0, -1), assemble, fits);
}

function partsOfBlock(block: Block): Part[] {
  switch (block.kind) {
    case 'statement': {
      const text = escapeLine(block.text);
      return text === '' ? [] : [{ text: `${text}${marks(block.cites)}`, cites: block.cites }];
    }
    case 'quotation':
      return quotation(block.paragraphs, block.speaker, block.cites);
    case 'heading': {
      const text = escapeLine(block.text);
      return text === '' ? [] : [{ text: `**${text}**`, cites: [], leads: true }];
    }
    case 'facts':
      return block.rows.map((row, index) => ({ text: factLine(row), cites: row.cites, joins: index > 0 }));
    case 'copy':
      return block.text.trim() === '' ? [] : [{ text: codeBlock(block.text.trim()), cites: [] }];
    case 'note': {
      const text = escapeLine(block.text);
      return text === '' ? [] : [{ text: `-# ${text}`, cites: [] }];
    }
  }
}

/** Words on record: an opening mark before each paragraph, a closing one after the last, then who said them. */
function quotation(paragraphs: readonly string[], speaker: string, cites: readonly number[]): Part[] {
  const texts = paragraphs.map((paragraph) => escapeMarkdown(paragraph).trim()).filter((text) => text !== '');
  if (texts.length === 0) return [];
  const quoted = `${texts.map((text) => `“${text}`).join('\n')}”`;
  const lines = quoted.split('\n').map((line) => `> ${line}`);
  return [{ text: [...lines, `— ${escapeLine(speaker)}${marks(cites)}`].join('\n'), cites }];
}

/** One line of facts; a row without a label goes on under the one before it. */
function factLine({ label, value, cites }: Fact): string {
  const name = escapeLine(label);
  return name === '' ? `  - ${escapeLine(value)}${marks(cites)}` : `- **${name}**: ${escapeLine(value)}${marks(cites)}`;
}

const marks = (cites: readonly number[]): string => (cites.length === 0 ? '' : ` [${cites.join('][')}]`);

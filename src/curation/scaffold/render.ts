import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** Whether a collection is written in one line: ids, and small maps such as a citation or a figure. */
const isFlat = (node: unknown): boolean => {
  if (isSeq(node)) return node.items.every((item) => isScalar(item));
  return isMap(node) && node.items.every(({ value }) => isScalar(value));
};

const isCites = (node: unknown): boolean =>
  isSeq(node) && node.items.every((item) => isMap(item) && item.has('source') && item.has('paragraph'));

/** YAML in the manner of the knowledge files: a field a line, ids and citations within theirs. `depth` is that of the fields. */
function render(thing: unknown, depth: number): string {
  const document = new Document(thing, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      if (path.length > depth && (isFlat(node) || isCites(node))) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 140, flowCollectionPadding: true }).trimEnd();
  // Lists in one line have no space within their brackets, maps have.
  return text.replace(/^( *(?:- )?[a-z_]+: )\[ (.*) \]$/gm, '$1[$2]');
}

/** Writes a thing that is a whole file. */
export const renderYaml = (thing: object): string => render(thing, 1);

/** Writes an entry as one of the list that a knowledge file is. */
export const renderEntry = (entry: object): string => render([entry], 2);

/** The line by which editors find the schema of a file. */
export const modeline = (schema: string): string => `# yaml-language-server: $schema=${schema}`;

/**
 * Adds a piece at the end of a file's text, a blank line before it; a file that is not there yet begins with its first line.
 * @returns the new text, and the line at which the piece begins.
 */
export function addTo(text: string | undefined, piece: string, first?: string): { text: string; line: number } {
  const begun = text === undefined || text.trim() === '' ? (first ?? '') : text.trimEnd();
  const before = begun === '' ? '' : `${begun}\n${text === undefined ? '' : '\n'}`;
  return { text: `${before}${piece}\n`, line: before.split('\n').length };
}

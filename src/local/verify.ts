import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../knowledge/load.ts';
import type { LeftOut, SourceReport } from '../knowledge/verification/coverage.ts';
import { verify } from '../knowledge/verify.ts';
import { printProblems, problemLine, some } from './knowledge-folder.ts';

const FAULT = 1;
const USAGE = 2;

interface Flags {
  readonly articles?: string | undefined;
  readonly source?: string | undefined;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The text of a file; undefined if it cannot be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const leftOutLine =
  (what: string) =>
  ({ paragraph, text }: LeftOut) =>
    `  ¶ ${paragraph}: ${what === 'quotation' ? `“${text}” is in no quotation` : `${text} is no figure of a claim`}`;

/** What a source's text bears out, and under it what of it is in no entry. */
const reportLines = ({ id, paragraphs, passages, figures, uncited, unquoted, untyped }: SourceReport): string[] => [
  `${id}: ${some(passages, 'quoted passage')} and ${some(figures, 'figure')} found in ${some(paragraphs, 'paragraph')}; ${
    uncited.length === 0
      ? 'every paragraph is cited'
      : `no entry cites paragraph${uncited.length === 1 ? '' : 's'} ${uncited.join(', ')}`
  }.`,
  ...unquoted.map(leftOutLine('quotation')),
  ...untyped.map(leftOutLine('figure')),
];

/**
 * Runs `verify`: holds the knowledge against the source texts and prints a line for each source and for each problem.
 * @param flags `articles`: the folder with a file `<source id>.txt` for each source, a paragraph a line; `source`: only this one.
 * @returns the exit code: 0 all found, 1 with problems, 2 if the folder or a text is missing.
 */
export function runVerify(folder: string, { articles, source }: Flags): number {
  if (articles === undefined || !isFolder(articles)) {
    const what = articles === undefined ? 'Say where the source texts are' : `There is no folder ${articles}`;
    console.error(`${what}: npm run verify -- --articles DIR, with a file <source id>.txt for each source.`);
    return USAGE;
  }
  const loaded = loadKnowledge(folder);
  if (!loaded.ok) {
    printProblems(folder, loaded.problems);
    return FAULT;
  }
  const { sources } = loaded.knowledge;
  if (source !== undefined && !sources.has(source)) {
    console.error(`There is no source ${source}; there are ${[...sources.keys()].join(', ')}.`);
    return USAGE;
  }
  const read = (source === undefined ? [...sources.keys()] : [source]).map(
    (id) => [id, textOf(join(articles, `${id}.txt`))] as const,
  );
  const missing = read.flatMap(([id, text]) => (text === undefined ? [`${id}.txt`] : []));
  if (missing.length > 0) {
    console.error(
      `${articles} has no ${missing.join(', ')}; put the text there, a paragraph a line, or verify one you have with --source ID.`,
    );
    return USAGE;
  }
  const verified = verify(loaded.knowledge, new Map(read.map(([id, text]) => [id, text ?? ''])), source);
  for (const report of verified.sources) for (const line of reportLines(report)) console.log(line);
  for (const { id, path, message } of verified.findings)
    console.error(problemLine(folder, { ...loaded.locate(id, path), message }));
  if (verified.findings.length === 0) {
    console.log('Every quotation and figure is where it is cited, and nothing else is copied.');
    return 0;
  }
  console.error(`${some(verified.findings.length, 'problem')} against the source texts.`);
  return FAULT;
}

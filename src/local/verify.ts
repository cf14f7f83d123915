import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type SourceReport, verify } from '../knowledge/verify.ts';
import { some } from './knowledge-folder.ts';

const FAULT = 1;
const USAGE = 2;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The text of a file; undefined if it cannot be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const reportLine = ({ id, paragraphs, passages, figures, uncited }: SourceReport): string =>
  `${id}: ${some(passages, 'quoted passage')} and ${some(figures, 'figure')} found in ${some(paragraphs, 'paragraph')}; ${
    uncited.length === 0
      ? 'every paragraph is cited'
      : `no entry cites paragraph${uncited.length === 1 ? '' : 's'} ${uncited.join(', ')}`
  }.`;

/**
 * Runs `verify`: holds the knowledge against the source texts and prints a line for each source and for each problem.
 * @param knowledge undefined if it did not load; its problems have been printed.
 * @param articles the folder with a file `<source id>.txt` for each source, a paragraph a line.
 * @returns the exit code: 0 all found, 1 with problems, 2 if the folder or a text is missing.
 */
export function runVerify(knowledge: Knowledge | undefined, articles: string | undefined): number {
  if (articles === undefined || !isFolder(articles)) {
    const what = articles === undefined ? 'Say where the source texts are' : `There is no folder ${articles}`;
    console.error(`${what}: npm run verify -- --articles DIR, with a file <source id>.txt for each source.`);
    return USAGE;
  }
  if (!knowledge) return FAULT;
  const read = [...knowledge.sources.keys()].map((id) => [id, textOf(join(articles, `${id}.txt`))] as const);
  const missing = read.flatMap(([id, text]) => (text === undefined ? [`${id}.txt`] : []));
  if (missing.length > 0) {
    console.error(`${articles} has no ${missing.join(', ')}; put the text there, a paragraph a line.`);
    return USAGE;
  }
  const { findings, sources } = verify(knowledge, new Map(read.map(([id, text]) => [id, text ?? ''])));
  for (const source of sources) console.log(reportLine(source));
  for (const { place, message } of findings) console.error(`${place}: ${message}`);
  if (findings.length === 0) {
    console.log('Every quotation and figure is where it is cited, and nothing else is copied.');
    return 0;
  }
  console.error(`${some(findings.length, 'problem')} against the source texts.`);
  return FAULT;
}

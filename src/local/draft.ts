import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftOf } from '../curation/draft/draft.ts';
import { renderEntry } from '../curation/scaffold/render.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { addEntry, disputesOf } from './knowledge-files.ts';
import { printProblems, some } from './knowledge-folder.ts';

const FAULT = 1;
const USAGE = 2;

interface Flags {
  readonly source?: string | undefined;
  readonly dispute?: string | undefined;
  readonly write?: boolean | undefined;
}

/** What each flag of `draft` is for. */
export const DRAFT_HELP = [
  'ARTICLE.txt      The text, a paragraph a line.',
  '--source ID      Its id in sources.yaml, if the file is not named by it.',
  '--write          Puts the drafts into the files; without it they are only printed.',
  '--dispute ID     The folder of the dispute whose files its claims and quotations go into.',
  '--knowledge DIR  The knowledge folder.',
].join('\n');

const isOfDispute = (file: string): boolean => file === 'claims.yaml' || file === 'quotations.yaml';

/** What is wrong with a command line; undefined if nothing is. */
function faultOf(folder: string, path: string | undefined, { dispute, write }: Flags): string | undefined {
  if (path === undefined) return 'Say which article to read: npm run draft -- ARTICLE.txt --source ID';
  if (!existsSync(path)) return `There is no file ${path}.`;
  const disputes = disputesOf(folder);
  if (dispute !== undefined && !disputes.includes(dispute))
    return `There is no dispute ${dispute}; there are ${disputes.join(', ') || 'none yet: npm run new -- dispute'}.`;
  return write && dispute === undefined
    ? `Say in which dispute with --dispute; there are ${disputes.join(', ') || 'none yet'}.`
    : undefined;
}

/**
 * Runs `draft`: reads an article and prints entries for what of it is in none, marked as drafts, which the check refuses until a person
 * has finished them.
 * @param flags `source`: its id in `sources.yaml`, the file's name unless given; `write`: they go into the files of the `dispute` instead.
 * @returns the exit code: 0, 1 if the knowledge does not load, 2 if something is not there.
 */
export function runDraft(folder: string, path: string | undefined, flags: Flags): number {
  const fault = faultOf(folder, path, flags);
  if (fault !== undefined || path === undefined) {
    console.error(fault);
    return USAGE;
  }
  const loaded = loadKnowledge(folder);
  if (!loaded.ok) {
    printProblems(folder, loaded.problems);
    return FAULT;
  }
  const source = flags.source ?? basename(path, '.txt');
  if (!loaded.knowledge.sources.has(source)) {
    console.error(`There is no source ${source} in sources.yaml; add it first: npm run new -- source --text ${path}`);
    return USAGE;
  }
  const { known, others, proposals } = draftOf(readFileSync(path, 'utf8'), source, loaded.knowledge);
  const count = Object.values(proposals).flat().length;
  console.log(`# ${some(count, 'draft')} of ${source}: finish each, then remove its line "draft: true".`);
  console.log(`# Known: ${known.join(', ') || 'nobody'}.`);
  if (others.length > 0) console.log(`# Names that may need a place, a group or an alias: ${others.join(', ')}.`);
  for (const [file, entries] of Object.entries(proposals)) {
    const dispute = isOfDispute(file) ? (flags.dispute ?? '') : '';
    if (!flags.write && entries.length > 0) console.log(`\n# ${join(folder, dispute, file)}\n`);
    for (const entry of entries) {
      if (flags.write) addEntry(folder, { file, dispute }, entry);
      else console.log(`${renderEntry(entry)}\n`);
    }
  }
  return 0;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A knowledge folder to read, and what to do when it has been read. */
export interface FolderAt {
  readonly folder: string;
  readonly done: () => void;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What git prints, its own complaints left out; undefined if it refuses. */
function git(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): string | undefined {
  try {
    const options = { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'ignore'] as 'pipe'[] };
    return execFileSync('git', ['-C', folder, ...args], { ...options, encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Writes a folder as it is in a commit into a new temporary folder, past git's own index and working tree. */
function checkedOut(folder: string, commit: string): FolderAt | undefined {
  const root = mkdtempSync(join(tmpdir(), 'scrutineer-'));
  const written = join(root, 'knowledge');
  const done = () => rmSync(root, { recursive: true, force: true });
  const top = git(folder, ['rev-parse', '--show-toplevel']) ?? folder;
  const within = git(folder, ['rev-parse', '--show-prefix']) ?? '';
  const index = { GIT_INDEX_FILE: join(root, 'index') };
  const isRead = git(top, ['read-tree', `${commit}:${within}`], index) !== undefined;
  const isWritten = isRead && git(top, ['checkout-index', '--all', `--prefix=${written}/`], index) !== undefined;
  if (isWritten) return { folder: written, done };
  done();
  return undefined;
}

/**
 * A knowledge folder by its path, or as it was in a git revision ("main", "HEAD~3", a tag).
 * @param current the knowledge folder as it is now, whose repository is asked.
 * @returns the folder to read, or a sentence that says why there is none.
 */
export function folderAt(named: string, current: string): FolderAt | { readonly fault: string } {
  if (isFolder(named)) return { folder: named, done: () => undefined };
  if (!isFolder(current))
    return { fault: `There is no folder ${current}; name the knowledge folder with --knowledge.` };
  const commit = git(current, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${named}^{commit}`]);
  if (commit === undefined)
    return { fault: `There is no folder ${named}, and no such revision in the repository of ${current}.` };
  return checkedOut(current, commit) ?? { fault: `The revision ${named} has no folder ${current}.` };
}

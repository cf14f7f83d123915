import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildEntry, readField } from '../curation/scaffold/build.ts';
import { askingFor } from '../curation/scaffold/help.ts';
import { type Field, fieldOf, type Kind, kinds } from '../curation/scaffold/kinds.ts';
import { paragraphsOf, sha256Of } from '../knowledge/verification/texts.ts';
import type { Asker } from './asker.ts';
import { runCheck } from './check.ts';
import { addEntry, disputesOf, isTaken } from './knowledge-files.ts';

const USAGE = 2;

/** The lines given on the command line, by field; `dispute` is the folder, `text` the file with a source's text, `questions` example questions. */
export type Given = Readonly<Record<string, readonly string[] | undefined>>;

/** Asks for a field until what is typed can be read; at the end of piped input, or of a person's patience, what there is must do. */
async function askFor(kind: Kind, field: Field, asker: Asker): Promise<readonly string[]> {
  for (;;) {
    const lines: string[] = [];
    let prompt = `${askingFor(kind, field)}\n> `;
    for (;;) {
      const line = await asker.ask(prompt);
      if (line === undefined) return lines;
      if (line.trim() !== '') lines.push(line);
      if (!field.many || line.trim() === '') break;
      prompt = '> ';
    }
    const read = readField(kind, field, lines);
    if ('value' in read || !asker.interactive) return lines;
    asker.say(`${read.fault}\n`);
  }
}

/** The lines for each field: those given, and if any that must be there is not, the rest asked for. */
async function collect(kind: Kind, given: Given, known: object, asker: Asker): Promise<Given> {
  const open = kind.fields.filter(({ name }) => !(name in known) && given[name] === undefined);
  if (!open.some(({ name }) => fieldOf(kind, name).needed)) return given;
  const asked: Record<string, readonly string[]> = {};
  for (const field of open) asked[field.name] = await askFor(kind, field, asker);
  const questions: Record<string, readonly string[]> = {};
  if (kind.asked && given.questions === undefined) {
    const lines: string[] = [];
    for (
      let prompt = 'questions: How people ask for it, a line each; a dozen if you can. An empty line ends.\n> ';
      ;
      prompt = '> '
    ) {
      const line = await asker.ask(prompt);
      if (line === undefined || line.trim() === '') break;
      lines.push(line.trim());
    }
    questions.questions = lines;
  }
  return { ...given, ...asked, ...questions };
}

/** How piped lines were read, so that it can be seen after which of them one is missing; nothing if none was. */
function howRead(kind: Kind, given: Given, known: object, read: Given): string[] {
  const piped = kind.fields.filter(
    ({ name }) => !(name in known) && given[name] === undefined && read[name] !== undefined,
  );
  if (!piped.some(({ name }) => read[name]?.length)) return [];
  const lineOf = (name: string): string => read[name]?.join(' / ') || 'nothing';
  return [
    'The piped lines were read in this order, a line each, an empty one for what is left out:',
    ...piped.map(({ name }) => `  ${name}: ${lineOf(name)}`),
  ];
}

/** What the text of a source says of it by itself; its id only where none is given. */
function factsOf(path: string, { id }: Given): Record<string, unknown> {
  const text = readFileSync(path, 'utf8');
  return {
    ...(id === undefined && { id: basename(path, '.txt') }),
    paragraphs: paragraphsOf(text).length,
    sha256: sha256Of(text),
  };
}

/** The folder of the dispute, '' for none; undefined if it is not clear which. */
async function disputeFor(folder: string, kind: Kind, given: Given, asker: Asker): Promise<string | undefined> {
  const named = given.dispute?.at(-1);
  const disputes = disputesOf(folder);
  if (kind.inDispute === 'never') return '';
  if (named !== undefined) return disputes.includes(named) ? named : undefined;
  if (kind.inDispute === 'either' && !asker.interactive) return '';
  if (disputes.length === 1 && kind.inDispute === 'always') return disputes[0];
  const typed = await asker.ask(`dispute: one of ${disputes.join(', ')}\n> `);
  return typed !== undefined &&
    (disputes.includes(typed.trim()) || (typed.trim() === '' && kind.inDispute === 'either'))
    ? typed.trim()
    : undefined;
}

/**
 * Runs `new`: makes an entry of a kind from flags and, where they leave out what must be there, from what is typed or piped, a line for
 * each field; puts it where it belongs and checks the folder. Nothing is written if something is wrong with it.
 * @returns the exit code: that of the check, or 2 if nothing was written.
 */
export async function runNew(folder: string, name: string | undefined, given: Given, asker: Asker): Promise<number> {
  const kind = name !== undefined && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) {
    console.error(`Say what is new: npm run new -- ${Object.keys(kinds).join(' | ')}`);
    return USAGE;
  }
  const dispute = await disputeFor(folder, kind, given, asker);
  if (dispute === undefined) {
    console.error(
      `Say in which dispute with --dispute; there are ${disputesOf(folder).join(', ') || 'none yet: npm run new -- dispute'}.`,
    );
    return USAGE;
  }
  const path =
    kind === kinds.source
      ? (given.text?.at(-1) ?? (await asker.ask('text: The file with its text, a paragraph a line.\n> ')))
      : undefined;
  if (kind === kinds.source && (path === undefined || !existsSync(path))) {
    console.error(
      `${path === undefined ? 'Say which file holds its text' : `There is no file ${path}`}: npm run new -- source --text FILE.txt`,
    );
    return USAGE;
  }
  const facts = path === undefined ? {} : factsOf(path, given);
  const lines = await collect(kind, given, facts, asker);
  const built = buildEntry(kind, lines, facts);
  if ('faults' in built) {
    for (const fault of built.faults) console.error(fault);
    if (!asker.interactive) for (const line of howRead(kind, given, facts, lines)) console.error(line);
    console.error('Nothing was written.');
    return USAGE;
  }
  const id = String(built.entry.id);
  if (isTaken(folder, id)) {
    console.error(
      `The id "${id}" is taken; ids are unique over the whole folder, and never used again. Nothing was written.`,
    );
    return USAGE;
  }
  const isDispute = kind === kinds.dispute;
  addEntry(
    folder,
    { file: kind.file, dispute: isDispute ? id : dispute, whole: isDispute },
    built.entry,
    lines.questions,
  );
  return runCheck(folder, {});
}

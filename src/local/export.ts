import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFiles } from '../export/csv.ts';
import { jsonLd } from '../export/json-ld.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

const USAGE = 2;

/** The files of a knowledge by name, in each format that it is given away in. */
const formats: Readonly<Record<string, (knowledge: Knowledge) => ReadonlyMap<string, string>>> = {
  jsonld: (knowledge) => new Map([['knowledge.jsonld', jsonLd(knowledge)]]),
  csv: csvFiles,
};

/**
 * Runs `export`: writes a whole knowledge into a folder, which is made if it is not there; files of the same names are replaced.
 * @param flags `format`: jsonld or csv; `out`: the folder.
 * @returns the exit code: 0, or 2 if it is not said how or where, or cannot be written there.
 */
export function runExport(
  knowledge: Knowledge,
  { format = '', out }: { readonly format?: string | undefined; readonly out?: string | undefined },
): number {
  const files = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (files === undefined || out === undefined) {
    const names = Object.keys(formats).join(' or ');
    console.error(`Say how and where to: npm run export -- --format ${names} --out DIR`);
    return USAGE;
  }
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, text] of files(knowledge)) {
      writeFileSync(join(out, name), text);
      console.log(`wrote ${join(out, name)}`);
    }
  } catch (error) {
    console.error(`Nothing can be written to ${out}: ${(error as Error).message}`);
    return USAGE;
  }
  return 0;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../src/local/check.ts';
import { runDraft } from '../../src/local/draft.ts';
import { catchConsole } from '../support/console.ts';
import { aFolder, pilotsText, validFiles } from '../support/knowledge.ts';

let folder: ReturnType<typeof aFolder>;
let printed = { out: '', err: '' };
const article = () => join(folder.path, 'pilots-2001.txt');

beforeEach(() => {
  folder = aFolder({ ...validFiles, 'pilots-2001.txt': pilotsText });
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
  folder.remove();
});

describe('draft', () => {
  it('prints proposals by file, and writes nothing', () => {
    expect(runDraft(folder.path, article(), { dispute: 'night-work' })).toBe(0);
    expect(printed.out).toMatch(/^# \d drafts of pilots-2001: finish each/);
    expect(printed.out).toContain('# Known: pilots-guild.');
    expect(printed.out).toMatch(/# .*\/night-work\/quotations\.yaml\n\n- draft: true\n {2}id: quill-/);
    for (const [file, text] of Object.entries(validFiles))
      expect(readFileSync(join(folder.path, file), 'utf8')).toBe(text);
  });

  it('writes them into the files of a dispute, where the check refuses them until they are finished', () => {
    expect(runDraft(folder.path, article(), { dispute: 'night-work', write: true })).toBe(0);
    expect(printed.out).toMatch(/wrote .*\/night-work\/quotations\.yaml:2\n/);
    expect(runCheck(folder.path, {})).toBe(1);
    expect(printed.err).toMatch(
      /quotations\.yaml:2:10: draft: finish the entry, then remove this line; still to be put right: gist\n/,
    );
    expect(printed.err).toMatch(
      /claims\.yaml:9:10: draft: .* still to be put right: reads, statement, figures\.0\.of, /,
    );
  });

  it('leaves open who speaks where that is not certain, and the check lists it', () => {
    writeFileSync(article(), `${pilotsText}\n“And no tug,” said the guild’s president.`);
    runDraft(folder.path, article(), { dispute: 'night-work', write: true });
    expect(runCheck(folder.path, {})).toBe(1);
    expect(printed.err).toMatch(/still to be put right: reads, speakers, spoken_by, gist\n/);
  });

  it.each([
    ['no article is named', undefined, {}, 'Say which article to read'],
    ['the article is not there', '/no/such.txt', {}, 'There is no file /no/such.txt.'],
    ['the dispute is not there', '', { dispute: 'day-work' }, 'There is no dispute day-work; there are night-work.'],
    [
      'it is to write into no dispute',
      '',
      { write: true },
      'Say in which dispute with --dispute; there are night-work',
    ],
    [
      'the source is not there',
      '',
      { source: 'port-2002' },
      'There is no source port-2002 in sources.yaml; add it first',
    ],
  ])('gives 2 when %s, and says what to do', (_, path, flags, message) => {
    expect(runDraft(folder.path, path === '' ? article() : path, flags)).toBe(2);
    expect(printed.err).toContain(message);
  });

  it('gives 1 when the knowledge does not load', () => {
    expect(runDraft('/no/such/folder', article(), {})).toBe(1);
    expect(printed.err).toContain('no such folder');
  });
});

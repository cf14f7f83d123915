import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCalibrate } from '../../src/local/calibrate.ts';
import { aBot } from '../support/bot.ts';
import { catchConsole } from '../support/console.ts';
import { aGolden } from '../support/golden.ts';
import { inFolder } from '../support/knowledge.ts';

let printed = { out: '', err: '' };
beforeEach(() => {
  printed = catchConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const silent = { question: 'how many pilots voted?' };
const taught = Array.from({ length: 6 }, (_, index) =>
  JSON.stringify(index % 2 === 0 ? aGolden() : aGolden({ outcome: ['none'] }, silent)),
).join('\n');

const calibrate = (text: string, write: boolean) =>
  inFolder({ 'a.jsonl': text }, (folder) => {
    const to = join(folder, 'weights.ts');
    const code = runCalibrate(aBot(), [join(folder, 'a.jsonl')], { write, to });
    return { code, module: write ? readFileSync(to, 'utf8') : undefined };
  });

describe('calibrate', () => {
  it('prints how often the choice is right, and by cross-validation what comes of each threshold, and the weights as a module', () => {
    expect(calibrate(taught, false).code).toBe(0);
    expect(printed.out).toMatch(/^for young knowledge, 6 questions that teach a choice/);
    expect(printed.out).toMatch(/\nfor old knowledge, 6 questions that teach a choice/);
    expect(printed.out).toMatch(/\nright choice in-sample: 100\.0%\n/);
    expect(printed.out).toMatch(/5-fold cross-validated.*\n.*right {2}answered wrongly\n0\.40 +\d+\.\d% +\d+\.\d%\n/);
    expect(printed.out).toMatch(/export const WEIGHTS[^=]*= \{\n {2}young: \{\n {4}start: /);
  });

  it('writes the weights into the source with --write', () => {
    expect(calibrate(taught, true).module).toMatch(
      /^import type \{ Evidence \} from '\.\/finding\/evidence\.ts';\n[\s\S]*\};\n$/,
    );
    expect(printed.out).not.toContain('WEIGHTS');
  });

  it('gives 2 without a file, and says what to write', () => {
    expect(runCalibrate(aBot(), [], {})).toBe(2);
    expect(printed.err).toContain('npm run calibrate -- FILE.jsonl');
  });

  it('gives 2 for too few questions that teach a choice', () => {
    expect(calibrate(JSON.stringify(aGolden()), false).code).toBe(2);
    expect(printed.err).toMatch(/^1 of the 1 questions teach a choice; 5 are the fewest/);
  });
});

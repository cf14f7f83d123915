import { vi } from 'vitest';

/** Catches what is written with `console.log` and `console.error`, a line each, until `vi.restoreAllMocks`. */
export function catchConsole(): { out: string; err: string } {
  const printed = { out: '', err: '' };
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.out += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    printed.err += `${line}\n`;
  });
  return printed;
}

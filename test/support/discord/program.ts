import { spawn } from 'node:child_process';
import { until } from './stand-in.ts';

/** A child process that runs a TypeScript program of the project. */
export interface Program {
  /** All that it printed so far, standard error included. */
  readonly output: () => string;
  /** Waits until it has printed something that meets the pattern. */
  readonly printed: (pattern: RegExp) => Promise<string>;
  readonly signal: (name: 'SIGTERM' | 'SIGINT' | 'SIGHUP') => void;
  /** Its exit code, once it has ended; null if a signal killed it. */
  readonly exit: Promise<number | null>;
  /** Ends it without ceremony. */
  readonly kill: () => void;
}

/** Starts a program, with these words after its name, and these variables added to the environment. */
export function startProgram(
  file: string,
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    output: () => output,
    printed: (pattern) => until(() => pattern.exec(output)?.[0], `the program never printed ${pattern}`),
    signal: (name) => void child.kill(name),
    exit,
    kill: () => void child.kill('SIGKILL'),
  };
}

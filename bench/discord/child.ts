import { spawn } from 'node:child_process';
import { processorSeconds, residentMegabytes } from './figures.ts';

/** A program under load, in a process of its own. */
export interface Child {
  /** Waits for a JSON line with this message, and gives the line. */
  readonly said: (message: string) => Promise<Record<string, unknown>>;
  /** Seconds of the processor that it has had since it was started. */
  readonly processor: () => Promise<number>;
  /** Megabytes of memory: once ready, the most while it was watched, and the mean of each tenth of that time. */
  readonly memory: () => { readonly most: number; readonly tenths: readonly number[] };
  /** Forgets what memory it had so far. */
  readonly watch: () => void;
  readonly stop: () => Promise<void>;
}

/** Milliseconds between two looks at its memory. */
const LOOK = 500;

/** Starts a program of this project as `npm start` does, its standard error with ours. */
export function startChild(words: readonly string[], environment: Readonly<Record<string, string>>): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], {
    env: { ...process.env, LOG_LEVEL: 'info', METRICS_PORT: '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const waiting: { message: string; resolve: (line: Record<string, unknown>) => void }[] = [];
  const heard: Record<string, unknown>[] = [];
  let rest = '';
  // All that it logs is read, as somebody would; only what somebody waits for is looked into.
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (waiting.length === 0 && heard.length > 2) return;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const parsed = JSON.parse(line) as Record<string, unknown>;
      heard.push(parsed);
      for (const { message, resolve } of waiting) if (parsed.msg === message) resolve(parsed);
    }
  });
  let seen: number[] = [];
  const looking = setInterval(() => {
    if (child.pid !== undefined)
      residentMegabytes(child.pid).then(
        (one) => seen.push(one),
        () => undefined,
      );
  }, LOOK);

  return {
    said: (message) => {
      const already = heard.find(({ msg }) => msg === message);
      if (already !== undefined) return Promise.resolve(already);
      return new Promise((resolve, reject) => {
        waiting.push({ message, resolve });
        void ended.then(() => reject(new Error(`${words.join(' ')} ended before it said "${message}"`)));
      }).finally(() => waiting.splice(0)) as Promise<Record<string, unknown>>;
    },
    processor: () => processorSeconds(child.pid ?? 0),
    watch: () => {
      seen = [];
    },
    memory: () => ({
      most: Math.max(...seen),
      tenths: Array.from({ length: 10 }, (_, index) => {
        const part = seen.slice((seen.length * index) / 10, (seen.length * (index + 1)) / 10);
        return part.reduce((sum, one) => sum + one, 0) / part.length;
      }),
    }),
    stop: async () => {
      clearInterval(looking);
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
      await ended;
      clearTimeout(timer);
    },
  };
}

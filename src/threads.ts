import { Worker } from 'node:worker_threads';

/** Loads TypeScript in the thread as `--import tsx` does in the process, which a thread does not inherit. */
const entry = (module: string): URL => {
  const code = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${module}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
};

/** Starts a thread on a TypeScript module, by its URL. `workerData` is what it is begun with. */
export const startThread = (module: string, workerData?: unknown): Worker =>
  new Worker(entry(module), { execArgv: [], workerData });

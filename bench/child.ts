import { readFileSync } from 'node:fs';
import { abilities } from '../commands/index.ts';
import { learnOnce } from '../src/answering/matching/keep-learnt.ts';
import { createBot } from '../src/bot.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { generate } from './generate.ts';
import { type Bounds, type Memory, memory, type Timing, timed, timeQuestions, warmUp } from './measure.ts';
import { type SearcherName, searchers } from './searchers.ts';

/** What a child process can be told to measure: the real knowledge (loaded for the first time or again, or asked too), a generated one, or a library. */
export type Task = 'first-load' | 'load' | 'bot' | `generated-${number}` | SearcherName;

/** What one child process measured. */
export interface Measured {
  /** Until it could be asked, in milliseconds: the real knowledge read, checked and indexed, a generated one indexed. */
  readonly load: number;
  readonly loadCpu: number;
  readonly memory: Memory;
  readonly examples: number;
  readonly entries: number;
  /** Each question for the first time, and the same over and over. */
  readonly first: Timing;
  readonly steady: Timing;
}

const FOLDER = 'knowledge';
const QUESTIONS = ['test/questions/tuned.jsonl', 'test/questions/tuned-2.jsonl'];
const WARM_UP = 3000;
const BOUNDS: Bounds = { time: 8000, enough: 20_000 };
/** What a library that takes a tenth of a second a question is given. */
const SLOW: Bounds = { time: 12_000, enough: 5000 };
const GENERATED_QUESTIONS = 20_000;

const realQuestions = (): string[] =>
  QUESTIONS.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { question: string }).question),
  );

function readReal(): Knowledge {
  const loaded = loadKnowledge(FOLDER);
  if (!loaded.ok) throw new Error(`${FOLDER} has ${loaded.problems.length} problems: npm run check`);
  return loaded.knowledge;
}

const isLibrary = (task: string): task is SearcherName => task in searchers;

function measure(task: Task): Measured {
  const wanted = /^generated-(\d+)$/.exec(task)?.[1];
  const generated = wanted === undefined ? undefined : generate(Number(wanted), GENERATED_QUESTIONS);
  // A generated knowledge is not kept: it is never loaded again.
  const anew = task === 'first-load' || generated !== undefined;
  const { result, time, cpu } = timed(() => {
    const knowledge = generated?.knowledge ?? readReal();
    return {
      knowledge,
      ask: isLibrary(task)
        ? searchers[task](knowledge)
        : createBot(knowledge, abilities, anew ? undefined : learnOnce(knowledge)).ask,
    };
  });
  const { knowledge, ask } = result;
  const examples = [...knowledge.questions.values()].flat();
  const questions = generated?.questions ?? realQuestions();
  const used = memory();
  // Examples in mixed order, so that it is warm without having seen the questions.
  const mixed = examples.map((_, index) => examples[(index * 7919) % examples.length] as string);
  const isLoad = task === 'load' || task === 'first-load';
  if (!isLoad) warmUp(ask, mixed, WARM_UP);
  const bounds = isLoad ? { time: 0, enough: 0 } : isLibrary(task) ? SLOW : BOUNDS;
  const first = timeQuestions(ask, questions, { ...bounds, enough: Math.min(bounds.enough, questions.length) });
  const steady = generated || isLibrary(task) ? first : timeQuestions(ask, questions, bounds);
  const size = { examples: examples.length, entries: knowledge.entries.size };
  return { load: time, loadCpu: cpu, memory: used, ...size, first, steady };
}

process.send?.(measure(process.argv[2] as Task));

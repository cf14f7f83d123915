import { EXAMPLES_EACH } from './generate.ts';
import { aimsTable, generatedTable, type Loads, type Run, realTable } from './report.ts';
import { figure } from './table.ts';

const loadsText = ({ times, middle, cpu }: Loads): string =>
  `${figure(middle)} ms (the middle of ${times.map(figure).join(', ')}; of the processor's time ${figure(cpu)})`;

/** The text of bench/README.md: the prose stands here, the figures come from the run. */
export function readmeOf(run: Run): string {
  const bot = run.measured.get('bot');
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  return `# How fast it is

<!-- Written by \`npm run bench\` (bench/readme.ts). Run it again rather than edit this. -->

\`npm run bench\` measures in one run, in some minutes, what is below, prints it and writes this file. Every row is a process of its own, one after
another.

**This run:** ${run.date}, ${run.machine}, Node ${run.node}; ${versions.join(', ')}.

## The aims

${aimsTable(run)}

## The real knowledge

${bot?.entries} entries with ${figure(bot?.examples)} example questions, asked the questions of \`test/questions/tuned*.jsonl\`. Our time is of the whole path, from the
question as typed to the finished reply with its citations. The libraries' time is of the search alone, over the same texts (every example question, and
what every entry says), for 16 results: choosing an entry, abstaining and composing a reply would come on top.

${realTable(run)}

- *questions/s* is over all questions asked, one after another on one thread; *we are*: how many times that rate ours is. *CPU ms* is the processor's time for one
  question, garbage collection on other threads in it: where it is far under the mean of the times, the machine was busy with something else.
- Each process warms up for three seconds on the knowledge's own examples. Then ours is asked the questions over and over; slow libraries are
  asked each at most once, and stopped after twelve seconds (*asked* says how many it was). The first time each question was asked, ours took ${figure(bot?.first.p50)} ms
  (p50) and ${figure(bot?.first.p99)} ms (p99).
- *load* is reading, checking, learning and indexing, cold, without the import of the program, and without anything kept from before: ${loadsText(run.firstLoads)}. What was learnt is
  kept in \`node_modules/.cache\`, by \`npm ci\` or the first start after a change, and with it a start only reads, checks and indexes: ${loadsText(run.loads)}. For the
  libraries it has the reading of the same files in it.
- *RSS* and *heap* are once it can be asked, garbage collected; the bare process with the program's imports is in it.
- Fuse.js at its best for sentences: \`useTokenSearch\`, a \`tokenize\` of our own (stop words out, Porter2 stems), threshold 0.6. It was the best of those
  tried; its defaults find less and take longer.

## Larger knowledge

Generated with a seed (\`bench/generate.ts\`): ${EXAMPLES_EACH} example questions an entry, from some thirty templates, with names, topics and words that follow Zipf's law,
seven in ten ordinary English, the others made up; three in ten questions have a slip. The questions are none of the examples, and each is asked once.

${generatedTable(run)}

- *load* is indexing alone, as a generated knowledge is not read from files; *peak RSS* is the most the process ever had until it could be asked.

## Reading it

Rates on a shared machine move by a third from run to run; the order of the rows does not. An aim that is not met is said so above.
`;
}

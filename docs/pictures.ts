import { writeFileSync } from 'node:fs';
import { abilities } from '../commands/index.ts';
import { createBot } from '../src/bot.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { runLine } from '../src/local/command-line.ts';
import { pngOf } from '../src/replies/chart/draw.ts';

/** The pictures that the README shows: what is asked, and the file it goes to. */
const PICTURES = {
  salary: '/offer salary:32000 role:experienced',
  timeline: '/timeline',
} as const;

const loaded = loadKnowledge('knowledge');
if (!loaded.ok) throw new Error('the knowledge does not load; see npm run check');
const bot = createBot(loaded.knowledge, abilities);

for (const [name, line] of Object.entries(PICTURES)) {
  const reply = runLine(bot, line);
  const [chart] = 'unknown' in reply ? [] : (reply.charts ?? []);
  if (!chart) throw new Error(`${line} has no chart`);
  for (const theme of ['light', 'dark'] as const) {
    writeFileSync(`docs/${name}-${theme}.png`, await pngOf(chart, theme));
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machine } from '../machine.ts';
import { withSection } from '../section.ts';
import { type Child, startChild } from './child.ts';
import { type Load, wait } from './figures.ts';
import { gatewayLoad } from './gateway-load.ts';
import { httpLoad } from './http-load.ts';
import { interactions, readWords } from './mix.ts';
import { type Case, type Flat, sectionOf, tablesOf } from './report.ts';

const README = 'bench/README.md';
const TOKEN = 'bench.token.none';
/** Interactions a second that are offered to one gateway client. */
const OFFERED = 1000;
/** Interactions under way at once, for as many as it can answer. */
const UNDER_WAY = 64;
const CONNECTIONS = 32;
const WARM_UP = 4;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    flat: { type: 'string', default: '0' },
    write: { type: 'boolean' },
  },
});
const seconds = Number(values.seconds);
const flatSeconds = Number(values.flat);
const words = readWords();

const PROGRAMS = {
  gateway: {
    bare: ['bench/discord/programs/bare-gateway.ts'],
    unthinking: ['bench/discord/programs/unthinking.ts', 'gateway'],
    scrutineer: ['src/main.ts', 'start'],
  },
  http: {
    bare: ['bench/discord/programs/bare-http.ts'],
    unthinking: ['bench/discord/programs/unthinking.ts', 'http'],
    scrutineer: ['src/main.ts', 'http'],
  },
} as const;

export type Program = keyof typeof PROGRAMS.gateway;
const programs = Object.keys(PROGRAMS.gateway) as Program[];

/** Runs a program on a gateway of its own while something is done to it. */
async function onGateway<T>(
  program: Program,
  run: (discord: Awaited<ReturnType<typeof gatewayLoad>>, child: Child) => Promise<T>,
): Promise<T> {
  const discord = await gatewayLoad(interactions(words));
  const child = startChild(PROGRAMS.gateway[program], { DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api });
  try {
    await discord.ready;
    await wait(1000);
    await discord.offered(OFFERED / 2, WARM_UP);
    child.watch();
    return await run(discord, child);
  } finally {
    await child.stop();
    discord.stop();
  }
}

const measured = async (child: Child, run: () => Promise<Load>): Promise<Case> => {
  const before = await child.processor();
  const load = await run();
  const each = (await child.processor()) - before;
  return { load, memory: child.memory().most, processor: (1000 * each) / load.answered };
};

async function onHttp(program: Program): Promise<Case> {
  const discord = httpLoad(interactions(words));
  const child = startChild(PROGRAMS.http[program], {
    DISCORD_PUBLIC_KEY: discord.publicKey,
    PORT: '0',
    DISCORD_TOKEN: '',
  });
  try {
    const port = Number((await child.said('listening for Discord')).port);
    await discord.run(port, CONNECTIONS, WARM_UP);
    child.watch();
    return await measured(child, () => discord.run(port, CONNECTIONS, seconds));
  } finally {
    await child.stop();
  }
}

/** One after another: two at once would share the machine. */
async function each(run: (program: Program) => Promise<Case>): Promise<Record<Program, Case>> {
  const cases = {} as Record<Program, Case>;
  for (const program of programs) {
    cases[program] = await run(program);
    console.error(`${program}: ${Math.round(cases[program].load.perSecond)}/s`);
  }
  return cases;
}

async function flatness(): Promise<Flat | undefined> {
  if (flatSeconds === 0) return undefined;
  return onGateway('scrutineer', async (discord, child) => {
    const load = await discord.offered(OFFERED, flatSeconds);
    return { seconds: flatSeconds, load, tenths: child.memory().tenths };
  });
}

const before = machine();
const run = {
  ...{ machine: before, seconds, offered: OFFERED, underWay: UNDER_WAY, connections: CONNECTIONS },
  steady: await each((program) =>
    onGateway(program, (discord, child) => measured(child, () => discord.offered(OFFERED, seconds))),
  ),
  most: await each((program) =>
    onGateway(program, (discord, child) => measured(child, () => discord.underWay(UNDER_WAY, seconds))),
  ),
  http: await each(onHttp),
  flat: await flatness(),
};
console.log(tablesOf(run));
if (values.write) writeFileSync(README, withSection(readFileSync(README, 'utf8'), 'discord', sectionOf(run)));

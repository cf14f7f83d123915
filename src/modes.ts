import { abilities } from '../commands/index.ts';
import { learnOnce } from './answering/matching/keep-learnt.ts';
import { createBot } from './bot.ts';
import type { Bot } from './command.ts';
import type { Config } from './config.ts';
import { fieldNames } from './curation/scaffold/kinds.ts';
import { onKnowledge } from './local/knowledge-folder.ts';
import { type Mode, mode } from './mode.ts';
import { folderBot, type MakeBot } from './renewal/folder-bot.ts';
import { withReports } from './reporting.ts';

const botOf: MakeBot = (knowledge, learnt) => createBot(knowledge, abilities, learnt);

const onBot = (folder: string, run: (bot: Bot) => number | Promise<number>, make = botOf): Promise<number> =>
  onKnowledge(folder, (knowledge) => run(folderBot(folder, make, knowledge)));

/** The knowledge folder and the environment that a face is started with. */
interface Setting {
  readonly folder: string;
  readonly config: Config;
}

/** The same for readers, who get a link to report a mistake by where there is a place for that. */
const onBotForReaders = ({ folder, config }: Setting, run: (bot: Bot) => number | Promise<number>): Promise<number> => {
  const { REPORT_URL: page } = config;
  return onBot(folder, run, page === undefined ? botOf : (...made) => withReports(botOf(...made), page));
};

const chat = (setting: Setting): Promise<number> =>
  onBotForReaders(setting, async (bot) =>
    (await import('./local/terminal.ts')).runTerminal(bot, process.stdin, process.stdout),
  );

/** Flags that can each be given several times. */
const lines = (
  names: readonly string[],
): Readonly<Record<string, { readonly type: 'string'; readonly multiple: true }>> =>
  Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));

/** Who is on this computer, and nobody else. */
const LOOPBACK = '127.0.0.1';

const page = (setting: Setting): Promise<number> =>
  onBotForReaders(setting, async (bot) => {
    const { HOST: host = LOOPBACK, PORT: port } = setting.config;
    return (await import('./local/page/run.ts')).runPage(bot, { host, port });
  });

/** Everything the program can be started as, by the word that says so. What a mode needs is imported when it runs. */
export const modes: Readonly<Record<string, Mode>> = {
  start: mode({
    usage: 'npm start',
    does: 'the Discord bot (with DISCORD_TOKEN), else the same on a page in the browser',
    run: ({ folder, config }) =>
      config.DISCORD_TOKEN
        ? onBotForReaders({ folder, config }, async (bot) => (await import('./discord/run.ts')).runDiscord(bot, config))
        : page({ folder, config }),
  }),
  http: mode({
    usage: 'npm start -- http',
    does: "Discord's interactions over HTTP (with DISCORD_PUBLIC_KEY), without a gateway",
    run: ({ folder, config }) =>
      onBotForReaders({ folder, config }, async (bot) => (await import('./discord/run.ts')).runHttp(bot, config)),
  }),
  register: mode({
    usage: 'npm start -- register',
    does: 'registers the commands with Discord (with DISCORD_TOKEN) and ends; only `http` needs it',
    run: ({ folder, config }) =>
      onBot(folder, async (bot) => (await import('./discord/run.ts')).runRegister(bot, config)),
  }),
  chat: mode({
    usage: 'npm run chat',
    does: 'the chat in the terminal, token or no token',
    run: ({ folder, config }) => chat({ folder, config }),
  }),
  ask: mode({
    usage: 'npm run ask -- "question"',
    does: 'one reply as plain text; --explain shows why, --jsonl reads questions a line',
    flags: { explain: { type: 'boolean' }, jsonl: { type: 'boolean' } },
    run: ({ folder, words, flags }) =>
      onBot(folder, async (bot) => (await import('./local/ask.ts')).runAsk(bot, words.join(' '), flags)),
  }),
  check: mode({
    usage: 'npm run check',
    does: "the knowledge's own check; --deep asks every example question too, --fix mends what is safe, --rules lists what it checks",
    flags: { deep: { type: 'boolean' }, fix: { type: 'boolean' }, rules: { type: 'boolean' } },
    run: async ({ folder, flags }) => (await import('./local/check.ts')).runCheck(folder, flags),
  }),
  learn: mode({
    usage: 'npm run learn',
    does: 'learns from the knowledge ahead of the first start, as installing does',
    run: async ({ folder }) => (await import('./local/learn.ts')).runLearn(folder),
  }),
  stats: mode({
    usage: 'npm run stats',
    does: 'what the knowledge holds, by dispute and by source',
    run: ({ folder }) =>
      onKnowledge(folder, async (knowledge) => {
        console.log((await import('./curation/stats.ts')).statsText(knowledge));
        return 0;
      }),
  }),
  verify: mode({
    usage: 'npm run verify -- --articles DIR',
    does: 'quotations and figures against the source texts; --source ID against one of them',
    flags: { articles: { type: 'string' }, source: { type: 'string' } },
    run: async ({ folder, flags }) => (await import('./local/verify.ts')).runVerify(folder, flags),
  }),
  new: mode({
    usage: 'npm run new -- KIND',
    does: 'a new claim, quotation, gap, ballot, offer, source, dispute … at the right place; asks for what no --FIELD gives',
    flags: lines([...fieldNames, 'dispute', 'text', 'questions']),
    help: async ([kind]) => (await import('./curation/scaffold/help.ts')).helpOn(kind),
    run: async ({ folder, words, flags }) => {
      const { runNew } = await import('./local/new.ts');
      const asker = (await import('./local/asker.ts')).askerOf(process.stdin, process.stdout);
      return runNew(folder, words[0], flags, asker).finally(asker.close);
    },
  }),
  draft: mode({
    usage: 'npm run draft -- ARTICLE.txt',
    does: 'proposes entries for what of an article is in none; --source ID, --write --dispute ID puts them into the files',
    flags: { source: { type: 'string' }, dispute: { type: 'string' }, write: { type: 'boolean' } },
    help: async () => (await import('./local/draft.ts')).DRAFT_HELP,
    run: async ({ folder, words, flags }) => (await import('./local/draft.ts')).runDraft(folder, words[0], flags),
  }),
  schemas: mode({
    usage: 'npm run schemas',
    does: 'writes the JSON Schemas by which editors help with the knowledge; --check only says whether they are up to date',
    flags: { check: { type: 'boolean' } },
    run: async ({ flags }) => (await import('./local/schemas.ts')).runSchemas(flags),
  }),
  eval: mode({
    usage: 'npm run eval -- FILE.jsonl…',
    does: 'scores question files (test/questions without any), then the examples left out; --quiet lists no failures',
    flags: { quiet: { type: 'boolean' } },
    run: ({ folder, words, flags }) =>
      onBot(folder, async (bot) => (await import('./local/eval.ts')).runEval(bot, words, flags)),
  }),
  diff: mode({
    usage: 'npm run diff -- REVISION',
    does: 'what changed in the knowledge since a git revision (or another folder), and which golden questions get another answer; --questions FILE for others',
    flags: { questions: { type: 'string', multiple: true } },
    run: async ({ folder, words, flags }) =>
      (await import('./local/diff.ts')).runDiff(folder, words, flags, (knowledge) =>
        botOf(knowledge, learnOnce(knowledge)),
      ),
  }),
  export: mode({
    usage: 'npm run export -- --format csv --out DIR',
    does: 'the whole knowledge as CSV tables, or with --format jsonld as JSON-LD in the words of schema.org',
    flags: { format: { type: 'string' }, out: { type: 'string' } },
    run: ({ folder, flags }) =>
      onKnowledge(folder, async (knowledge) => (await import('./local/export.ts')).runExport(knowledge, flags)),
  }),
  calibrate: mode({
    usage: 'npm run calibrate -- FILE.jsonl…',
    does: 'fits the weights of the evidence to question files; --write puts them into the source',
    flags: { write: { type: 'boolean' } },
    run: ({ folder, words, flags }) =>
      onBot(folder, async (bot) => (await import('./local/calibrate.ts')).runCalibrate(bot, words, flags)),
  }),
};

const line = (usage: string, does: string): string => `  ${usage.padEnd(34)} ${does}`;

/** Every mode with how it is called and what it does, a line each. */
export const usage = [
  'usage:',
  ...Object.values(modes).map((each) => line(each.usage, each.does)),
  line('--knowledge DIR', 'another knowledge folder, for any of them'),
].join('\n');

import type { Bot, Command, Options } from './command.ts';
import { exceeds, LIMITS } from './discord/limits.ts';
import { saysEntries } from './replies/plain.ts';
import type { Link, Reply } from './replies/reply.ts';

/** So many entries are named in a report, if they fit. */
const ENTRIES = 3;

/** The address of a new issue with a title and a body, as GitHub, Gitea and Forgejo read it. */
function issueAt(page: string, title: string, body: readonly string[]): string {
  const url = new URL(page);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body.join('\n'));
  return url.href;
}

/** The issue about a reply and these of its entries; what was asked is in it only where that is given. */
function reportOf(page: string, reply: Reply, entries: readonly string[], asked: string | undefined): string {
  const isAnswer = saysEntries(reply);
  return issueAt(page, isAnswer ? `Mistake in ${entries[0]}` : 'No answer where there should be one', [
    `${isAnswer ? 'Entry' : 'Nearest entry'}: ${entries.join(', ')}`,
    `Knowledge: ${reply.version}`,
    ...(asked === undefined ? [] : [`Asked: ${asked}`]),
    '',
    isAnswer ? 'What is wrong, and what does the source say?' : 'Which source says it, and where?',
    '',
  ]);
}

/**
 * A link by which a reader reports a mistake in a reply: a new issue at `page`, with the entries, the version of the knowledge
 * and, if the address does not get longer than a button takes, what was asked. The words of the asker go nowhere but into
 * this address, which is opened by their own click. Undefined where a reply is of no entry, or asks back.
 */
export function reportLink(page: string, reply: Reply, asked?: string): Link | undefined {
  const { entries, outcome, version, personal } = reply;
  if (entries.length === 0 || outcome === 'clarify' || version === undefined) return undefined;
  const question = personal ? undefined : asked?.trim();
  const [some, one] = [entries.slice(0, ENTRIES), entries.slice(0, 1)];
  const urls = [
    ...(question ? [some, one].map((ids) => reportOf(page, reply, ids, question)) : []),
    ...[some, one].map((ids) => reportOf(page, reply, ids, undefined)),
  ];
  const url = urls.find((each) => !exceeds(each, LIMITS.url));
  return url === undefined ? undefined : { label: 'Report a mistake', url };
}

/** A command with its options, as it is typed in the terminal. */
const lineOf = ({ definition }: Command, options: Options): string =>
  [`/${definition.name}`, ...Object.entries(options).map(([name, value]) => `${name}: ${value}`)].join(' ');

/** The same bot with a link under each of its replies by which a mistake in it is reported; `page` is where new issues are written. */
export function withReports(bot: Bot, page: string): Bot {
  const reported = (reply: Reply, asked?: string): Reply => {
    const link = reportLink(page, reply, asked);
    return link ? { ...reply, actions: [...reply.actions, link] } : reply;
  };
  return {
    ...bot,
    commands: bot.commands.map((command) => ({
      ...command,
      run: (options, context) => reported(command.run(options, context), lineOf(command, options)),
    })),
    messageCommands: bot.messageCommands.map((command) => ({
      ...command,
      run: (text, context) => reported(command.run(text, context)),
    })),
    presses: bot.presses.map((press) => ({
      ...press,
      run: (argument, context) => reported(press.run(argument, context)),
    })),
    ask: (text, previous) => reported(bot.ask(text, previous), text),
  };
}

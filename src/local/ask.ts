import { answerQuestion } from '../answering/answer.ts';
import { explain } from '../answering/explain.ts';
import type { Bot } from '../command.ts';
import { runLine } from './command-line.ts';
import { type Ask, answerLines } from './jsonl.ts';
import { shownText } from './shown.ts';

/** Answers a line of a file of questions: a command if it is one the bot has, else a question as of a day. */
export const askOf =
  (bot: Bot): Ask =>
  (text, asOf) => {
    const reply = text.trim().startsWith('/') ? runLine(bot, text) : undefined;
    return reply && !('unknown' in reply) ? reply : answerQuestion(bot.context.engine, { text, asOf }).reply;
  };

/** Runs `ask`: a question or a command line as plain text, with its reasons, or JSON lines from standard input. Gives the exit code. */
export async function runAsk(
  bot: Bot,
  line: string,
  flags: { explain?: boolean | undefined; jsonl?: boolean | undefined },
): Promise<number> {
  if (flags.jsonl) return (await answerLines(process.stdin, process.stdout, process.stderr, askOf(bot))) > 0 ? 1 : 0;
  if (line.trim() === '') {
    console.error('Ask something: npm run ask -- "which unions are balloting?"');
    return 2;
  }
  if (flags.explain) {
    console.log(explain(answerQuestion(bot.context.engine, { text: line })));
    return 0;
  }
  const reply = runLine(bot, line);
  if ('unknown' in reply) {
    console.error(
      `There is no command /${reply.unknown}. There are: ${bot.commands.map(({ definition }) => `/${definition.name}`).join(', ')}.`,
    );
    return 2;
  }
  console.log(shownText(reply));
  return 0;
}

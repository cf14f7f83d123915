import { answerQuestion } from '../answering/answer.ts';
import { explain } from '../answering/explain.ts';
import type { Bot } from '../command.ts';
import { plainText } from '../replies/plain.ts';
import { runLine } from './command-line.ts';
import { answerLines } from './jsonl.ts';

/** Runs `ask`: a question or a command line as plain text, with its reasons, or JSON lines from standard input. Gives the exit code. */
export async function runAsk(
  bot: Bot,
  line: string,
  flags: { explain?: boolean | undefined; jsonl?: boolean | undefined },
): Promise<number> {
  const { engine } = bot.context;
  if (flags.jsonl) {
    const ask = (text: string, asOf?: string) => {
      const reply = text.trim().startsWith('/') ? runLine(bot, text) : answerQuestion(engine, { text, asOf }).reply;
      return 'unknown' in reply ? answerQuestion(engine, { text, asOf }).reply : reply;
    };
    return (await answerLines(process.stdin, process.stdout, process.stderr, ask)) > 0 ? 1 : 0;
  }
  if (line.trim() === '') {
    console.error('Ask something: npm run ask -- "which unions are balloting?"');
    return 2;
  }
  if (flags.explain) {
    console.log(explain(answerQuestion(engine, { text: line })));
    return 0;
  }
  const reply = runLine(bot, line);
  if ('unknown' in reply) {
    console.error(
      `There is no command /${reply.unknown}. There are: ${bot.commands.map(({ definition }) => `/${definition.name}`).join(', ')}.`,
    );
    return 2;
  }
  console.log(plainText(reply));
  return 0;
}

import { answerQuestion } from '../../answering/answer.ts';
import type { Engine } from '../../answering/engine.ts';
import { tokenise } from '../../answering/interpretation/text.ts';
import type { Entry } from '../../knowledge/schema.ts';

/** So many are shown. */
const SHOWN = 3;
/** A question to click is short enough for a phone and long enough to mean something, in characters. */
const LENGTH = { least: 20, most: 72 };

const ASKING = /^(?:who|what|which|when|where|how|why|did|do|does|is|are|was|were|has|have|will) [^?,;:]*\??$/i;

/** Whether an example can stand on a page: one plain, well-spelt question. */
const isPresentable = ({ index }: Engine, question: string): boolean =>
  question.length >= LENGTH.least &&
  question.length <= LENGTH.most &&
  ASKING.test(question) &&
  tokenise(question).every((token) => index.spelling.mend(token).word === token.word);

/** The first presentable example under these headings that is answered by the entry, or command, it is an example of. */
function exampleOf(engine: Engine, headings: readonly string[]): string | undefined {
  const finds = (heading: string, question: string): boolean => {
    const [considered] = answerQuestion(engine, { text: question }).considered;
    return considered?.decision.best?.profile.id === heading;
  };
  for (const heading of headings) {
    const examples = engine.knowledge.questions.get(heading) ?? [];
    const found = examples.find((question) => isPresentable(engine, question) && finds(heading, question));
    if (found) return `${found.charAt(0).toUpperCase()}${found.slice(1).replace(/\?$/, '')}?`;
  }
  return undefined;
}

/**
 * Three questions for somebody who has asked nothing yet, from the examples of the knowledge: one that a command answers, one
 * for words on record, and one that the sources are known not to answer; the latest dispute first.
 */
export function questionsToTry(engine: Engine): string[] {
  const { knowledge } = engine;
  const began = (entry: Entry): string => knowledge.disputes.get(entry.dispute ?? '')?.period ?? '';
  const entries = [...knowledge.entries.values()].sort((one, other) => began(other).localeCompare(began(one)));
  const ofKind = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const commands = [...knowledge.questions.keys()].filter((heading) => engine.views.has(heading));
  const wanted = [commands, ofKind('quotation'), ofKind('gap'), ofKind('claim'), ofKind('claim').slice(1)];
  const found = wanted.flatMap((headings) => exampleOf(engine, headings) ?? []);
  return [...new Set(found)].slice(0, SHOWN);
}

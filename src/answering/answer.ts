import type { Reply } from '../replies/reply.ts';
import { replyTo, replyToParts } from './composing/draft-reply.ts';
import { type Consideration, consider } from './consider.ts';
import { THRESHOLDS } from './decide.ts';
import { considerParts } from './division/divide.ts';
import type { Engine } from './engine.ts';
import { listGoneOnFrom, writtenOutFollowUp } from './follow-up.ts';

export interface Question {
  readonly text: string;
  /** An ISO day: answer as somebody could have on that day. */
  readonly asOf?: string | undefined;
  /** The text of the reply that the question goes on from. */
  readonly previous?: string | undefined;
}

export interface Answered {
  readonly reply: Reply;
  /** The whole question first, then its parts if it asks several things. */
  readonly considered: readonly Consideration[];
}

/**
 * Answers a question from the knowledge: interpret, find, decide, compose; each part by itself where it asks several things.
 * One that goes on from a reply is answered as written out, if that finds an answer, else as it stands; and if neither does, it is
 * said what the sources are known not to say of it.
 */
export function answerQuestion(engine: Engine, { text, asOf, previous }: Question): Answered {
  const list = previous === undefined ? undefined : listGoneOnFrom(engine, text, previous);
  if (list) return { reply: list, considered: [consider(engine, text, asOf)] };
  const full = previous === undefined ? undefined : writtenOutFollowUp(engine, text, previous);
  const writtenOut = full === undefined ? undefined : answerWrittenOut(engine, full, asOf);
  if (writtenOut?.reply.outcome === 'answer') return writtenOut;
  const asItStands = answerOne(engine, text, asOf);
  return asItStands.reply.outcome === 'answer' ? asItStands : (writtenOut ?? asItStands);
}

/** The answer to a follow-up as it was written out: an entry, a command, or what the sources are known not to say; undefined if it is none of these. */
function answerWrittenOut(engine: Engine, text: string, asOf: string | undefined): Answered | undefined {
  const whole = consider(engine, text, asOf);
  const { outcome, best } = whole.decision;
  const isSilent = outcome === 'none' && best?.profile.entry?.kind === 'gap' && best.probability >= THRESHOLDS.answer;
  return viewOf(engine, whole) || outcome === 'answer' || isSilent ? answerWhole(engine, whole, asOf) : undefined;
}

/** The command that was decided for, if one was. */
const viewOf = (engine: Engine, { decision }: Consideration) =>
  decision.outcome === 'command' ? engine.views.get(decision.best.profile.id) : undefined;

/** The answer to a question as it was considered: by the command that was decided for, or in words. */
function answerWhole(engine: Engine, whole: Consideration, asOf: string | undefined): Answered {
  const reply = viewOf(engine, whole)?.reply(engine, whole.interpretation, asOf) ?? replyTo(engine, whole);
  return { reply, considered: [whole] };
}

function answerOne(engine: Engine, text: string, asOf: string | undefined): Answered {
  const whole = consider(engine, text, asOf);
  const help = whole.interpretation.tokens.length === 0 ? engine.views.get('/help') : undefined;
  if (help) return { reply: help.reply(engine, whole.interpretation, asOf), considered: [whole] };
  const taker = [...engine.views.values()].find(({ takes }) => takes?.(engine, whole.interpretation));
  if (taker) return { reply: taker.reply(engine, whole.interpretation, asOf), considered: [whole] };
  const parts = considerParts(engine, whole, asOf);
  if (parts.length > 0) {
    return { reply: replyToParts(engine, parts), considered: [whole, ...parts] };
  }
  return answerWhole(engine, whole, asOf);
}

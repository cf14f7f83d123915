import { inWords, overlap } from '../knowledge/dates.ts';
import type { Gap } from '../knowledge/schema.ts';
import { type Draft, finishReply } from '../replies/draft.ts';
import type { Action, Reply } from '../replies/reply.ts';
import { asOfEntry, correctionDrafts, entryActions, entryDrafts, nearbyDrafts, titleOf } from './compose.ts';
import { type Decision, decide, THRESHOLDS, type Weighed } from './decide.ts';
import type { Engine } from './engine.ts';
import { findCandidates } from './find.ts';
import { type Interpretation, interpret } from './interpret.ts';
import { distribute, halvings, splitQuestion } from './split.ts';

export interface Question {
  readonly text: string;
  /** An ISO day: answer as somebody could have on that day. */
  readonly asOf?: string | undefined;
}

/** One question as it was understood and decided, for `--explain`. */
export interface Consideration {
  readonly text: string;
  readonly interpretation: Interpretation;
  readonly decision: Decision;
}

export interface Answered {
  readonly reply: Reply;
  /** The whole question first, then its parts if it asks several things. */
  readonly considered: readonly Consideration[];
}

function consider(engine: Engine, text: string, asOf: string | undefined): Consideration {
  const { names, spelling, known } = engine.index;
  const interpretation = interpret(text, names, spelling, asOf ?? known.last);
  return { text, interpretation, decision: decide(findCandidates(interpretation, engine.index, { asOf })) };
}

/** What was drafted for one question, before citations are numbered. */
interface Drafted {
  readonly outcome: Reply['outcome'];
  readonly drafts: readonly Draft[];
  readonly actions: readonly Action[];
  readonly entries: readonly string[];
  readonly asOf: string | undefined;
  readonly score: number;
}

function draftAnswer(engine: Engine, best: Weighed, answerable: number, interpretation: Interpretation): Drafted {
  const entry = best.profile.entry;
  if (!entry) throw new Error('a command is not drafted');
  const { knowledge } = engine;
  return {
    outcome: 'answer',
    drafts: [...correctionDrafts(knowledge, best, interpretation), ...entryDrafts(knowledge, entry, interpretation)],
    actions: entryActions(knowledge, entry, interpretation),
    entries: [entry.id],
    asOf: asOfEntry(entry),
    score: answerable,
  };
}

function draftGap(engine: Engine, gap: Gap, score: number): Drafted {
  return {
    outcome: 'none',
    drafts: [
      { kind: 'statement', text: gap.statement, cites: [] },
      ...nearbyDrafts(engine.knowledge, gap.nearby.slice(0, 1)),
    ],
    actions: entryActions(engine.knowledge, gap),
    entries: [gap.id],
    asOf: undefined,
    score,
  };
}

function draftClarification(engine: Engine, options: readonly Weighed[]): Drafted {
  const entries = options.flatMap((option) => (option.profile.entry ? [option.profile.entry] : []));
  const titles = entries.map((entry) => titleOf(engine.knowledge, entry));
  return {
    outcome: 'clarify',
    drafts: [
      { kind: 'statement', text: 'Which of these do you mean?', cites: [] },
      { kind: 'facts', rows: titles.map((title, index) => ({ label: String(index + 1), value: title, cites: [] })) },
    ],
    actions: entries.map((entry, index) => ({ label: titles[index] as string, id: `show:${entry.id}` })),
    entries: entries.map((entry) => entry.id),
    asOf: undefined,
    score: options[0]?.probability ?? 0,
  };
}

/** How the sources' silence is put: who is in none of them, which time they do not reach, or just that they do not say. */
function silence(engine: Engine, { interpretation, decision }: Consideration): string {
  const { known } = engine.index;
  const stranger = interpretation.strangers[0];
  if (stranger && !decision.best) return `No source here mentions “${stranger.slice(0, 40)}”.`;
  const late = interpretation.times.find((time) => time.span.first > known.last);
  if (late) return `The sources do not reach that far: the latest is of ${inWords(known.last)}.`;
  return 'The sources here do not say.';
}

function draftSilence(engine: Engine, consideration: Consideration): Drafted {
  const { decision } = consideration;
  const nearest = decision.candidates.find(
    (candidate) =>
      candidate.ruledOut === undefined &&
      candidate.profile.entry &&
      candidate.profile.entry.kind !== 'gap' &&
      candidate.probability >= THRESHOLDS.nearby,
  );
  return {
    outcome: 'none',
    drafts: [
      { kind: 'statement', text: silence(engine, consideration), cites: [] },
      ...(nearest
        ? [
            { kind: 'note', text: 'The nearest they come:' } as const,
            ...entryDrafts(
              engine.knowledge,
              nearest.profile.entry as NonNullable<typeof nearest.profile.entry>,
              consideration.interpretation,
            ),
          ]
        : []),
    ],
    actions: [],
    entries: nearest ? [nearest.profile.id] : decision.best ? [decision.best.profile.id] : [],
    asOf: undefined,
    score: 1 - decision.answerable,
  };
}

function draft(engine: Engine, consideration: Consideration): Drafted {
  const { decision, interpretation } = consideration;
  if (decision.outcome === 'clarify') return draftClarification(engine, decision.options);
  if (decision.outcome === 'answer') return draftAnswer(engine, decision.best, decision.answerable, interpretation);
  const entry = decision.best?.profile.entry;
  if (decision.best && entry?.kind === 'gap' && decision.best.probability >= THRESHOLDS.gap)
    return draftGap(engine, entry, decision.best.probability);
  return draftSilence(engine, consideration);
}

/** The reply to one question as it was considered. */
export const replyTo = (engine: Engine, consideration: Consideration): Reply =>
  finish(engine, draft(engine, consideration));

/** Several drafted parts as one: an answer if any part is one; the same entry is not said twice. */
function join(parts: readonly Drafted[]): Drafted {
  const distinct = parts.filter(
    (part, index) =>
      parts.findIndex((other) => other.entries[0] === part.entries[0]) === index || part.entries.length === 0,
  );
  const answered = distinct.some((part) => part.outcome === 'answer');
  return {
    outcome: answered ? 'answer' : (distinct[0]?.outcome ?? 'none'),
    drafts: distinct.flatMap((part) => part.drafts),
    actions: distinct.flatMap((part) => part.actions),
    entries: distinct.flatMap((part) => part.entries),
    asOf: [...new Set(distinct.flatMap((part) => part.asOf ?? []))].join(' and ') || undefined,
    score: Math.min(...distinct.map((part) => part.score)),
  };
}

const finish = (engine: Engine, { asOf, ...drafted }: Drafted): Reply =>
  finishReply(engine.knowledge, drafted.drafts, {
    outcome: drafted.outcome,
    actions: drafted.actions,
    entries: drafted.entries,
    score: drafted.score,
    private: drafted.outcome === 'none',
    ...(asOf === undefined ? {} : { asOf }),
  });

const isAnsweredBy = (decision: Decision): boolean => decision.outcome === 'answer';

const isAnswered = ({ decision }: Consideration): boolean => isAnsweredBy(decision);

const bestOf = ({ decision }: Consideration): string | undefined => decision.best?.profile.id;

/** From here it is sure enough that the sources do not say, to say it of one part beside the answer to another. */
const SURE_GAP = 0.6;

const isSurelyGap = ({ decision: { best } }: Consideration): boolean =>
  best?.profile.entry?.kind === 'gap' && best.probability >= SURE_GAP;

/**
 * Whether the parts are a better answer than the whole: each part finds an entry of its own; or one does, and the whole finds none or
 * it is known of the others that the sources do not say.
 */
const worthParting = (whole: Consideration, parts: readonly Consideration[]): boolean => {
  if (parts.length < 2) return false;
  const found = new Set(parts.filter(isAnswered).map(bestOf));
  if (parts.every(isAnswered)) return found.size > 1;
  return found.size > 0 && (!isAnswered(whole) || parts.every((part) => isAnswered(part) || isSurelyGap(part)));
};

/** Whether the best entry holds for everything the question sets side by side. */
const holdsForAll = ({ interpretation, decision }: Consideration): boolean => {
  const profile = decision.best?.profile;
  if (!profile || !isAnsweredBy(decision)) return false;
  const { span } = profile;
  const inTime = interpretation.times.every((time) => span !== undefined && overlap(time.span, span));
  return inTime && decision.best?.evidence.namesMissing === 0;
};

/** From here a half of a question is surely answered by itself. */
const SURE_ANSWER = 0.8;

const isSurelyAnswered = (consideration: Consideration): boolean =>
  isAnswered(consideration) && consideration.decision.answerable >= SURE_ANSWER;

/** From this share of what is told the best entry leaves nothing over for another to answer. */
const ALL_TOLD = 0.85;

const accountsForAll = (whole: Consideration): boolean =>
  isAnswered(whole) && (whole.decision.best?.evidence.toldFirmly ?? 0) >= ALL_TOLD;

/** The questions a question is made of, each considered; none if it is better answered whole. */
function considerParts(engine: Engine, whole: Consideration, asOf: string | undefined): Consideration[] {
  const considerAll = (texts: readonly string[]) => texts.map((text) => consider(engine, text, asOf));
  const one = considerAll(splitQuestion(whole.interpretation));
  if (worthParting(whole, one)) return one;
  if (holdsForAll(whole)) return [];
  const other = considerAll(distribute(whole.interpretation));
  if (other.length > 0 && other.every(isAnswered) && worthParting(whole, other)) return other;
  if (accountsForAll(whole)) return [];
  const surelyBoth = halvings(whole.interpretation)
    .map(considerAll)
    .find((halves) => halves.every(isSurelyAnswered) && worthParting(whole, halves));
  return surelyBoth ?? [];
}

/** Answers a question from the knowledge: interpret, find, decide, compose; each part by itself where it asks several things. */
export function answerQuestion(engine: Engine, { text, asOf }: Question): Answered {
  const whole = consider(engine, text, asOf);
  const help = whole.interpretation.tokens.length === 0 ? engine.views.get('/help') : undefined;
  if (help) return { reply: help(engine, whole.interpretation, asOf), considered: [whole] };
  const parts = considerParts(engine, whole, asOf);
  if (parts.length > 0) {
    return { reply: finish(engine, join(parts.map((part) => draft(engine, part)))), considered: [whole, ...parts] };
  }
  const view = whole.decision.outcome === 'command' ? engine.views.get(whole.decision.best.profile.id) : undefined;
  if (view) return { reply: view(engine, whole.interpretation, asOf), considered: [whole] };
  return { reply: replyTo(engine, whole), considered: [whole] };
}

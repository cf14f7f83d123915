import { inWords } from '../../knowledge/dates.ts';
import { isKnownBy } from '../../knowledge/knowledge.ts';
import type { Entry, Gap } from '../../knowledge/schema.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Consideration } from '../consider.ts';
import { type Decision, THRESHOLDS, type Weighed } from '../decide.ts';
import type { Engine } from '../engine.ts';
import { entriesMenu, entryActions } from '../going-on/actions.ts';
import type { Interpretation } from '../interpretation/interpret.ts';
import { correctionDrafts, entryDrafts, nearbyDrafts } from './compose.ts';
import { type Drafted, lengthOf, replyOf } from './drafted.ts';
import { titleOf } from './title.ts';

/** The longest reply (in characters of its words) to a question, and to each part of one, in which a second entry still has room. */
const ROOM = 520;
const ROOM_IN_PART = 360;

type Answer = Extract<Decision, { outcome: 'answer' }>;

/** Whether an entry is of a later time than another, wholly. */
const isLater = ({ profile: { span } }: Weighed, than: Weighed): boolean =>
  span !== undefined && than.profile.span !== undefined && span.first > than.profile.span.last;

/**
 * The best entry, and the next where it is about as likely and both are short enough to be read as one. Of two times the later goes
 * first, if the question has none of its own.
 */
function draftAnswer(
  engine: Engine,
  { best, also, answerable }: Answer,
  interpretation: Interpretation,
  room: number,
): Drafted[] {
  const first = draftEntry(engine, best, answerable, interpretation);
  const second = also ? [draftEntry(engine, also, answerable, interpretation)] : [];
  if (lengthOf([first, ...second]) > room) return [first];
  const isNewer = also !== undefined && interpretation.times.length === 0 && isLater(also, best);
  return isNewer ? [...second, first] : [first, ...second];
}

const holdsOf = (entry: Entry): string[] => (entry.kind === 'gap' || entry.holds === undefined ? [] : [entry.holds]);

function draftEntry(engine: Engine, best: Weighed, answerable: number, interpretation: Interpretation): Drafted {
  const entry = best.profile.entry;
  if (!entry) throw new Error('a command is not drafted');
  const { knowledge } = engine;
  return {
    outcome: 'answer',
    drafts: [...correctionDrafts(knowledge, best, interpretation), ...entryDrafts(knowledge, entry, interpretation)],
    actions: entryActions(engine, entry, interpretation),
    entries: [entry.id],
    holds: holdsOf(entry),
    score: answerable,
  };
}

function draftGap(engine: Engine, gap: Gap, score: number, asOf: string | undefined): Drafted {
  const { knowledge } = engine;
  const near = gap.nearby.find((id) => isKnownBy(knowledge, id, asOf));
  return {
    outcome: 'none',
    drafts: [
      { kind: 'statement', text: gap.statement, cites: [] },
      ...nearbyDrafts(knowledge, near === undefined ? [] : [near]),
    ],
    actions: entryActions(engine, gap),
    entries: [gap.id],
    holds: [],
    score,
  };
}

function draftClarification(engine: Engine, options: readonly Weighed[]): Drafted {
  const entries = options.flatMap((option) => (option.profile.entry ? [option.profile.entry] : []));
  const titles = entries.map((entry) => titleOf(engine, entry));
  return {
    outcome: 'clarify',
    drafts: [
      { kind: 'statement', text: 'Which of these do you mean?', cites: [] },
      { kind: 'facts', rows: titles.map((title, index) => ({ label: String(index + 1), value: title, cites: [] })) },
    ],
    actions: entries.map((entry, index) => ({ label: titles[index] as string, id: `pick:${entry.id}` })),
    entries: entries.map((entry) => entry.id),
    holds: [],
    score: options[0]?.probability ?? 0,
  };
}

/** How the sources' silence is put: who is in none of them, which time they do not reach, that it is not sure, or just that they do not say. */
function silence(engine: Engine, { interpretation, decision }: Consideration): string {
  const { known } = engine.index;
  const stranger = interpretation.strangers[0];
  if (stranger && !decision.best) return `No source here mentions “${stranger.slice(0, 40)}”.`;
  const late = interpretation.times.find((time) => time.span.first > known.last);
  if (late) return `The sources do not reach that far: the latest is of ${inWords(known.last)}.`;
  return decision.answerable >= THRESHOLDS.unsure
    ? 'I am not sure that the sources here say this.'
    : 'The sources here do not say.';
}

/** From this likeness to an example, and this share of what is told, an entry is near enough to be offered. */
const ALIKE = 0.2;
const TOLD = 0.5;

/** What the sources do say that is near the question; nothing where the question is of something else altogether. */
const entriesNearby = ({ decision }: Consideration): Entry[] =>
  decision.candidates.flatMap(({ profile: { entry }, evidence, ruledOut }) => {
    const isNear = ruledOut === undefined && evidence.nearest >= ALIKE && evidence.told >= TOLD;
    return entry && entry.kind !== 'gap' && isNear ? [entry] : [];
  });

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
    actions: entriesMenu(engine, 'What the sources do say', entriesNearby(consideration)),
    entries: nearest ? [nearest.profile.id] : decision.best ? [decision.best.profile.id] : [],
    holds: [],
    score: 1 - decision.answerable,
  };
}

function draft(engine: Engine, consideration: Consideration, room: number): Drafted[] {
  const { decision, interpretation } = consideration;
  if (decision.outcome === 'clarify') return [draftClarification(engine, decision.options)];
  if (decision.outcome === 'answer') return draftAnswer(engine, decision, interpretation, room);
  const entry = decision.best?.profile.entry;
  if (decision.best && entry?.kind === 'gap' && decision.best.probability >= THRESHOLDS.gap)
    return [draftGap(engine, entry, decision.best.probability, consideration.asOf)];
  return [draftSilence(engine, consideration)];
}

/** The reply to one question as it was considered. */
export const replyTo = (engine: Engine, consideration: Consideration): Reply =>
  replyOf(engine, draft(engine, consideration, ROOM));

/** One reply to several questions, each considered by itself. */
export const replyToParts = (engine: Engine, parts: readonly Consideration[]): Reply =>
  replyOf(
    engine,
    parts.flatMap((part) => draft(engine, part, ROOM_IN_PART)),
  );

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { disputeAt } from '../src/answering/ballots.ts';
import type { Engine } from '../src/answering/engine.ts';
import { dayOf } from '../src/answering/interpretation/typed-dates.ts';
import { resolve, suggest } from '../src/answering/suggest.ts';
import { timelineOf, titleOfDispute } from '../src/answering/timeline.ts';
import type { Command } from '../src/command.ts';
import { inWords, isInferred as isInferredDate } from '../src/knowledge/dates.ts';
import type { Citation } from '../src/knowledge/schema.ts';
import type { TimelineEvent } from '../src/replies/chart/chart.ts';
import { type DraftFact, finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';
import { asOfOption, completeDate, dayInWords, notADate, sorry } from './options.ts';

/** Events a line each, the first of a date under that date. */
const rowsOf = (events: readonly TimelineEvent<Citation>[]): DraftFact[] =>
  events.map(({ date, text, cites }, index) => ({
    label: events[index - 1]?.date === date ? '' : date,
    value: text,
    cites,
  }));

function timelineReply(engine: Engine, asOf: string | undefined, dispute?: string, knownBy = asOf): Reply {
  const { knowledge, index } = engine;
  const day = asOf !== undefined && asOf < index.known.last ? asOf : index.known.last;
  const id = dispute ?? disputeAt(knowledge, day);
  const events = id === undefined ? [] : timelineOf(knowledge, id, day, knownBy ?? index.known.last);
  if (id === undefined || events.length === 0)
    return sorry(engine, `The sources date nothing as of ${inWords(day)}: no ballot, offer or industrial action.`);
  const isInferred = [...knowledge.sources.values()].some(({ issued }) => isInferredDate(issued));
  const note = 'Where a source prints no date, it is inferred; /sources says from what.';
  const title = `${titleOfDispute(knowledge, id)}: ballots, offers and industrial action`;
  return finishReply(
    knowledge,
    [
      { kind: 'heading', text: title },
      { kind: 'facts', rows: rowsOf(events) },
      ...(isInferred ? [{ kind: 'note', text: note } as const] : []),
    ],
    {
      outcome: 'answer',
      entries: [],
      score: 1,
      charts: [
        { kind: 'timeline', title, note: `As of ${dayInWords(engine, asOf)}.${isInferred ? ` ${note}` : ''}`, events },
      ],
      asOf: dayInWords(engine, asOf),
    },
  );
}

/** Words that ask for nothing else. */
const asksForTimeline = /\btime ?lines?\b|\bchronolog|\border of events\b|\bin date order\b|\bkey dates\b/i;

/** `/timeline [dispute:] [as_of:]`: ballots, offers and industrial action in order of time, with a picture. */
export const timeline: Command = {
  definition: {
    name: 'timeline',
    type: ApplicationCommandType.ChatInput,
    description: 'Ballots, offers and industrial action in order of time, with a picture',
    options: [
      {
        name: 'dispute',
        type: ApplicationCommandOptionType.String,
        description: 'Which dispute; the latest by default',
        autocomplete: true,
        max_length: 60,
      },
      asOfOption,
    ],
  },
  run: ({ dispute, as_of }, { engine }) => {
    const asOf = as_of === undefined ? undefined : dayOf(engine, String(as_of));
    if (as_of !== undefined && asOf === undefined) return notADate(engine, String(as_of));
    const id = dispute === undefined ? undefined : resolve(engine, 'dispute', String(dispute));
    if (dispute !== undefined && id === undefined)
      return sorry(engine, `The sources know no dispute “${String(dispute).slice(0, 40)}”.`);
    return timelineReply(engine, asOf, id);
  },
  complete: (option, typed, { engine }) =>
    option === 'dispute'
      ? suggest(engine, 'dispute', typed).map(({ id, name }) => ({ name, value: id }))
      : completeDate(engine, typed),
  takes: ({ text }) => asksForTimeline.test(text),
  answers: ({ times, mentions }, asOf, { engine }) => {
    const dispute = mentions.find((mention) => mention.kind === 'dispute');
    return timelineReply(engine, times.at(-1)?.span.last ?? asOf, dispute?.id, asOf ?? engine.index.known.last);
  },
};

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { BALLOT_KINDS, type BallotState, ballotsAsOf, matterInWords, STAGES } from '../src/answering/ballots.ts';
import type { Engine } from '../src/answering/engine.ts';
import { dayOf } from '../src/answering/interpretation/typed-dates.ts';
import { resolve, suggest } from '../src/answering/suggest.ts';
import type { Command, Press } from '../src/command.ts';
import { inWords, knownSpan } from '../src/knowledge/dates.ts';
import { citesOf, entryOf, isKnownBy, type Knowledge, nameOf } from '../src/knowledge/knowledge.ts';
import type { Citation } from '../src/knowledge/schema.ts';
import { type DraftFact, finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';
import { asOfOption, completeDate, datesMenu, isDay, notADate, outdated, sorry } from './options.ts';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** Where a ballot's row stands: its stage's claim, and the claims about it that were known by the day. */
function citesFor(knowledge: Knowledge, { ballot, stage }: BallotState, day: string): Citation[] {
  const cited = [stage.claim, ...ballot.see].flatMap((id) => {
    const entry = entryOf(knowledge, id);
    return entry && isKnownBy(knowledge, id, day) ? citesOf(entry).slice(0, 1) : [];
  });
  return cited
    .filter(
      (cite, index) =>
        cited.findIndex((other) => other.source === cite.source && other.paragraph === cite.paragraph) === index,
    )
    .slice(0, 3);
}

function row(knowledge: Knowledge, state: BallotState, day: string, knownBy: string): DraftFact {
  const { ballot, stage } = state;
  const where = ballot.places.length > 0 ? ` in ${listed(ballot.places.map((place) => nameOf(knowledge, place)))}` : '';
  const who = ballot.electorate ? `; asked: ${ballot.electorate}` : '';
  // Of a vote that ran from one day to another, the source that announced it may be the last to tell of it.
  const isOver = stage.status === 'open' && stage.date.includes('/') && knownSpan(stage.date).last < day;
  const later = isKnownBy(knowledge, stage.claim, day) ? '' : ', reported later';
  return {
    label: nameOf(knowledge, ballot.union),
    value: `${BALLOT_KINDS[ballot.kind]} on ${matterInWords(ballot)}${where}${who}; ${isOver ? 'was ' : ''}${STAGES[stage.status]} (${inWords(stage.date)}${later})`,
    cites: citesFor(knowledge, state, knownBy),
  };
}

/** Which unions ballot as of a day, or all the ballots of one union; `knownBy`: by a later day's knowledge of it. */
export function ballotsReply(engine: Engine, asOf: string | undefined, union?: string, knownBy = asOf): Reply {
  const { knowledge, index } = engine;
  const day = asOf !== undefined && asOf < index.known.last ? asOf : index.known.last;
  const known = knownBy ?? index.known.last;
  const states = ballotsAsOf(knowledge, day, union, known);
  if (states.length === 0) {
    const whom = union === undefined ? 'any union' : `the ${nameOf(knowledge, union)}`;
    return sorry(
      engine,
      `The sources know of no ballot by ${whom} as of ${inWords(day)}. Their first report is of ${inWords(index.known.first)}, their last of ${inWords(index.known.last)}.`,
    );
  }
  const isLatest = day === index.known.last;
  const heading = union === undefined ? 'Who is balloting' : `Ballots of the ${nameOf(knowledge, union)}`;
  return finishReply(
    knowledge,
    [
      { kind: 'heading', text: `${heading}, as of ${inWords(day)}${isLatest ? ' (the latest the sources know)' : ''}` },
      { kind: 'facts', rows: states.map((state) => row(knowledge, state, day, known)) },
    ],
    {
      outcome: 'answer',
      entries: states.map(({ stage }) => stage.claim),
      score: 1,
      actions: [datesMenu(engine, day, (other) => `ballots:${other}:${union ?? ''}`)],
    },
  );
}

/** The same list as of another day: `ballots:2001-05-07:` of every union, `ballots:2001-05-07:the-union` of one. */
export const ballotsAt: Press = {
  name: 'ballots',
  run: (argument, { engine }) => {
    const [day = '', union = ''] = argument.split(':');
    const isKnown = union === '' || engine.knowledge.organisations.get(union)?.kind === 'union';
    return isDay(day) && isKnown ? ballotsReply(engine, day, union || undefined) : outdated(engine);
  },
};

/** `/ballots [as_of:] [union:]`: who is balloting whom, where, over what and at what stage. */
export const ballots: Command = {
  definition: {
    name: 'ballots',
    type: ApplicationCommandType.ChatInput,
    description: 'Which unions are balloting whom, where, over what, and at what stage',
    options: [
      asOfOption,
      {
        name: 'union',
        type: ApplicationCommandOptionType.String,
        description: 'Only this union, with all its ballots',
        autocomplete: true,
        max_length: 60,
      },
    ],
  },
  run: ({ as_of, union }, { engine }) => {
    const asOf = as_of === undefined ? undefined : dayOf(engine, String(as_of));
    if (as_of !== undefined && asOf === undefined) return notADate(engine, String(as_of));
    const id = union === undefined ? undefined : resolve(engine, 'union', String(union));
    if (union !== undefined && id === undefined)
      return sorry(
        engine,
        `The sources know no union called “${String(union).slice(0, 40)}”. They know ${listed(suggest(engine, 'union', '').map(({ name }) => name))}.`,
      );
    return ballotsReply(engine, asOf, id);
  },
  complete: (option, typed, { engine }) =>
    option === 'union'
      ? suggest(engine, 'union', typed).map(({ id, name }) => ({ name, value: id }))
      : completeDate(engine, typed),
  goesOn: { from: /^(?:Who is balloting|Ballots of the )/, by: ['union', 'time'] },
  answers: ({ times, mentions }, asOf, { engine }) => {
    const union = mentions.find((mention) => mention.kind === 'union');
    // How it stood at a time that is asked about may be told by a later source; how it was known as of a day may not.
    return ballotsReply(engine, times.at(-1)?.span.last ?? asOf, union?.id, asOf ?? engine.index.known.last);
  },
};

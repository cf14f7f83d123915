import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Engine } from '../src/answering/engine.ts';
import { datesOf } from '../src/answering/going-on/dates.ts';
import { dayOf } from '../src/answering/interpretation/typed-dates.ts';
import { suggest } from '../src/answering/suggest.ts';
import type { Choice } from '../src/command.ts';
import { inWords, spanOf } from '../src/knowledge/dates.ts';
import { finishReply } from '../src/replies/draft.ts';
import type { Menu, Reply } from '../src/replies/reply.ts';

/** `as_of:` answer as of a date. */
export const asOfOption: APIApplicationCommandStringOption = {
  name: 'as_of',
  type: ApplicationCommandOptionType.String,
  description: 'Answer as of this date, e.g. 2022-10-20 or October 2022',
  autocomplete: true,
  max_length: 40,
};

/** Suggests the date that was typed, if it is one, and the dates of the sources. */
export function completeDate(engine: Engine, typed: string): Choice[] {
  const day = dayOf(engine, typed);
  const own = day === undefined ? [] : [{ name: inWords(day), value: day }];
  return [...own, ...suggest(engine, 'date', typed).map(({ id, name }) => ({ name, value: id }))];
}

/** The day that an answer holds for, in words: the day asked about, or the last the sources know. */
export const dayInWords = ({ index }: Engine, asOf: string | undefined): string =>
  inWords(asOf !== undefined && asOf < index.known.last ? asOf : index.known.last);

/** A private sentence about an option that cannot be understood. */
export const sorry = (engine: Engine, text: string): Reply =>
  finishReply(engine.knowledge, [{ kind: 'statement', text, cites: [] }], {
    outcome: 'none',
    entries: [],
    score: 0,
    private: true,
  });

export const notADate = (engine: Engine, value: string): Reply =>
  sorry(engine, `I cannot read “${value.slice(0, 40)}” as a date. Write one such as 2022-10-20, October 2022 or 2002.`);

/** Whether a field of an id that was pressed is an ISO day. */
export const isDay = (field: string): boolean => /^\d{4}-\d\d-\d\d$/.test(field) && spanOf(field) !== undefined;

/** What is said to an id that means nothing, or no longer. */
export const outdated = (engine: Engine): Reply => sorry(engine, 'This no longer leads anywhere. Ask again, please.');

/** A menu of the sources' other dates; `idOf` says what is pressed for a day. */
export const datesMenu = ({ knowledge }: Engine, day: string, idOf: (day: string) => string): Menu => ({
  placeholder: 'Another date',
  options: datesOf(knowledge)
    .filter((date) => date.day !== day)
    .map((date) => ({ label: `As of ${date.name}`, description: date.title, id: idOf(date.day) })),
});

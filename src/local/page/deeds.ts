import { z } from 'zod';
import type { Engine } from '../../answering/engine.ts';
import { dayOf } from '../../answering/interpretation/typed-dates.ts';

/** As long as Discord lets a message be. */
const words = z.string().max(4000);

/** A message that stands in the page's channel, as far as the bot needs it back: Discord sends it along with a press. */
const standing = z.object({
  content: words,
  flags: z.int().default(0),
  components: z.array(z.unknown()).max(5).default([]),
});

/** What somebody does in the page's channel. */
export const deed = z.discriminatedUnion('kind', [
  /** Writes to the bot; `repliesTo` is the text of the bot's message that it is a reply to. */
  z.object({ kind: z.literal('message'), content: words, repliesTo: words.optional() }),
  /** Uses a slash command, its options as they were typed. */
  z.object({ kind: z.literal('command'), name: z.string().max(32), options: z.record(z.string().max(32), words) }),
  /** Chooses a message command from the menu of a message. */
  z.object({ kind: z.literal('menu'), name: z.string().max(32), message: standing, byBot: z.boolean() }),
  /** Presses a button, or chooses `values` from a menu, under a message of the bot's. */
  z.object({
    kind: z.literal('press'),
    id: z.string().max(100),
    values: z.array(z.string().max(100)).max(25).optional(),
    message: standing,
  }),
]);

export type Deed = z.infer<typeof deed>;

/** An option that is being typed. */
export const typing = z.object({ command: z.string().max(32), option: z.string().max(32), typed: words.default('') });

export type Typing = z.infer<typeof typing>;

/** A question, or a command as a line, by its permanent address; the date as people write dates; what it goes on from. */
const asked = z.object({
  q: words.trim().min(1, 'write a question, such as ?q=which+unions+are+balloting'),
  as_of: z.string().max(100).optional(),
  previous: words.optional(),
});

/** What is asked by an address, its date understood. */
export interface Asked {
  readonly question: string;
  readonly asOf: string | undefined;
  readonly previous: string | undefined;
}

/** Reads what an address asks, or says what is wrong with it. */
export function askedBy(query: unknown, engine: Engine): Asked | { readonly wrong: string } {
  const { success, data, error } = asked.safeParse(query);
  if (!success) return { wrong: z.prettifyError(error) };
  const asOf = data.as_of && dayOf(engine, data.as_of);
  if (data.as_of && !asOf)
    return { wrong: `as_of: “${data.as_of}” is no date; write one such as 2022-10-20 or October 2022` };
  return { question: data.q, asOf: asOf || undefined, previous: data.previous };
}

import type { AdminCommand, Command, MessageCommand, Press } from '../src/command.ts';
import { ask } from './ask.ts';
import { ballots, ballotsAt } from './ballots.ts';
import { check, findSourceOf } from './find-source.ts';
import { help } from './help.ts';
import { offer } from './offer.ts';
import { cite } from './presses/cite.ts';
import { cites } from './presses/cites.ts';
import { dated } from './presses/dated.ts';
import { pick, show } from './presses/show.ts';
import { sides } from './presses/sides.ts';
import { quote, quoteIn } from './quote.ts';
import { reload } from './reload.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** Everything people can do, in the order it is listed. */
export const commands: readonly Command[] = [ask, offer, ballots, timeline, quote, check, sources, help];

/** Everything they can press. */
export const presses: readonly Press[] = [show, pick, cites, cite, quoteIn, sides, dated, ballotsAt];

/** Everything they can do with a message, from its menu. */
export const messageCommands: readonly MessageCommand[] = [findSourceOf];

/** Everything that administrators can do with the program. */
export const adminCommands: readonly AdminCommand[] = [reload];

/** All of it, as a bot is made of. */
export const abilities = { commands, messageCommands, presses, adminCommands } as const;

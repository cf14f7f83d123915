import type { Command, MessageCommand, Press } from '../src/command.ts';
import { ask } from './ask.ts';
import { ballots } from './ballots.ts';
import { help } from './help.ts';
import { offer } from './offer.ts';
import { quote } from './quote.ts';
import { show } from './show.ts';
import { sources } from './sources.ts';

/** Everything people can do, in the order it is listed. */
export const commands: readonly Command[] = [ask, offer, ballots, quote, sources, help];

/** Everything they can press. */
export const presses: readonly Press[] = [show];

/** Everything they can do with a message, from its menu. */
export const messageCommands: readonly MessageCommand[] = [];

/** All of it, as a bot is made of. */
export const abilities = { commands, messageCommands, presses } as const;

import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { type Bot, pressed } from '../command.ts';
import type { Reply } from '../replies/reply.ts';
import { CONTROLS } from './responding/controls.ts';
import { pressedId } from './responding/press.ts';

/** What was asked: where Discord keeps it, of what kind it was, and which command or press of ours it named. */
export interface Subject {
  /** The interaction, or the message, that asked. Discord keeps this id with the reply, so it ties log and reply. */
  readonly interaction?: string;
  readonly message?: string;
  readonly kind: 'command' | 'suggestions' | 'press' | 'message' | 'ping' | 'other';
  /** `/name` of a command, the name of a message's command or of a press; `unknown` if it is none of ours, as that could be anybody's words. */
  readonly name: string;
}

/** What came of it. `notice` is a sentence of the bot's own, `limited` a request to come back later. */
export type Outcome = Reply['outcome'] | 'notice' | 'limited' | 'failed';

/** All that is logged and counted of one thing asked: no words of the asker's, nor who they are. */
export interface Account extends Subject {
  readonly outcome: Outcome;
  /** Ids of the entries that the reply used, best first. */
  readonly entries?: readonly string[];
  /** The version of the knowledge that the reply was made from. */
  readonly knowledge?: string | undefined;
  /** An id that the asker was told, and what went wrong. */
  readonly incident?: string;
  readonly fault?: object;
}

/** What an interaction asks for. */
export function subjectOf(interaction: APIInteraction, bot: Bot): Subject {
  const { id, type } = interaction;
  switch (type) {
    case InteractionType.Ping:
      return { interaction: id, kind: 'ping', name: 'ping' };
    case InteractionType.ApplicationCommand:
      return { interaction: id, kind: 'command', name: commandName(bot, interaction.data.name) };
    case InteractionType.ApplicationCommandAutocomplete:
      return { interaction: id, kind: 'suggestions', name: commandName(bot, interaction.data.name) };
    case InteractionType.MessageComponent:
      return { interaction: id, kind: 'press', name: pressName(bot, pressedId(interaction)) };
    default:
      return { interaction: id, kind: 'other', name: 'unknown' };
  }
}

function commandName({ commands, adminCommands, messageCommands }: Bot, name: string): string {
  if ([...commands, ...adminCommands].some(({ definition }) => definition.name === name)) return `/${name}`;
  return messageCommands.some(({ definition }) => definition.name === name) ? name : 'unknown';
}

function pressName(bot: Bot, id: string): string {
  return pressed(bot, id)?.press.name ?? CONTROLS.find((name) => id === name || id.startsWith(`${name}:`)) ?? 'unknown';
}

import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10';
import type { Choice } from '../../command.ts';
import { type Answer, answerInteraction } from '../../discord/answer.ts';
import { answerMessage } from '../../discord/answer-message.ts';
import { addressed } from '../../discord/reading/addressed.ts';
import { record } from '../../discord/record.ts';
import type { Service } from '../../discord/service/service.ts';
import { type DiscordMessage, plainMessage } from '../../replies/discord.ts';
import { type Basis, basisOf } from './basis.ts';
import type { Deed, Typing } from './deeds.ts';
import {
  commandInteraction,
  mentioning,
  menuInteraction,
  pressInteraction,
  typingInteraction,
} from './interactions.ts';
import { IDS } from './scene.ts';
import type { Attachment, Shelf } from './shelf.ts';

/** What becomes of the channel: a message below, one in place of the message that was pressed, or that message gone. */
export interface Done {
  readonly what: 'says' | 'replaces' | 'removes';
  /** Discord's own payload, as the bot would have sent it there. */
  readonly message?: Omit<DiscordMessage, 'charts'>;
  /** The pictures that Discord would show with it. */
  readonly attachments?: readonly Attachment[];
  /** Where what it says stands; absent for a sentence of the bot's own. */
  readonly basis?: Basis | undefined;
}

/** What the page's channel works with: the bot as on Discord, and where charts wait to be drawn. */
export interface Desk {
  readonly service: Service;
  readonly shelf: Shelf;
}

/** What the bot does about what somebody did in the page's channel: the same code as on Discord from the interaction on. */
export function doneAbout(desk: Desk, deed: Deed, visitor: string): Done {
  switch (deed.kind) {
    case 'message':
      return doneByMessage(desk, mentioning(deed, visitor));
    case 'menu':
      return doneByInteraction(desk, menuInteraction(deed, visitor));
    case 'press':
      return doneByInteraction(desk, pressInteraction(deed, visitor));
    case 'command':
      return doneByCommand(desk, deed, visitor);
  }
}

/** What the option that is being typed can be. */
export function choicesFor({ service }: Desk, typing: Typing, visitor: string): readonly Choice[] {
  const { payload } = answerInteraction(typingInteraction(typing, visitor), service);
  return payload?.type === InteractionResponseType.ApplicationCommandAutocompleteResult
    ? ((payload.data.choices ?? []) as readonly Choice[])
    : [];
}

function doneByCommand(desk: Desk, deed: Deed & { kind: 'command' }, visitor: string): Done {
  const command = desk.service.bot.commands.find(({ definition }) => definition.name === deed.name);
  if (!command) return notice(`There is no command /${deed.name}. Type / to see the ones there are.`);
  const interaction = commandInteraction(command, deed.options, visitor);
  return 'wrong' in interaction ? notice(interaction.wrong) : doneByInteraction(desk, interaction);
}

/** On Discord nothing would be there at all. */
const SILENT = 'The bot was asked too much in a short time and says nothing more until that time is up.';

/** What Discord itself would say, before the bot hears of anything. */
const notice = (sentence: string): Done => ({ what: 'says', message: plainMessage(sentence, 'interaction') });

function doneByMessage(desk: Desk, message: ReturnType<typeof mentioning>): Done {
  const arrived = performance.now();
  const said = addressed(message, IDS.bot);
  if (said === undefined) return { what: 'says' };
  const answer = answerMessage(message, said, desk.service);
  record(desk.service, answer.account, arrived, undefined);
  return answer.payload ? shown(desk, 'says', answer.payload, answer) : notice(SILENT);
}

function doneByInteraction(desk: Desk, interaction: APIInteraction): Done {
  const arrived = performance.now();
  const answer = answerInteraction(interaction, desk.service);
  record(desk.service, answer.account, arrived, undefined);
  if (answer.below) return shown(desk, 'replaces', answer.below, answer);
  switch (answer.payload?.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return shown(desk, 'says', answer.payload.data as DiscordMessage, answer);
    case InteractionResponseType.UpdateMessage:
      return shown(desk, 'replaces', answer.payload.data as DiscordMessage, answer);
    default:
      return { what: 'removes' };
  }
}

function shown({ service, shelf }: Desk, what: Done['what'], sent: DiscordMessage, { reply }: Answer<unknown>): Done {
  const { charts = [], ...message } = sent;
  const basis = reply && basisOf(service.bot.context.engine.knowledge, reply);
  return { what, message, attachments: charts.map(shelf.put), basis };
}

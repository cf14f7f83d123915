import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { type DiscordMessage, discordMessage, plainMessage } from '../replies/discord.ts';
import { type Answer, answer } from './answer.ts';
import { breaches } from './limits.ts';
import type { Addressed } from './reading/addressed.ts';
import { withControl } from './responding/controls.ts';
import type { Spoken } from './responding/said.ts';
import { comeBack, type Refusal } from './service/courtesy.ts';
import type { Service } from './service/service.ts';

/** Said to a reply whose words Discord keeps from the bot. */
const WITHHELD = 'Discord does not show me a reply that does not mention me. Turn the mention on, or use a / command.';

/** Works out the answer to a message that is addressed to the bot, whichever way it came. */
export function answerMessage(
  { id, author, channel_id: channel }: GatewayMessageCreateDispatchData,
  said: Addressed,
  service: Service,
): Answer<DiscordMessage> {
  const { bot } = service;
  const sentence = (text: string) => plainMessage(text, 'channel');
  const asked = {
    subject: { message: id, kind: 'message', name: 'message' } as const,
    from: { person: author.id, channel },
    say: (): Spoken<DiscordMessage> => {
      if (said.withheld) return { payload: sentence(WITHHELD) };
      const reply = bot.ask(said.text, said.previous);
      return { payload: withControl(discordMessage(reply, 'channel'), author.id), reply };
    },
    sentence,
    // A message cannot be answered in private, so a flood is told once to wait, and then left alone until the time is up.
    refuse: (refusal: Refusal) => (refusal.first ? sentence(comeBack(refusal)) : undefined),
    check: breaches,
  };
  return answer(asked, service);
}

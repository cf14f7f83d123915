import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Reply } from '../replies/reply.ts';
import { type Account, type Subject, subjectOf } from './account.ts';
import { apology, describe, incidentId } from './failures.ts';
import { breaches } from './limits.ts';
import { instead, respond } from './responding/respond.ts';
import { askerOf, type Spoken } from './responding/said.ts';
import { comeBack, type Refusal } from './service/courtesy.ts';
import type { Service } from './service/service.ts';

/** What to send, if anything, and the account of it. */
export interface Answer<Payload> {
  readonly payload: Payload | undefined;
  readonly account: Account;
  /** The reply that the payload shows; undefined for a sentence of the bot's own and for suggestions. */
  readonly reply?: Reply | undefined;
  readonly later?: Spoken<Payload>['later'];
  readonly below?: Spoken<Payload>['below'];
}

/** One thing asked, as far as answering needs to know it. */
export interface Asked<Payload> {
  readonly subject: Subject;
  /** Whose allowance it counts against; undefined for what is free, as suggestions are. */
  readonly from: { readonly person: string; readonly channel: string } | undefined;
  /** What the bot has to say to it; may throw. */
  readonly say: () => Spoken<Payload> | undefined;
  /** A sentence in its stead. */
  readonly sentence: (text: string) => Payload;
  /** What to tell somebody who has to wait; undefined for nothing. */
  readonly refuse: (refusal: Refusal) => Payload | undefined;
  /** What Discord would object to. */
  readonly check: (payload: Payload) => readonly string[];
}

/**
 * Works out the answer to something asked: a request to come back later from whom asks too much, the reply, or an
 * apology with an id if there is none that Discord would take. In memory, at once. Never throws.
 */
export function answer<Payload>(asked: Asked<Payload>, { courtesy }: Service): Answer<Payload> {
  const { subject, from } = asked;
  try {
    const refusal = from === undefined ? undefined : courtesy.admit(from.person, from.channel);
    if (refusal !== undefined) {
      return { payload: asked.refuse(refusal), account: { ...subject, outcome: 'limited' } };
    }
    const spoken = asked.say();
    const { payload, reply, later, below } = spoken ?? { payload: undefined };
    const wrong = [
      ...(payload === undefined ? [] : asked.check(payload)),
      ...(below === undefined ? [] : breaches(below)),
    ];
    if (wrong.length === 0) return { payload, account: accountOf(subject, spoken), reply, later, below };
    return failure(asked, { breaches: wrong.length });
  } catch (error) {
    return failure(asked, describe(error));
  }
}

/** The same for an interaction, whichever way it came. */
export function answerInteraction(interaction: APIInteraction, service: Service): Answer<APIInteractionResponse> {
  const { bot } = service;
  const { type } = interaction;
  const free = type === InteractionType.Ping || type === InteractionType.ApplicationCommandAutocomplete;
  const sentence = (text: string) => instead(text, interaction);
  const asked: Asked<APIInteractionResponse> = {
    subject: subjectOf(interaction, bot),
    // Discord always says who and where; if it did not, all of them would share one allowance.
    from: free ? undefined : { person: askerOf(interaction), channel: interaction.channel?.id ?? '' },
    say: () => respond(bot, interaction),
    sentence,
    refuse: (refusal) => sentence(comeBack(refusal)),
    check,
  };
  return answer(asked, service);
}

function check(response: APIInteractionResponse): string[] {
  const { type } = response;
  return type === InteractionResponseType.ChannelMessageWithSource || type === InteractionResponseType.UpdateMessage
    ? breaches(response.data ?? {})
    : [];
}

function accountOf(subject: Subject, spoken: Spoken<unknown> | undefined): Account {
  if (spoken?.reply === undefined) return { ...subject, outcome: 'notice' };
  const { outcome, entries, version } = spoken.reply;
  return { ...subject, outcome, entries, knowledge: version };
}

function failure<Payload>({ subject, sentence: say }: Asked<Payload>, fault: object): Answer<Payload> {
  const incident = incidentId();
  return { payload: say(apology(incident)), account: { ...subject, outcome: 'failed', incident, fault } };
}

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Engine } from '../src/answering/engine.ts';
import { resolve, suggest } from '../src/answering/suggest.ts';
import type { Command } from '../src/command.ts';
import { inWords, knownSpan, overlap } from '../src/knowledge/dates.ts';
import { nameOf } from '../src/knowledge/knowledge.ts';
import type { Offer } from '../src/knowledge/schema.ts';
import { compareOffer } from '../src/offers/compare.ts';
import { type Draft, finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';
import { sorry } from './options.ts';

function offerReply(engine: Engine, offers: readonly Offer[], role?: string, asOf?: string): Reply {
  const { knowledge } = engine;
  const drafts = offers.flatMap((offer): Draft[] => [
    {
      kind: 'heading',
      text: `The ${offer.name.replace(/^the /i, '')} (${inWords(offer.date)}), made by ${nameOf(knowledge, offer.made_by)}`,
    },
    { kind: 'facts', rows: compareOffer(knowledge, offer, role, asOf) },
  ]);
  return finishReply(knowledge, drafts, { outcome: 'answer', entries: offers.map((offer) => offer.id), score: 1 });
}

const latest = (offers: readonly Offer[]): Offer[] => [...offers].sort((a, b) => b.date.localeCompare(a.date));

/** `/offer [dispute:] [role:]`: what was offered to whom, beside inflation and what was asked for; a source for every figure. */
export const offer: Command = {
  definition: {
    name: 'offer',
    type: ApplicationCommandType.ChatInput,
    description: 'What was offered to whom, beside inflation and what was asked for',
    options: [
      {
        name: 'dispute',
        type: ApplicationCommandOptionType.String,
        description: 'Which dispute; the latest by default',
        autocomplete: true,
        max_length: 60,
      },
      {
        name: 'role',
        type: ApplicationCommandOptionType.String,
        description: 'For whom; suggestions come as you type',
        autocomplete: true,
        max_length: 60,
      },
    ],
  },
  run: ({ dispute, role }, { engine }) => {
    const { knowledge } = engine;
    const disputeId = dispute === undefined ? undefined : resolve(engine, 'dispute', String(dispute));
    if (dispute !== undefined && disputeId === undefined)
      return sorry(engine, `The sources know no dispute “${String(dispute).slice(0, 40)}”.`);
    const group = role === undefined ? undefined : resolve(engine, 'group', String(role));
    if (role !== undefined && group === undefined)
      return sorry(engine, `No offer in the sources is for “${String(role).slice(0, 40)}”.`);
    const all = latest([...knowledge.offers.values()]);
    const wanted = disputeId ?? all[0]?.dispute;
    const offers = all.filter((item) => item.dispute === wanted);
    if (offers.length === 0) return sorry(engine, 'The sources hold no offer.');
    return offerReply(engine, offers, group);
  },
  complete: (option, typed, { engine }) =>
    suggest(engine, option === 'role' ? 'group' : 'dispute', typed).map(({ id, name }) => ({ name, value: id })),
  answers: ({ times, mentions }, asOf, { engine }) => {
    const { knowledge } = engine;
    const all = latest([...knowledge.offers.values()]).filter(
      (item) => asOf === undefined || knownSpan(item.date).first <= asOf,
    );
    const inTime = all.filter((item) => times.some(({ span }) => overlap(span, knownSpan(item.date))));
    const dispute = mentions.find((mention) => mention.kind === 'dispute')?.id ?? all[0]?.dispute;
    const offers = times.length > 0 ? inTime : all.filter((item) => item.dispute === dispute);
    return offers.length > 0
      ? offerReply(engine, offers, undefined, asOf)
      : sorry(engine, 'The sources hold no offer of that time.');
  },
};

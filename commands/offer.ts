import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Engine } from '../src/answering/engine.ts';
import { isToWorkOut, readOfferQuestion } from '../src/answering/interpretation/offer-question.ts';
import { datesNamed, dayOf } from '../src/answering/interpretation/typed-dates.ts';
import { resolve, suggest } from '../src/answering/suggest.ts';
import type { Command, Options } from '../src/command.ts';
import type { Offer } from '../src/knowledge/schema.ts';
import { type OffersAnswer, payAnswer, riseAnswer, tableAnswer } from '../src/offers/answers.ts';
import { partsOf, type View } from '../src/offers/cells.ts';
import { offersBy, offersIn, offersOfDispute } from '../src/offers/find.ts';
import { PAID, type PayFault, readPay } from '../src/offers/pay.ts';
import { finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';
import { asOfOption, completeDate, dayInWords, notADate, sorry } from './options.ts';

const HOW = 'Write it such as 32000, 32,000, £32k or 32.5k, or with a period: 11.20 an hour.';
const faults: Readonly<Record<PayFault, string>> = {
  'no-amount': `That salary is no amount I can read. ${HOW}`,
  'not-positive': `A salary is more than nothing. ${HOW}`,
  'too-little': `That is too little for a salary. A year's is £${PAID.year.least.toLocaleString('en-GB')} at least. ${HOW}`,
  'too-much': `That is more than a salary comes to here: £${PAID.year.most.toLocaleString('en-GB')} a year at most. ${HOW}`,
};

function replyOf(
  engine: Engine,
  offers: readonly Offer[],
  { drafts, charts, outcome }: OffersAnswer,
  view: View,
  isPersonal: boolean,
): Reply {
  return finishReply(engine.knowledge, drafts, {
    outcome,
    entries: offers.map(({ id }) => id),
    score: 1,
    charts,
    asOf: dayInWords(engine, view.asOf),
    ...(isPersonal ? { private: true, personal: true } : {}),
  });
}

/** The offer or offers that an option names: by id, by date ("2002", "spring 2023"), or by name. */
function offersNamed(engine: Engine, value: string, offers: readonly Offer[]): Offer[] {
  const exact = offers.filter(({ id }) => id === value);
  if (exact.length > 0) return exact;
  const dated = offersIn(offers, datesNamed(engine, value));
  if (dated.length > 0) return dated;
  const id = resolve(engine, 'offer', value);
  return offers.filter((offer) => offer.id === id);
}

const shown = (value: unknown): string => String(value).slice(0, 40);

const textOption = (name: string, description: string) =>
  ({ name, description, type: ApplicationCommandOptionType.String, autocomplete: true, max_length: 60 }) as const;

function run({ dispute, role, salary, compare_with: other, as_of }: Options, engine: Engine): Reply {
  const { knowledge } = engine;
  const asOf = as_of === undefined ? undefined : dayOf(engine, String(as_of));
  if (as_of !== undefined && asOf === undefined) return notADate(engine, String(as_of));
  const disputeId = dispute === undefined ? undefined : resolve(engine, 'dispute', String(dispute));
  if (dispute !== undefined && disputeId === undefined)
    return sorry(engine, `The sources know no dispute “${shown(dispute)}”.`);
  const group = role === undefined ? undefined : resolve(engine, 'group', String(role));
  if (role !== undefined && group === undefined)
    return sorry(engine, `No offer in the sources is for “${shown(role)}”.`);
  const pay = salary === undefined ? undefined : readPay(String(salary));
  if (pay && 'fault' in pay) return sorry(engine, faults[pay.fault]);

  const all = offersBy(knowledge, asOf);
  const compared = other === undefined ? [] : offersNamed(engine, String(other), all);
  if (other !== undefined && compared.length === 0)
    return sorry(engine, `The sources hold no offer “${shown(other)}” to compare with.`);
  const offers = [...new Set([...offersOfDispute(all, disputeId), ...compared])];
  if (offers.length === 0)
    return sorry(engine, asOf === undefined ? 'The sources hold no offer.' : 'The sources hold no offer of that time.');
  const view = { role: group, asOf };
  const answer = pay ? payAnswer(knowledge, offers, pay, view) : tableAnswer(knowledge, offers, view);
  return replyOf(engine, offers, answer, view, pay !== undefined);
}

/** `/offer [dispute:] [role:] [salary:] [compare_with:] [as_of:]`: what was offered to whom, beside inflation and what was asked for; what it makes of a salary. */
export const offer: Command = {
  definition: {
    name: 'offer',
    type: ApplicationCommandType.ChatInput,
    description: 'What was offered to whom, beside inflation and what was asked for; with a salary, what it comes to',
    options: [
      textOption('dispute', 'Which dispute; the latest by default'),
      textOption('role', 'For whom; suggestions come as you type'),
      {
        name: 'salary',
        type: ApplicationCommandOptionType.String,
        description: 'Work it out for this pay, such as 32000 or 32.5k; answered to you alone and kept nowhere',
        max_length: 40,
      },
      textOption('compare_with', 'Another offer to set beside it'),
      asOfOption,
    ],
  },
  run: (options, { engine }) => run(options, engine),
  complete: (option, typed, { engine }) => {
    if (option === 'as_of') return completeDate(engine, typed);
    const register = option === 'role' ? 'group' : option === 'compare_with' ? 'offer' : 'dispute';
    return suggest(engine, register, typed).map(({ id, name }) => ({ name, value: id }));
  },
  goesOn: { from: /^(?:Side by side: |The .+, made by )/, by: ['group', 'dispute', 'time'] },
  takes: (interpretation, { engine }) => isToWorkOut(readOfferQuestion(interpretation, engine)),
  answers: (interpretation, asOf, { engine }) => {
    const { knowledge } = engine;
    const { times, mentions } = interpretation;
    const { pay, rise, groups } = readOfferQuestion(interpretation, engine);
    const all = offersBy(knowledge, asOf);
    const dispute = mentions.find((mention) => mention.kind === 'dispute')?.id;
    const offers =
      times.length > 0
        ? offersIn(
            all,
            times.map(({ span }) => span),
          )
        : offersOfDispute(all, dispute);
    if (offers.length === 0) return sorry(engine, 'The sources hold no offer of that time.');
    const isOffered = (role: string) => offers.some((one) => partsOf(knowledge, one, { role, asOf }).length > 0);
    const view = { role: groups.find(isOffered) ?? (pay ? groups[0] : undefined), asOf };
    if (pay) return replyOf(engine, offers, payAnswer(knowledge, offers, pay, view), view, true);
    const worth = rise === undefined ? undefined : riseAnswer(knowledge, offers, rise, view);
    return replyOf(engine, offers, worth ?? tableAnswer(knowledge, offers, view), view, false);
  },
};

import { knownSpan } from '../knowledge/dates.ts';
import { isKnownBy, type Knowledge } from '../knowledge/knowledge.ts';
import type { Ballot } from '../knowledge/schema.ts';
import { tokenise } from './interpretation/text.ts';
import { informativeness } from './interpretation/words.ts';

/** A ballot with the stage it had reached on a date. */
export interface BallotState {
  readonly ballot: Ballot;
  readonly stage: Ballot['stages'][number];
}

/** Kinds of ballot, and stages, as they are told. */
export const BALLOT_KINDS: Readonly<Record<Ballot['kind'], string>> = {
  formal: 'formal ballot',
  indicative: 'preliminary consultation',
  consultative: 'consultative ballot',
  survey: 'survey',
  're-ballot': 're-ballot',
};
export const STAGES: Readonly<Record<Ballot['stages'][number]['status'], string>> = {
  threatened: 'threatened',
  expected: 'expected',
  announced: 'announced',
  open: 'under way',
  held: 'held',
};

const stemsOf = (text: string): string[] =>
  tokenise(text).flatMap(({ word, stem }) => (informativeness(word) > 0 ? [stem] : []));

/** What members are asked to back and over what: "a strike over pay"; in brackets where the action names the matter already. */
export function matterInWords({ action, over }: Ballot): string {
  if (over === undefined) return action;
  const named = new Set(stemsOf(action));
  if (stemsOf(over).some((stem) => named.has(stem))) return `${action} (${over})`;
  return `${action}${action.includes(',') ? ',' : ''} over ${over}`;
}

const started = (date: string): string => knownSpan(date).first;

/** The dispute the sources were last on at a date: the one whose period began last. */
export function disputeAt(knowledge: Knowledge, asOf: string): string | undefined {
  return [...knowledge.disputes.values()]
    .filter((dispute) => started(dispute.period) <= asOf)
    .sort((a, b) => started(b.period).localeCompare(started(a.period)))[0]?.id;
}

/**
 * The ballots as of a day: for each union the latest one, votes before surveys, at the latest stage the sources know by then.
 * @param union its id: then all the ballots of that union in every dispute, latest first.
 * @param knownBy the day by which a source said so, if a later one may say how it stood.
 */
export function ballotsAsOf(knowledge: Knowledge, asOf: string, union?: string, knownBy = asOf): BallotState[] {
  const dispute = disputeAt(knowledge, asOf);
  const states = [...knowledge.ballots.values()]
    .filter((ballot) => (union === undefined ? ballot.dispute === dispute : ballot.union === union))
    .flatMap((ballot): BallotState[] => {
      const stage = ballot.stages
        .filter(({ date, claim }) => started(date) <= asOf && isKnownBy(knowledge, claim, knownBy))
        .at(-1);
      return stage ? [{ ballot, stage }] : [];
    })
    .sort((a, b) => started(b.stage.date).localeCompare(started(a.stage.date)));
  if (union !== undefined) return states;
  const isVote = ({ ballot }: BallotState) => ballot.kind === 'formal' || ballot.kind === 're-ballot';
  return states.filter((state) => {
    const sameUnion = states.filter((other) => other.ballot.union === state.ballot.union);
    return state === (sameUnion.find(isVote) ?? sameUnion[0]);
  });
}

import { knownSpan, overlap } from '../dates.ts';
import type { Rule } from './rule.ts';

/** A ballot goes forward, and stands at each stage as its claim says of that time. */
export const ballotStagesFollowInTime: Rule = {
  name: 'ballot-stages-follow-in-time',
  description: 'The stages of a ballot are in order of time, and each falls within the time its claim holds for.',
  check: ({ ballots, entries }, locate) =>
    [...ballots.values()].flatMap(({ id, stages }) =>
      stages.flatMap(({ date, claim }, index) => {
        const at = () => locate(id, ['stages', index, 'date']);
        const before = stages[index - 1];
        if (before && knownSpan(date).last < knownSpan(before.date).first)
          return [
            { ...at(), message: `${date} is before the stage above (${before.date}); put the stages in order of time` },
          ];
        const holds = entries.get(claim)?.holds;
        if (holds === undefined || overlap(knownSpan(date), knownSpan(holds))) return [];
        const message = `the claim "${claim}" holds for ${holds}, not for ${date}; correct one of the dates, or name another claim`;
        return [{ ...at(), message }];
      }),
    ),
};

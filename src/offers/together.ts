import { type Knowledge, nameOf } from '../knowledge/knowledge.ts';
import type { Citation, Figure, Offer } from '../knowledge/schema.ts';
import { citesOfClaim, holdingFor } from './cells.ts';
import { exact, minus, plus } from './exact.ts';
import { type Hedged, joined } from './hedged.ts';
import type { Pay } from './pay.ts';
import { withRise } from './real-terms.ts';

type Parts = Offer['parts'];

/** What a group is offered in per cent and in pounds, added up on somebody's pay. */
export interface Together {
  readonly whom: string;
  /** The rise in per cent first. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** What the rise in per cent multiplies by. */
  readonly factor: Hedged;
  readonly pay: Hedged;
  readonly rise: Hedged;
  /** Whether a sum in it is paid once, so that the pay is that of one year and no more. */
  readonly isOnce: boolean;
  readonly cites: readonly Citation[];
}

/** Pounds that can be added to pay: so many for its own period, or a sum once to a year's. */
const isAdded = ({ gbp, per }: Figure, pay: Pay): boolean =>
  gbp !== undefined && (per ?? 'year') === pay.per && (per !== undefined || pay.per === 'year');

/** Two numbers added; undefined where their hedges let nothing follow. */
function added(one: Hedged | undefined, { gbp = 0, qualifier }: Figure): Hedged | undefined {
  const hedge = one && joined(one.hedge, qualifier);
  return one && hedge !== 'unknown' ? { value: plus(one.value, exact(gbp)), hedge } : undefined;
}

function addedUp(knowledge: Knowledge, group: string, parts: Parts, pay: Pay): Together | undefined {
  const rates = parts.filter(({ figure }) => figure.percent !== undefined);
  const amounts = parts.filter(({ figure }) => isAdded(figure, pay));
  const [rate] = rates;
  if (!rate || rates.length > 1 || rate.figure.years !== undefined || amounts.length === 0) return undefined;
  const raised = withRise(pay, rate.figure);
  if ('cannot' in raised) return undefined;
  const whole = amounts.reduce((sum: Hedged | undefined, { figure }) => added(sum, figure), raised.pay);
  return (
    whole && {
      whom: nameOf(knowledge, group),
      figures: [rate.figure, ...amounts.map(({ figure }) => figure)],
      factor: raised.factor,
      pay: whole,
      rise: { value: minus(whole.value, pay.pounds), hedge: whole.hedge },
      isOnce: amounts.some(({ figure }) => figure.per === undefined),
      cites: [rate, ...amounts].flatMap(({ claim }) => citesOfClaim(knowledge, claim)),
    }
  );
}

/**
 * What groups are offered in per cent and in pounds, added up for each of them, or for the one that is asked about; and the parts that are left
 * to be told by themselves, without the pounds that are added.
 */
export function addUp(
  knowledge: Knowledge,
  parts: Parts,
  pay: Pay,
  role: string | undefined,
): { readonly together: readonly Together[]; readonly alone: Parts } {
  const isForRole = role !== undefined && holdingFor(knowledge, parts, role).length > 0;
  const groups = isForRole ? [role] : [...new Set(parts.map(({ group }) => group))];
  const sums = groups.flatMap((group) => {
    const sum = addedUp(knowledge, group, holdingFor(knowledge, parts, group), pay);
    return sum ? [{ group, sum }] : [];
  });
  const isTold = (part: Parts[number]) =>
    isAdded(part.figure, pay) && sums.some(({ group }) => isForRole || group === part.group);
  return { together: sums.map(({ sum }) => sum), alone: parts.filter((part) => !isTold(part)) };
}

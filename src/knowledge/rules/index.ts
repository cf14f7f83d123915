import { aliasesAreUnambiguous } from './aliases-are-unambiguous.ts';
import { ballotStagesFollowInTime } from './ballot-stages-follow-in-time.ts';
import { citationsExist } from './citations-exist.ts';
import { entriesDiffer } from './entries-differ.ts';
import { entriesHaveExamples } from './entries-have-examples.ts';
import { entriesHoldByTheirSources } from './entries-hold-by-their-sources.ts';
import { figuresAreStated } from './figures-are-stated.ts';
import { figuresAreTyped } from './figures-are-typed.ts';
import { idsAreNotReused } from './ids-are-not-reused.ts';
import { inferredDatesSayWhy } from './inferred-dates-say-why.ts';
import { offerFiguresAreClaimed } from './offer-figures-are-claimed.ts';
import { outsidersAreUnmentioned } from './outsiders-are-unmentioned.ts';
import { questionsStandOnce } from './questions-stand-once.ts';
import { referencesExist } from './references-exist.ts';
import { rolesAreHeld } from './roles-are-held.ts';
import type { Rule } from './rule.ts';
import { textsAreShort } from './texts-are-short.ts';

/** Every rule the knowledge must keep to be loaded. */
export const rules: readonly Rule[] = [
  referencesExist,
  idsAreNotReused,
  citationsExist,
  aliasesAreUnambiguous,
  outsidersAreUnmentioned,
  questionsStandOnce,
  figuresAreStated,
  offerFiguresAreClaimed,
  inferredDatesSayWhy,
  entriesHoldByTheirSources,
  ballotStagesFollowInTime,
  rolesAreHeld,
];

/** Rules that are a matter of judgement: what breaks them loads, and the check warns of it. */
export const advice: readonly Rule[] = [entriesDiffer, figuresAreTyped, textsAreShort, entriesHaveExamples];

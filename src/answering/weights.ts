import type { Evidence } from './finding/evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -3.48,
  nearest: 0,
  linear: 18.95,
  standing: 4.35,
  told: 0,
  toldFirmly: 0.96,
  saidItself: 1.41,
  untold: -0.37,
  toldBehind: -1.29,
  unheard: 0,
  alien: 0,
  speaker: 0.34,
  namesHeld: 2.44,
  namesMissing: -0.62,
  groupsMissing: -1.36,
  topicsHeld: 0,
  topicsMissing: -0.42,
  timeFits: 3.04,
  otherDate: -2.7,
  numbersHeld: 1.91,
  numbersMissing: -0.32,
  numbersUnknown: 0,
  verbatim: 0.55,
  kind: 0.39,
  lacksAsked: -2.5,
  silent: -5.13,
  gapSilent: 0,
  gap: -4.28,
  gapTold: 1.07,
  gapNearest: 2.71,
  quotation: 0.77,
};

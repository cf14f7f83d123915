import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -3.56,
  nearest: 0,
  linear: 19.03,
  standing: 4.35,
  told: 0,
  toldFirmly: 1.6,
  untold: -0.48,
  toldBehind: -1.11,
  unheard: 0,
  alien: 0,
  speaker: 0.31,
  namesHeld: 2.29,
  namesMissing: -0.48,
  groupsMissing: -1.5,
  topicsHeld: 0,
  topicsMissing: -0.75,
  timeFits: 3.08,
  otherDate: -2.68,
  numbersHeld: 2.1,
  numbersMissing: -0.08,
  numbersUnknown: 0,
  verbatim: 0.79,
  kind: 0.32,
  lacksAsked: -2.25,
  silent: -5.19,
  gapSilent: 0,
  gap: -4.38,
  gapTold: 0.84,
  gapNearest: 2.54,
  quotation: 0.92,
};

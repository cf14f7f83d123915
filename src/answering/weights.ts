import type { Evidence } from './finding/evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -2.96,
  nearest: 0,
  linear: 17.77,
  standing: 3.98,
  told: 0,
  toldFirmly: 1.52,
  saidItself: 1.36,
  untold: -0.48,
  toldBehind: -0.87,
  unheard: 0,
  alien: 0,
  speaker: 0.25,
  namesHeld: 2.13,
  namesMissing: -0.8,
  groupsMissing: -1.38,
  topicsHeld: 0,
  topicsMissing: -0.38,
  timeFits: 3.26,
  otherDate: -3.01,
  numbersHeld: 1.74,
  numbersMissing: -0.36,
  numbersUnknown: 0,
  verbatim: 0.41,
  kind: 0.43,
  lacksAsked: -2.75,
  silent: -5.4,
  gapSilent: 0.35,
  gap: -4.49,
  gapTold: 1.25,
  gapNearest: 2.87,
  quotation: 0.66,
};

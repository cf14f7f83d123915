import type { Evidence } from './finding/evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -3.92,
  nearest: 0,
  linear: 10.89,
  standing: 3.33,
  told: 0.65,
  toldFirmly: 0,
  saidItself: 0.94,
  untold: 0,
  toldBehind: -1.44,
  unheard: 0,
  alien: 0,
  speaker: 0,
  namesHeld: 1.6,
  namesMissing: -0.17,
  groupsMissing: -0.39,
  topicsHeld: 0,
  topicsMissing: -0.07,
  timeFits: 2.7,
  otherDate: -1.93,
  numbersHeld: 1.44,
  numbersMissing: -0.9,
  numbersUnknown: 0,
  verbatim: 1.87,
  kind: 0,
  lacksAsked: -2.37,
  silent: -4.34,
  gapSilent: 1.72,
  gap: -4.56,
  gapTold: 0.07,
  gapNearest: 2.93,
  quotation: 0.83,
};

import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -1.69,
  nearest: 0.07,
  linear: 19.35,
  standing: 3.41,
  told: 0.82,
  toldFirmly: 1.42,
  untold: -0.13,
  toldBehind: -1.02,
  unheard: 0,
  alien: -0.7,
  speaker: 0.81,
  namesHeld: 1.5,
  namesMissing: -1.38,
  groupsMissing: -1.48,
  topicsHeld: 0,
  topicsMissing: -0.34,
  timeFits: 3.02,
  otherDate: -2.9,
  numbersHeld: 0.86,
  numbersMissing: -1.06,
  numbersUnknown: -0.13,
  verbatim: 0.69,
  kind: 0.14,
  lacksAsked: -2.37,
  silent: -3.27,
  gapSilent: 2.42,
  gap: -3.16,
  gapTold: 0.11,
  gapNearest: 2.49,
  quotation: 0.13,
};

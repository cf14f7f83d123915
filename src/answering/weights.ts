import type { Evidence } from './finding/evidence.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -4.08,
  nearest: 0,
  linear: 10.77,
  standing: 3.35,
  told: 0.63,
  toldFirmly: 0,
  saidItself: 0.97,
  untold: 0,
  toldBehind: -1.55,
  unheard: 0,
  alien: 0,
  speaker: 0,
  namesHeld: 1.24,
  namesMissing: -0.36,
  groupsMissing: -0.47,
  topicsHeld: 0,
  topicsMissing: -0.3,
  timeFits: 2.69,
  otherDate: -1.85,
  numbersHeld: 1.44,
  numbersMissing: -0.88,
  numbersUnknown: 0,
  verbatim: 4.22,
  kind: 0.05,
  lacksAsked: -2.45,
  silent: -4.46,
  gapSilent: 0.86,
  gap: -3.97,
  gapTold: 0.31,
  gapNearest: 3.09,
  quotation: 0.87,
};

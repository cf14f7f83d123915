import type { Evidence } from './find.ts';

/**
 * What each piece of evidence adds to the log-odds that a candidate answers, against silence.
 * Fitted on the golden questions by `npm run calibrate`; not set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'start', number>> = {
  start: -0.85,
  nearest: 1.92,
  centroid: 4.27,
  standing: 3.40,
  told: 2.74,
  toldFirmly: 0.76,
  unheard: -0.12,
  namesHeld: 0.35,
  namesMissing: -0.36,
  groupsMissing: -0.35,
  topicsHeld: -0.01,
  topicsMissing: -0.01,
  timeFits: 0.98,
  otherDate: -0.97,
  numbersHeld: 1.17,
  numbersMissing: -1.16,
  verbatim: 2.00,
  kind: 0.97,
  gap: -0.23,
  quotation: 0.91,
};

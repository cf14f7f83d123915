import { parentPort, workerData } from 'node:worker_threads';
import { leaveOneOut } from '../evaluation/leave-one-out.ts';
import type { Share } from './leave-one-out.ts';

const { knowledge, folds, turns } = workerData as Share;
parentPort?.postMessage(leaveOneOut(knowledge, folds, turns));

import { leaveOneOut } from '../evaluation/leave-one-out.ts';
import type { Share } from './leave-one-out.ts';

process.once('message', ({ knowledge, folds, turns }: Share) => {
  process.send?.(leaveOneOut(knowledge, folds, turns), () => process.disconnect());
});

import { entryReply } from '../../src/answering/composing/entry-reply.ts';
import type { Press } from '../../src/command.ts';
import { onEntry } from './on-entry.ts';

/** All of the entry that a button or an option names. */
export const show: Press = { name: 'show', run: onEntry(entryReply) };

/** The same for one of several entries that could be meant: it takes the place of the question which. */
export const pick: Press = { name: 'pick', replaces: true, run: onEntry(entryReply) };

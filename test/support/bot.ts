import { abilities } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import type { Bot } from '../../src/command.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { aKnowledge } from './knowledge.ts';

/** How people ask for the entries of the small knowledge. */
export const smallQuestions = {
  'offer-4': ['what had the port offered the pilots?', 'what was offered?', 'what pay did the port offer?'],
  'quill-after-dark': ['what did Ada Quill say?', 'what did Quill say about ships after dark?'],
  'gap-turnout': ['how many pilots voted?', 'what was the turnout?'],
};

/** The bot over the small knowledge, or another. */
export const aBot = (knowledge: Knowledge = aKnowledge({ questions: smallQuestions })): Bot =>
  createBot(knowledge, abilities);

import { readFileSync } from 'node:fs';
import { InteractionType } from 'discord-api-types/v10';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { botMessage, interactionEvent, pressData, slashData, typingData } from '../../test/support/discord/events.ts';

/** People and channels that the interactions come from, in turn: enough that nobody asks too much. */
const PEOPLE = 40_000;
const CHANNELS = 8000;

/** What people do, of each twenty interactions. */
export const MIX = { ask: 9, type: 5, command: 3, press: 3 } as const;

const COMMANDS: readonly (readonly [name: string, options: Record<string, string>])[] = [
  ['ballots', {}],
  ['sources', {}],
  ['quote', { about: 'pay' }],
  ['ballots', { as_of: '2022-10' }],
  ['offer', {}],
  ['help', {}],
];

/** The questions that are asked, and the entries whose buttons are pressed. */
export interface Words {
  readonly questions: readonly string[];
  readonly entries: readonly string[];
}

/** Words from this project's own knowledge and test questions. */
export function readWords(): Words {
  const loaded = loadKnowledge('knowledge');
  if (!loaded.ok) throw new Error('the knowledge does not load: npm run check');
  const lines = readFileSync('test/questions/tuned.jsonl', 'utf8').split('\n');
  const questions = lines
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { question: string }).question);
  return { questions, entries: [...loaded.knowledge.entries.keys()] };
}

/** Gives a function that makes one interaction of the mix after another, each with an id of its own, as Discord sends them. */
export function interactions({ questions, entries }: Words): () => { readonly id: string } {
  let turn = 0;
  const pick = <T>(list: readonly T[]): T => list[turn % list.length] as T;
  const kinds = spread(Object.entries(MIX));

  function eventOf(kind: string) {
    const by = String(300_000_000_000_000_000n + BigInt(turn % PEOPLE));
    const event = (type: InteractionType, data: object) => interactionEvent(type, data, 'foreign', 0, by);
    const question = pick(questions);
    switch (kind) {
      case 'ask':
        return event(InteractionType.ApplicationCommand, slashData('ask', { question }));
      case 'type': {
        const typed = question.slice(0, 3 + (turn % 12));
        return event(InteractionType.ApplicationCommandAutocomplete, typingData('ask', 'question', typed));
      }
      case 'press': {
        const pressed = event(InteractionType.MessageComponent, pressData(`show:${pick(entries)}`));
        return { ...pressed, message: botMessage() };
      }
      default:
        return event(InteractionType.ApplicationCommand, slashData(...pick(COMMANDS)));
    }
  }

  return () => {
    turn += 1;
    const id = String(200_000_000_000_000_000n + BigInt(turn % CHANNELS));
    return { ...eventOf(pick(kinds)), channel_id: id, channel: { id, type: 0, name: 'staff-room' } };
  };
}

/** Each name as often as it says, spread over the whole. */
function spread(shares: readonly (readonly [name: string, times: number])[]): string[] {
  return shares
    .flatMap(([name, times]) => Array.from({ length: times }, (_, index) => ({ name, at: (index + 0.5) / times })))
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);
}

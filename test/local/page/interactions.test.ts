import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/command.ts';
import { addressed } from '../../../src/discord/reading/addressed.ts';
import { readInteraction } from '../../../src/discord/reading/read.ts';
import {
  commandInteraction,
  mentioning,
  menuInteraction,
  pressInteraction,
  typingInteraction,
} from '../../../src/local/page/interactions.ts';
import { IDS } from '../../../src/local/page/scene.ts';

const VISITOR = '12345678901234567';

const command = {
  definition: {
    name: 'pay',
    type: ApplicationCommandType.ChatInput,
    description: 'pay',
    options: [
      { name: 'role', description: 'whose', type: ApplicationCommandOptionType.String, required: true },
      { name: 'salary', description: 'how much', type: ApplicationCommandOptionType.Number },
      { name: 'years', description: 'how long', type: ApplicationCommandOptionType.Integer },
      { name: 'whole', description: 'all of it', type: ApplicationCommandOptionType.Boolean },
    ],
  },
  run: () => {
    throw new Error('not run here');
  },
} satisfies Command;

const dataOf = (options: Record<string, string>) => {
  const interaction = commandInteraction(command, options, VISITOR);
  return 'wrong' in interaction ? interaction.wrong : 'data' in interaction ? interaction.data : undefined;
};

describe('what is done on the page', () => {
  const standing = { content: 'An answer', flags: 64, components: [] };

  it('is what Discord would send: the endpoint takes each of them', () => {
    const sent = [
      commandInteraction(command, { role: 'new' }, VISITOR),
      typingInteraction({ command: 'pay', option: 'role', typed: 'n' }, VISITOR),
      menuInteraction({ kind: 'menu', name: 'Find', message: standing, byBot: true }, VISITOR),
      pressInteraction({ kind: 'press', id: 'show:x', message: standing }, VISITOR),
      pressInteraction({ kind: 'press', id: 'menu:1', values: ['show:x'], message: standing }, VISITOR),
    ];
    for (const interaction of sent) expect(readInteraction(JSON.parse(JSON.stringify(interaction)))).toBeDefined();
  });

  it('carries typed options as their types', () => {
    expect(dataOf({ role: 'new', salary: '32000.5', years: '3', whole: 'true' })).toMatchObject({
      options: [
        { name: 'role', value: 'new' },
        { name: 'salary', value: 32000.5 },
        { name: 'years', value: 3 },
        { name: 'whole', value: true },
      ],
    });
  });

  it('is a sentence where Discord would not let it go', () => {
    expect(dataOf({ role: 'new', salary: 'a lot' })).toBe('“salary” has to be a number.');
    expect(dataOf({ role: 'new', years: '2.5' })).toBe('“years” has to be a number.');
    expect(dataOf({ salary: '3' })).toBe('/pay needs “role”: whose.');
  });

  it('leaves out options that the command has not', () => {
    expect(dataOf({ role: 'new', rank: 'x' })).toMatchObject({ options: [{ name: 'role', value: 'new' }] });
  });

  it('addresses the bot with a message, as a reply to what the bot said before', () => {
    const message = mentioning({ kind: 'message', content: 'and the others?', repliesTo: 'Some 4%.' }, VISITOR);
    expect(addressed(message, IDS.bot)).toMatchObject({ text: 'and the others?', previous: 'Some 4%.' });
  });

  it('has an id of its own each time', () => {
    const ids = Array.from({ length: 50 }, () => mentioning({ kind: 'message', content: 'x' }, VISITOR).id);
    expect(new Set(ids).size).toBe(50);
    expect(pressInteraction({ kind: 'press', id: 'x', message: standing }, VISITOR).type).toBe(
      InteractionType.MessageComponent,
    );
  });
});

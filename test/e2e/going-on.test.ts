import { afterEach, describe, expect, it, vi } from 'vitest';
import { botMessage } from '../support/discord/events.ts';
import { USER_ID } from '../support/discord/identities.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { type StandIn, startDiscord, TOKEN, until } from '../support/discord/stand-in.ts';

/** Starting a program takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000 });

const ALONE = 64;
const KNOWLEDGE_DIR = 'test/fixtures/ferries/knowledge';

let endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.reverse()) await end();
  endings = [];
});

function run(discord: StandIn): Program {
  const program = startProgram('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, KNOWLEDGE_DIR });
  endings.push(async () => program.kill());
  return program;
}

/** The ids under a message: of buttons, and of the options of menus. */
const idsUnder = ({ components }: { components?: unknown }): string[] =>
  [...JSON.stringify(components ?? []).matchAll(/"(?:custom_id|value)":"((?!menu:)[^"]*)"/g)].map(([, id]) =>
    String(id),
  );

describe('an answer in Discord', () => {
  it('leads on from every button and option, from another process too, after the one that gave it has ended', async () => {
    const discord = await startDiscord({ crowd: true });
    endings.push(() => discord.stop());
    const first = run(discord);
    await discord.ready();
    const questions = [
      'what was offered to deckhands in autumn 2011?',
      'which unions are balloting?',
      'what did the ISU say?',
    ];
    const answers = await Promise.all(questions.map((question) => discord.slash('ask', { question })));
    first.signal('SIGTERM');
    await first.exit;

    run(discord);
    await until(() => discord.gateway.counts.identifies === 2 || undefined, 'the second program did not come');
    for (const { data } of answers) {
      const message = botMessage({ ...data });
      const ids = idsUnder(data).filter((id) => !id.startsWith('remove:'));
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const gone = await discord.choose(id, { message });
        expect(gone.data.content, id).not.toMatch(/no longer leads anywhere|in the log as/);
        expect(Number(gone.data.flags) & ALONE, id).toBe(ALONE);
      }
    }

    const [answer] = answers;
    const [id = ''] = idsUnder(answer?.data ?? {});
    const alone = await discord.press(id, { message: botMessage({ ...answer?.data }) });
    expect(idsUnder(alone.data)).toContain('share');
    const by = { id: USER_ID, permissions: '0' };
    await discord.pressTimes(2, 'share', { message: botMessage({ ...alone.data }), by });
    const shared = await until(() => discord.world.below[0]?.body, 'nothing was shown to everyone');
    expect(shared).toMatchObject({ content: alone.data.content, flags: 4 });
    expect(idsUnder(shared)).toContain(`remove:${USER_ID}`);
    await discord.press(`remove:${USER_ID}`, { message: botMessage({ ...shared }), by });
    await until(() => discord.world.removed.length === 2 || undefined, 'nothing was removed');
    expect(discord.world.below).toHaveLength(1);
    expect(discord.world.problems).toEqual([]);
  });

  it('to “Find the source” names what a message misquotes, to whoever asked alone', async () => {
    const discord = await startDiscord({ crowd: true });
    endings.push(() => discord.stop());
    run(discord);
    await discord.ready();
    const [speaker] = (await discord.type('quote', 'speaker', '')) ?? [];
    const { data: quoted } = await discord.slash('quote', { speaker: String(speaker?.value) });
    const [pick] = idsUnder(quoted).filter((id) => /^(?:pick|show):/.test(id));
    const words = pick === undefined ? quoted : (await discord.press(pick)).data;
    const record = /> “([^\n”]+)/.exec(words.content ?? '')?.[1] ?? '';
    expect(record.split(' ').length).toBeGreaterThan(5);
    const [one, two, ...rest] = record.split(' ');
    const { data } = await discord.use('Find the source', {
      content: `> "${[one, two, 'absolutely', ...rest].join(' ')}"`,
    });
    expect(data.content).toMatch(/Not word for word\. The words on record are:\n\n?> “/);
    expect(data.content).toContain('- **Put in**: “absolutely”');
    expect(Number(data.flags) & ALONE).toBe(ALONE);
    expect(discord.world.problems).toEqual([]);
  });

  it('completes every option from what is known, at most 25, none empty or too long', async () => {
    const discord = await startDiscord({ crowd: true });
    endings.push(() => discord.stop());
    run(discord);
    await discord.ready();
    for (const command of discord.world.commands) {
      for (const option of 'options' in command ? (command.options ?? []) : []) {
        if (!('autocomplete' in option) || !option.autocomplete) continue;
        for (const typed of ['', 'o', 'ballt', 'of the offer of autumn', 'x'.repeat(100)]) {
          const choices = (await discord.type(command.name, option.name, typed)) ?? [];
          if (typed === '') expect(choices.length, option.name).toBeGreaterThan(0);
          expect(choices.length).toBeLessThanOrEqual(25);
        }
      }
    }
    expect(discord.world.problems).toEqual([]);
  });
});

import {
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BOT_ID } from '../support/discord/identities.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { type StandIn, type StandInOptions, startDiscord, TOKEN, until } from '../support/discord/stand-in.ts';

const SCRUTINEER = 'src/main.ts';
const STUB = 'test/support/discord/fixture-bot.ts';

/** Starting a program takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000 });

let endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.reverse()) await end();
  endings = [];
});

/** A program of the project, in a process of its own, and the stand-in that it talks to. */
async function start(file: string, options: StandInOptions = {}): Promise<{ discord: StandIn; program: Program }> {
  const discord = await startDiscord({ crowd: true, ...options });
  const program = startProgram(file, { DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, LOG_LEVEL: 'info' });
  endings.push(async () => {
    program.kill();
    await discord.stop();
    expect(discord.world.problems).toEqual([]);
    expect(program.output()).not.toContain(TOKEN);
  });
  return { discord, program };
}

async function ready(file: string): Promise<{ discord: StandIn; program: Program }> {
  const started = await start(file);
  const died = started.program.exit.then((code) => {
    throw new Error(`the program ended with ${code}: ${started.program.output()}`);
  });
  await Promise.race([started.discord.ready(), died]);
  return started;
}

/** Every message that the program sent, wherever to. */
const sent = ({ world }: StandIn) => [
  ...[...world.responses.values()].flatMap(({ type, data }) =>
    type === InteractionResponseType.ChannelMessageWithSource ? [data] : [],
  ),
  ...world.messages.map(({ body }) => body),
];

/** Whether a button leads on from an answer, rather than shares or removes it. */
const isOfAnswer = (id: string): boolean => !/^(?:share$|remove:|menu:)/.test(id);

/** The custom ids of all buttons that lead on from a message. */
const customIdsOf = (rows: readonly APIMessageTopLevelComponent[]): string[] =>
  rows.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((one) => ('custom_id' in one && isOfAnswer(one.custom_id) ? [one.custom_id] : []))
      : [],
  );

describe('Scrutineer on Discord', () => {
  it('registers its commands, answers wherever it is asked, pings nobody, and ends when told to', async () => {
    const { discord, program } = await ready(SCRUTINEER);
    expect(discord.world.commands.map(({ name }) => name)).toContain('ask');

    const question = 'which unions are balloting?';
    for (const scene of ['guild', 'dm', 'foreign'] as const) {
      const { data } = await discord.slash('ask', { question }, { scene });
      expect(data.content).toMatch(/^-# \[1\] .*¶ \d+$/m);
    }
    const choices = await discord.type('ask', 'question', 'ball');
    expect(choices?.length).toBeLessThanOrEqual(25);

    const mention = await discord.say({ content: `<@${BOT_ID}> ${question}`, mentionsBot: true });
    const direct = await discord.say({ content: question, scene: 'dm' });
    expect(mention.content).toMatch(/¶ \d+/);
    expect(direct.content).toBe(mention.content);
    discord.post({ content: question });

    const nasty = 'what did @everyone <@&123456789012345678> say about [pay](https://example.org)?';
    for (const command of discord.world.commands) {
      if (command.type === ApplicationCommandType.Message) await discord.use(command.name, { content: nasty });
      const option = 'options' in command ? command.options?.[0]?.name : undefined;
      await discord.slash(command.name, option === undefined ? {} : { [option]: nasty });
    }
    await discord.say({ content: nasty, scene: 'dm' });
    expect((await discord.press('forged:1')).data.content).toMatch(/no longer leads anywhere/);
    expect((await discord.press(`show:${'x'.repeat(90)}`)).data.content).not.toMatch(/in the log as/);

    expect(discord.world.messages).toHaveLength(3);
    for (const message of sent(discord)) expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false });

    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
    expect(program.output()).not.toMatch(/everyone|balloting|"level":[456]0/);
  });

  it('sends offers, pay under them and a timeline with pictures, and keeps a salary to the asker', async () => {
    const { discord, program } = await ready(SCRUTINEER);
    type Sent = {
      data: {
        content?: string | null | undefined;
        flags?: number | null | undefined;
        components?: readonly object[] | null | undefined;
      };
      files: readonly File[];
    };
    const pictured = async (ask: () => Promise<Sent>): Promise<Sent> => {
      // A machine that is busy draws too late for some, and then the words come alone.
      for (let attempt = 0; attempt < 10; attempt++) {
        const sent = await ask();
        if (sent.files.length > 0) return sent;
      }
      throw new Error('no picture came');
    };
    const said = async (content: string): Promise<Sent> => {
      const data = await discord.say({ content, scene: 'dm' });
      return { data, files: discord.world.messages.find(({ body }) => body === data)?.files ?? [] };
    };
    const isPrivate = ({ data: { flags } }: Sent) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

    const offers = await pictured(() => discord.slash('offer'));
    expect(offers.data.content).toMatch(/8\.9% \[\d+\][\s\S]*around 10% \[\d+\]/);
    expect(offers.data.content).not.toContain('shortened');
    expect(isPrivate(offers)).toBe(false);
    const worked = await pictured(() => discord.slash('offer', { salary: '32000', role: 'experienced' }));
    expect(worked.data.content).toMatch(/£33,600 a year, £1,600 more \(£32,000 × 1\.05\) \[1\]/);
    expect(isPrivate(worked)).toBe(true);
    expect(worked.data.components ?? []).toEqual([]);
    const compared = await pictured(() => discord.slash('offer', { compare_with: '2002' }));
    expect(compared.data.content).toMatch(/£2,000 \[\d+\]/);
    expect(compared.data.content).not.toContain('shortened');
    expect((await pictured(() => discord.slash('timeline'))).data.content).toMatch(/2 May 2023.*\(planned\) \[\d+\]/);

    expect((await pictured(() => said("I'm on 32k and experienced, what would I get?"))).data.content).toContain(
      '£33,600',
    );
    expect((await pictured(() => said('compare the 2002 offer with 2022'))).data.content).toContain('£2,000');
    expect((await pictured(() => said('is 5% a rise after inflation?'))).data.content).toContain('around 4.5% less');
    expect((await discord.slash('offer', { salary: 'plenty' })).data.content).toMatch(/no amount I can read/);

    const ids = sent(discord).flatMap(({ components }) => customIdsOf(components ?? []));
    expect(ids.join(' ')).not.toMatch(/32/);
    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
    expect(program.output()).not.toMatch(/32,?000|32k|33,?600|"level":[456]0/);
  });

  it('answers a mention and nothing else with help', async () => {
    const { discord } = await ready(SCRUTINEER);
    expect((await discord.say({ content: `<@${BOT_ID}>`, mentionsBot: true })).content).toContain('/ask');
  });

  it('leads on from the buttons under its answers', async () => {
    const { discord } = await ready(SCRUTINEER);
    const questions = ['turnout', 'ballot', 'strike', 'pay', 'what was said about pay?'];
    const answers = await Promise.all(questions.map((question) => discord.slash('ask', { question })));
    const ids = answers.flatMap(({ data }) => customIdsOf(data.components ?? []));
    expect(ids).not.toEqual([]);
    for (const id of ids) expect((await discord.press(id)).data.content).toMatch(/¶ \d+/);
  });
});

describe('the process', () => {
  it('ends with 78 and one line when the token is refused', async () => {
    const { program } = await start(STUB, { token: 'another' });
    expect(await program.exit).toBe(78);
    const errors = program
      .output()
      .trim()
      .split('\n')
      .filter((line) => line.includes('"level":50'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('Set DISCORD_TOKEN');
  });

  it('ends with 78 when the intents are refused', async () => {
    const { program } = await start(STUB, { refuseWith: 4014 });
    expect(await program.exit).toBe(78);
  });

  it('finishes what it is at on SIGTERM and takes on nothing new', async () => {
    const { discord, program } = await ready(STUB);
    discord.rule({ match: /\/callback$/, mischief: { do: 'status', status: 429, retryAfter: 0.6 } });
    const begun = discord.sendSlash('echo', { text: 'a' });
    await discord.requested(/\/callback$/);
    program.signal('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const late = discord.sendSlash('echo', { text: 'b' });
    expect(await program.exit).toBe(0);
    expect(discord.world.responses.has(begun)).toBe(true);
    expect(discord.world.responses.has(late)).toBe(false);
  });

  it('ends on SIGINT while it waits for a Discord that is not there', async () => {
    const { discord, program } = await start(STUB);
    discord.rule({ match: /^GET \/gateway\/bot/, times: 100, mischief: { do: 'status', status: 503 } });
    await program.printed(/no connection to Discord yet/);
    program.signal('SIGINT');
    expect(await program.exit).toBe(0);
  });

  it('ends with 1 and one line after an error that nobody foresaw, once what it was at is answered', async () => {
    const { discord, program } = await ready(STUB);
    const { data } = await discord.slash('trip');
    expect(data.content).toBe('You said: trip');
    expect(await program.exit).toBe(1);
    const errors = program.output().match(/^.*"level":50.*$/gm) ?? [];
    expect(errors).toEqual([expect.stringContaining('an unforeseen error ends the run')]);
    expect(errors[0]).not.toContain('somebody said');
  });

  it('passes over an event that cannot be read', async () => {
    const { discord, program } = await ready(STUB);
    discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 2, token: 'x' });
    discord.gateway.dispatch('MESSAGE_CREATE', { id: '1' });
    discord.gateway.dispatch('GUILD_CREATE', null);
    await program.printed(/could not be read and was passed over/);
    expect((await discord.slash('echo', { text: 'still here' })).data.content).toBe('You said: still here');
  });

  it('comes back when Discord has been away altogether', async () => {
    const { discord } = await ready(STUB);
    await discord.stop();
    const again = await startDiscord({ port: discord.port });
    endings.push(() => again.stop());
    await until(() => again.gateway.counts.identifies || undefined, 'the bot did not come back');
    expect((await again.slash('echo', { text: 'back' })).data.content).toBe('You said: back');
  });
});

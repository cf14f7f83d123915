import { InteractionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { botMessage, interactionEvent, menuData, pressData, slashData } from '../support/discord/events.ts';
import { USER_ID } from '../support/discord/identities.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { signer } from '../support/discord/signer.ts';
import { snowflake } from '../support/discord/snowflake.ts';
import { type StandIn, startDiscord, TOKEN } from '../support/discord/stand-in.ts';
import { problemsOfResponse } from '../support/discord/strict.ts';

/** Starting a program takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const KNOWLEDGE_DIR = 'test/fixtures/ferries/knowledge';

type Message = { content: string; components: { components: { custom_id?: string }[] }[]; flags: number };

const key = signer();
let discord: StandIn;
let programs: Program[] = [];
let ports: number[] = [];

/** Two processes that serve one address, as a load balancer sees them. */
beforeEach(async () => {
  discord = await startDiscord({ crowd: true });
  const environment = { DISCORD_PUBLIC_KEY: key.publicKey, DISCORD_API: discord.api, PORT: '0', KNOWLEDGE_DIR };
  programs = [1, 2].map(() => startProgram('src/main.ts', environment, ['http']));
  const lines = await Promise.all(programs.map(({ printed }) => printed(/"port":\d+/)));
  ports = lines.map((line) => Number(/\d+/.exec(line)?.[0]));
});

afterEach(async () => {
  for (const program of programs) program.kill();
  await discord.stop();
  expect(discord.world.problems).toEqual([]);
});

const event = (type: InteractionType, data: object, message?: object) => ({
  ...interactionEvent(type, data, 'guild', 0, snowflake()),
  ...(message && { message }),
});
const ask = (question: string) => event(InteractionType.ApplicationCommand, slashData('ask', { question }));
const press = (id: string, message: object) => event(InteractionType.MessageComponent, pressData(id), message);

/** What one of the two answers. */
async function answered(which: 0 | 1, sent: object): Promise<{ type: number; data: Message }> {
  const { status, body, files } = await key.post(Number(ports[which]), sent);
  expect(status).toBe(200);
  expect(problemsOfResponse(body as Record<string, unknown>, files)).toEqual([]);
  return body as { type: number; data: Message };
}

const buttonsUnder = ({ components }: Message): string[] =>
  components.flatMap((row) => row.components.flatMap(({ custom_id = 'menu:' }) => custom_id));

describe('two processes behind one address', () => {
  it('say the same, as the gateway does, and go on from what the other said', async () => {
    const question = 'what was offered to deckhands in autumn 2011?';
    const gateway = startProgram('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, KNOWLEDGE_DIR });
    programs.push(gateway);
    await discord.ready();
    const by = { id: USER_ID, permissions: '0' };
    const asked = { ...ask(question), member: { user: { id: USER_ID } } };
    const [one, other] = [await answered(0, asked), await answered(1, { ...asked, id: snowflake() })];
    const onGateway = await discord.slash('ask', { question }, { by });
    expect(one.data.content).toMatch(/¶ \d+/);
    expect(other).toEqual(one);
    expect(onGateway.data).toEqual(one.data);

    const ids = buttonsUnder(one.data).filter((id) => !/^(?:menu|remove):/.test(id));
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      const gone = await answered(1, press(id, botMessage({ ...one.data })));
      expect(gone.data.content, id).not.toMatch(/no longer leads anywhere|in the log as/);
    }
  });

  it('show an answer to everyone once, though its button is pressed twice and each press reaches another', async () => {
    for (let turn = 1; turn <= 5; turn++) {
      const menu = menuData('Find the source', { content: 'Deckhands were offered 35p an hour in autumn 2011.' });
      const { data } = await answered(0, event(InteractionType.ApplicationCommand, menu));
      expect(buttonsUnder(data)).toContain('share');
      const message = botMessage({ ...data });
      const presses = [press('share', message), press('share', message)] as const;
      for (const one of presses) discord.pressedUnder(one as typeof one & { message: { id: string } });
      expect(await Promise.all(presses.map((one, which) => key.post(Number(ports[which]), one)))).toMatchObject([
        { body: { type: 6 } },
        { body: { type: 6 } },
      ]);
      await discord.requested(/^DELETE/, 2 * turn);
      await discord.requested(/^POST \/webhooks/, turn);
      // The one whose press came second would post by now, if it posted at all.
      await Promise.all([answered(0, ask('turnout')), answered(1, ask('turnout'))]);
      expect(discord.world.below).toHaveLength(turn);
    }
    expect(programs.map(({ output }) => output()).join('')).not.toMatch(/"level":[456]0/);
  });
});

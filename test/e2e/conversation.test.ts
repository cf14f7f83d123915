import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { botMessage } from '../support/discord/events.ts';
import { BOT_ID } from '../support/discord/identities.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { type StandIn, startDiscord, TOKEN } from '../support/discord/stand-in.ts';
import { hostile } from '../support/hostile.ts';

/** Starting a program takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ALONE = MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds;

let discord: StandIn;
let program: Program;

/** Scrutineer on its own knowledge, as `npm start` runs it; everything is asked by somebody new. */
beforeAll(async () => {
  discord = await startDiscord({ crowd: true });
  program = startProgram('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, LOG_LEVEL: 'trace' });
  await discord.ready();
});

afterAll(async () => {
  program.kill();
  await discord.stop();
});

afterEach(() => expect(discord.world.problems).toEqual([]));

const ask = async (question: string, more: Record<string, string> = {}) =>
  (await discord.slash('ask', { question, ...more })).data;

/** The ids under a message, of buttons and of the options of menus. */
const idsUnder = ({ components }: { components?: unknown }): string[] =>
  [...JSON.stringify(components ?? []).matchAll(/"(?:custom_id|value)":"([^"]*)"/g)].map(([, id]) => String(id));

describe('an option', () => {
  it.each([
    ['ballots', 'union', 'natsuwt', 'nasuwt'],
    ['quote', 'speaker', 'whitmen', 'paul-whiteman'],
    ['quote', 'about', 'inflaton', 'inflation'],
    ['offer', 'dispute', 'perfomance', '2002-performance-pay'],
    ['offer', 'role', 'experiensed teachers', 'experienced-teachers'],
    ['ballots', 'as_of', 'Octobr 2022', '2022-10-31'],
    ['timeline', 'dispute', 'perfomance pay', '2002-performance-pay'],
  ])(
    'of /%s, %s: “%s” suggests %s, and means the same if the suggestion is ignored',
    async (command, option, typed, id) => {
      const choices = (await discord.type(command, option, typed)) ?? [];
      expect(choices[0]?.value).toBe(id);
      const [chosen, free] = [
        await discord.slash(command, { [option]: id }),
        await discord.slash(command, { [option]: typed }),
      ];
      expect(chosen.data.flags).toBe(MessageFlags.SuppressEmbeds);
      expect(free.data.content).toBe(chosen.data.content);
    },
  );

  it('that is a question suggests what the knowledge can answer, slips forgiven, and each leads to its own answer', async () => {
    const [first] = (await discord.type('ask', 'question', 'how mutch were new techers offerd')) ?? [];
    expect(first?.value).toBe('award-new-teachers-8-9');
    const [chosen, free] = [await ask(String(first?.value)), await ask('how mutch were new techers offerd')];
    expect(chosen.content).toMatch(/8\.9%[\s\S]*Entry award-new-teachers-8-9\.$/);
    expect(free.content).toMatch(/^New teachers .*8\.9%/);
  });

  it('that is still empty suggests what there is, by ids', async () => {
    const valuesOf = async (command: string, option: string) =>
      ((await discord.type(command, option, '')) ?? []).map(({ value }) => value);
    expect(await valuesOf('ballots', 'union')).toContain('neu');
    expect(await valuesOf('ballots', 'as_of')).toEqual(['2023-04-28', '2022-10-18', '2022-10-16', '2002']);
    expect((await valuesOf('ask', 'question')).length).toBeGreaterThan(10);
  });
});

describe('an answer', () => {
  it('leads to its sources, the exact words, the other side, another date and related questions', async () => {
    const data = await ask('what did the Department for Education say about the offer in April 2023?');
    const message = botMessage({ ...data });
    const leading = async (pattern: RegExp, from = data, under: object = message) => {
      const id = idsUnder(from).find((one) => pattern.test(one));
      expect(id, `${pattern} in ${idsUnder(from)}`).toBeDefined();
      const gone = await discord.choose(String(id), { message: under });
      expect(gone).toMatchObject({ type: 4, data: { flags: ALONE } });
      return gone.data.content ?? '';
    };
    expect(await leading(/^cites:/)).toMatch(/\*\*Date\*\*: .*\n- \*\*¶ \d+\*\*: /);
    expect(await leading(/^sides:/)).toMatch(/^\*\*From the unions\*\*\n/);
    expect(await leading(/^dated:2002/)).toMatch(/^\*\*As of 31 December 2002: /);
    expect(await leading(/^show:/)).toMatch(/¶ \d+/);
    const reported = await ask('roach-inflation-over-10');
    expect(await leading(/^show:roach-pay-cuts-and-morale/, reported, botMessage({ ...reported }))).toMatch(
      /^> “[\s\S]*\n— Patrick Roach, /m,
    );
  });

  it('to a question that could mean several things is a choice, which its asker makes in place', async () => {
    const { data } = await discord.slash('quote', { about: 'inflation' });
    const picks = idsUnder(data).filter((id) => /^pick:/.test(id));
    expect(picks.length).toBeGreaterThan(1);
    const [asker] = idsUnder(data).flatMap((id) => /^remove:(.*)/.exec(id)?.[1] ?? []);
    const by = { id: String(asker), permissions: '0' };
    const chosen = await discord.press(String(picks[0]), { message: botMessage({ ...data }), by });
    expect(chosen).toMatchObject({ type: 7, data: { content: expect.stringMatching(/^> “/) } });
  });

  it('is gone on from by a reply: for others, and for another time', async () => {
    const first = await discord.say({ content: 'what were new teachers offered in 2022?', scene: 'dm' });
    expect(first.content).toContain('8.9%');
    const repliesTo = first.content ?? '';
    const mention = { scene: 'guild', mentionsBot: true, repliesTo } as const;
    for (const place of [{ scene: 'dm', repliesTo } as const, mention]) {
      const others = await discord.say({ ...place, content: `<@${BOT_ID}> and the experienced ones?` });
      expect(others.content).toMatch(/experienced teachers.*5%|5% for experienced teachers/i);
      const before = await discord.say({ ...place, content: 'and in 2002?' });
      expect(before.content).toMatch(/^.*2002[\s\S]*£2,000 \[1\]/);
    }
    const list = await discord.say({ content: 'which unions are balloting?', scene: 'dm' });
    const listed = { scene: 'dm', repliesTo: list.content ?? '' } as const;
    expect((await discord.say({ ...listed, content: 'and in 2002?' })).content).toMatch(
      /^\*\*Who is balloting, as of 31 December 2002/,
    );
  });

  it.each(['guild', 'dm', 'foreign', 'group'] as const)('is the same where it is asked: %s', async (scene) => {
    const question = 'what were new teachers offered in 2022?';
    const { data } = await discord.slash('ask', { question }, { scene });
    expect(data.content).toBe((await ask(question)).content);
    const [id] = idsUnder(data);
    const { data: pressed } = await discord.press(String(id), { scene, message: botMessage({ ...data }) });
    expect(pressed.content).toMatch(/¶ \d+/);
    expect(pressed.flags).toBe(scene === 'dm' ? MessageFlags.SuppressEmbeds : ALONE);
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['ask', { question: 'who won the cup final?' }],
    ['ask', { question: 'what was offered?', as_of: 'one of these days' }],
    ['ballots', { union: 'Amalgamated Lamplighters' }],
    ['quote', { speaker: 'Zebedee Flint' }],
    ['offer', { role: 'janitors' }],
    ['check', { text: 'Nice weather today.' }],
  ])('to /%s is said to the asker alone: %j', async (command, options) => {
    const { data } = await discord.slash(command, options);
    expect(data.flags).toBe(ALONE);
    expect(data.content?.length).toBeLessThan(700);
  });
});

describe('“Find the source”', () => {
  const found = async (content: string) => (await discord.use('Find the source', { content })).data;

  it.each([
    [
      'exact words',
      'Patrick Roach: "it will result in even more financial misery for hard working teachers"',
      /^\*\*“it will .*\nWord for word on record, as the words of Patrick Roach, .*\[1\]/,
    ],
    [
      'words that were changed, with each difference',
      'Patrick Roach: "it will result in much more financial misery for working teachers"',
      /\nNot word for word\. The words on record are:\n\n> “[\s\S]*- \*\*Changed\*\*: “even” on record, “much” here\n- \*\*Left out\*\*: “hard”/,
    ],
    [
      'words of somebody else',
      'As Mary Bousted said: "it will result in even more financial misery for hard working teachers"',
      /as the words of Patrick Roach, .*, not of Mary Bousted\./,
    ],
    [
      'words of nobody on record',
      'Gillian Keegan said: "teachers can go and whistle for it"',
      /No source here quotes these words: “teachers can go and whistle for it”\./,
    ],
    ['a figure that differs', 'New teachers were offered 9.8% in 2022.', /\nThe sources give 8\.9%, not 9\.8%:\n/],
    ['what is on record', 'The NEU has held four national walkouts.', /\nThe sources have it:\n/],
    [
      'what is not covered',
      'The EIS walked out over pensions last week.',
      /^The sources do not cover: “The EIS walked out/,
    ],
    ['nothing of the matter', 'lol, see you at lunch', /^Nothing in this message is about what the sources cover\.$/],
  ])('says so of %s, to whoever asked alone', async (_, content, report) => {
    const data = await found(content);
    expect(data.content).toMatch(report);
    expect(data.flags).toBe(ALONE);
  });
});

describe('hostile input', () => {
  /** Milliseconds from Discord and back, on a machine that runs other things beside; the least of three. */
  const LONGEST = 150;

  it.each(Object.entries(hostile))('%s: gets a calm answer, soon, and nothing of it is logged', async (_, text) => {
    const least = async (send: () => Promise<{ content?: string | null | undefined }>): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const begun = performance.now();
        const { content } = await send();
        times.push(performance.now() - begun);
        expect(content?.trim().length).toBeGreaterThan(0);
        expect(content).not.toMatch(/in the log as|undefined|\[object|NaN/);
      }
      return Math.min(...times);
    };
    expect(await least(() => ask(text))).toBeLessThan(LONGEST);
    expect(await least(() => discord.say({ content: text.slice(0, 4000), scene: 'dm' }))).toBeLessThan(LONGEST);
    expect(
      await least(async () => (await discord.use('Find the source', { content: text.slice(0, 4000) })).data),
    ).toBeLessThan(LONGEST);
    expect(await least(async () => (await discord.press(`show:${[...text].slice(0, 40).join('')}`)).data)).toBeLessThan(
      LONGEST,
    );
  });

  it('is told, as all else, from the log by ids alone, at whatever level', async () => {
    const id = discord.sendSlash('ask', { question: 'what did @everyone say of my zanzibar?' });
    await discord.responseTo(id);
    await program.printed(new RegExp(`"interaction":"${id}","kind":"command","name":"/ask","outcome":"\\w+"`));
    const message = discord.post({ content: 'zanzibar and pay', scene: 'dm' });
    await program.printed(new RegExp(`"message":"${message}","kind":"message"`));
    expect(program.output()).not.toMatch(/zanzibar|everyone|Ignore all|interaction-token|A Teacher/);
    // discord.js tells the first two of a token's three parts to whoever listens to its debugging.
    expect(program.output()).not.toContain(TOKEN.split('.').slice(0, 2).join('.'));
    expect(program.output()).not.toMatch(/"level":[456]0/);
  });
});

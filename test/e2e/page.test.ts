import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aBot } from '../support/bot.ts';
import { chromiumPath, startBrowser, watch } from '../support/browser.ts';
import { startProgram } from '../support/discord/program.ts';
import { ferries } from '../support/ferries.ts';
import { startPage } from '../support/page.ts';

/** Starting a program and a browser takes seconds where cores are few. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** In CI a missing browser is a fault; elsewhere the suite says that it was skipped. */
const isSkipped = chromiumPath() === undefined && !process.env.CI;
const suite = isSkipped ? 'the page in a browser: SKIPPED, as there is no Chromium (CHROMIUM names one)' : 'the page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const bot = aBot(ferries());
let browser: Browser;

/** A page that has been opened at a path, for as long as `use` takes; it must not do what a page must not. */
async function onPage(path: string, use: (page: Page) => Promise<void>, options: object = {}): Promise<void> {
  const { address, stop } = await startPage(bot);
  const context = await browser.newContext({ colorScheme: 'light', ...options });
  try {
    const page = await context.newPage();
    const faults = watch(page, address);
    await page.goto(`${address}${path}`);
    await page.locator('#say').waitFor();
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await stop();
  }
}

const answers = (page: Page) => page.locator('article[aria-label^=Scrutineer]');

async function ask(page: Page, line: string): Promise<void> {
  const before = await answers(page).count();
  await page.locator('#say').fill(line);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await answers(page).nth(before).waitFor();
}

/** What axe finds that is serious or worse, in shadow trees too. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; impact: string; nodes: { html: string; any: { message: string }[] }[] }[];
        }>;
      };
    };
    const { violations } = await checker.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      );
  });
}

describe.skipIf(isSkipped)(suite, () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser?.close());

  it('shows a newcomer three questions and what the bot knows, and each leads to an answer', async () => {
    await onPage('/', async (page) => {
      const questions = page.locator('.welcome button');
      expect(await questions.count()).toBe(3);
      expect(await page.locator('.sources li').count()).toBeGreaterThan(0);
      for (const index of [0, 1, 2]) {
        await questions.nth(index).click();
        await answers(page).nth(index).waitFor();
        expect(await answers(page).nth(index).innerText()).toMatch(/¶ \d/);
      }
    });
  });

  it('answers what is typed, keeps the message box in focus, and gives the question an address', async () => {
    await onPage('/', async (page) => {
      await ask(page, 'which unions are balloting?');
      expect(await answers(page).innerText()).toMatch(/\[1\] .*¶ \d/);
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('say');
      expect(new URL(page.url()).searchParams.get('q')).toBe('which unions are balloting?');
      const again = page.url();
      await page.goto(again);
      await answers(page).waitFor();
      expect(await answers(page).innerText()).toMatch(/¶ \d/);
    });
  });

  it('completes a command by keyboard: its name, its option and the value', async () => {
    await onPage('/', async (page) => {
      const box = page.locator('#say');
      await box.pressSequentially('/ballo');
      expect(await page.locator('[role=option][aria-selected=true]').innerText()).toContain('/ballots');
      await page.keyboard.press('Enter');
      await box.pressSequentially('un');
      await page.keyboard.press('Tab');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const union = await page.locator('[role=option][aria-selected=true]').innerText();
      expect(await box.getAttribute('aria-activedescendant')).toBe('choice-0');
      await page.keyboard.press('Enter');
      expect(await box.inputValue()).toBe(`/ballots union:${union} `);
      await page.keyboard.press('Enter');
      await answers(page).waitFor();
      expect(await answers(page).innerText()).toContain(union.split(' ')[0]);
    });
  });

  it('completes a command by mouse', async () => {
    await onPage('/', async (page) => {
      await page.locator('#say').pressSequentially('/');
      await page.getByRole('option', { name: '/sources' }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await answers(page).waitFor();
      expect(await answers(page).innerText()).toContain('paragraphs');
    });
  });

  it('asks from a date', async () => {
    await onPage('/', async (page) => {
      await page.getByLabel('as of').fill('November 2011');
      await ask(page, 'which unions are balloting?');
      expect(await answers(page).innerText()).toMatch(/as of .*2011/i);
      await answers(page).getByRole('button', { name: 'Why this answer' }).click();
      await page.getByText('How it was understood').waitFor();
    });
  });

  it('goes on from a message by its buttons, marks what is private, and dismisses it', async () => {
    await onPage('/', async (page) => {
      await page.locator('.welcome button').nth(1).click();
      await answers(page).waitFor();
      await answers(page).locator('discord-button').first().click();
      await answers(page).nth(1).waitFor();
      const next = page.locator('article[aria-label="Scrutineer, only you can see this"]');
      expect(await next.innerText()).toMatch(/¶ \d/);
      await next.getByRole('button', { name: 'Dismiss', exact: true }).click();
      await next.waitFor({ state: 'detached' });
    });
  });

  it('replies to an answer', async () => {
    await onPage('/', async (page) => {
      await ask(page, 'what did Tennick say about the offer?');
      await answers(page).getByRole('button', { name: 'Reply' }).click();
      expect(await page.locator('.replying').innerText()).toContain('answer above');
      await ask(page, 'and what did Lunn say?');
      const question = page.getByRole('article', { name: 'Your message' }).nth(1);
      expect(await question.locator('discord-reply').innerText()).toContain('Our members keep these boats going');
      expect(await page.locator('.replying').count()).toBe(0);
    });
  });

  it('finds the source of a message, privately', async () => {
    await onPage('/', async (page) => {
      await ask(page, 'Tennick says “Thirty-five pence is not an offer, it is a tip.”');
      await page
        .getByRole('article', { name: 'Your message' })
        .getByRole('button', { name: 'Find the source' })
        .click();
      await answers(page).nth(1).waitFor();
      expect(await answers(page).nth(1).getAttribute('aria-label')).toContain('only you');
      expect(await answers(page).nth(1).innerText()).toMatch(/used Find the source[\s\S]*¶ 7/);
    });
  });

  it('shows the chart as a picture, with its words for who does not see it', async () => {
    await onPage('/?q=%2Ftimeline', async (page) => {
      const picture = answers(page).locator('img.picture');
      await picture.waitFor();
      expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(40);
      await page.waitForFunction("document.querySelector('img.picture').naturalWidth > 300", undefined, {
        timeout: 30_000,
      });
    });
  });

  it('shows why it answered beside the channel, and gives the focus back', async () => {
    await onPage('/', async (page) => {
      await ask(page, 'what did Tennick say about the offer?');
      const button = answers(page).getByRole('button', { name: 'Why this answer' });
      await button.focus();
      await page.keyboard.press('Enter');
      const why = page.getByRole('complementary', { name: 'Why this answer' });
      await why.getByText('What was weighed').waitFor();
      expect(await why.innerText()).toMatch(/paragraphs? \d+(?:, \d+)* of \d+/);
      expect(await why.getByRole('img', { name: /paragraphs? \d+/ }).count()).toBeGreaterThan(0);
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('why-title');
      await page.keyboard.press('Escape');
      await why.waitFor({ state: 'detached' });
      expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Why this answer');
    });
  });

  it('shows hostile input as the text it is', async () => {
    await onPage('/', async (page) => {
      const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script> [x](javascript:alert(3)) @everyone';
      await ask(page, nasty);
      await ask(page, `/ask question:${nasty}`);
      await ask(page, `/${nasty.slice(0, 30)}`);
      expect(await page.locator('article').first().innerText()).toContain('<img src=x onerror=alert(1)>');
      expect(await page.locator('.log img[src=x], .log script, .log a[href^="javascript:"]').count()).toBe(0);
    });
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 390, height: 844 } }],
  ] as const)('has nothing serious for axe: %s', async (_, options) => {
    await onPage(
      '/?q=what+did+Tennick+say+about+the+offer%3F',
      async (page) => {
        await answers(page).waitFor();
        await ask(page, '/sources');
        expect(await serious(page)).toEqual([]);
        await answers(page).first().getByRole('button', { name: 'Why this answer' }).click();
        await page.getByText('What was weighed').waitFor();
        await page.locator('.candidates summary').first().click();
        expect(await serious(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('#say').fill('/');
        expect(await serious(page)).toEqual([]);
      },
      options,
    );
  });

  it('fits a phone without scrolling sideways', async () => {
    await onPage(
      '/?q=%2Foffer',
      async (page) => {
        await answers(page).waitFor();
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  it('takes under 150 KB over the wire, first answer included', async () => {
    const { address, stop } = await startPage(bot);
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${address}/?q=which+unions+are+balloting%3F`);
    await answers(page).waitFor();
    await page.evaluate('document.fonts.ready.then(() => true)');
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(150_000);
    await context.close();
    await stop();
  });
});

describe('the program without a token', () => {
  it('serves the page, says where, answers, and ends when told to', async () => {
    const program = startProgram('src/main.ts', { DISCORD_TOKEN: '', HOST: '', PORT: '0' });
    const address = await program.printed(/http:\/\/127\.0\.0\.1:\d+/);
    const page = await fetch(address);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const answer = await fetch(`${address}/api/ask?q=which+unions+are+balloting`);
    expect(await answer.json()).toMatchObject({ outcome: 'answer', text: expect.stringMatching(/¶ \d/) });
    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
  });

  it('says which variable to change when the port is taken', async () => {
    const { address, stop } = await startPage(bot);
    const program = startProgram('src/main.ts', { DISCORD_TOKEN: '', HOST: '', PORT: new URL(address).port });
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain('choose another port for PORT');
    await stop();
  });
});

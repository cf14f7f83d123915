import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { aBot } from '../test/support/bot.ts';
import { startBrowser } from '../test/support/browser.ts';
import { startPage } from '../test/support/page.ts';

/** Takes the README's pictures of the page, light and dark: a first answer, and why it is that. */

const QUESTION = 'Who called the offer derisory?';
const VIEWPORT = { width: 1360, height: 800 };

async function take(browser: Browser, address: string, colorScheme: 'light' | 'dark', file: string): Promise<void> {
  const page = await browser.newPage({ colorScheme, viewport: VIEWPORT, deviceScaleFactor: 1.5 });
  await page.goto(`${address}/?q=${encodeURIComponent(QUESTION)}`);
  await page.getByRole('button', { name: 'Why this answer' }).click();
  await page.getByText('What was weighed').waitFor();
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: join(import.meta.dirname, file) });
  await page.close();
}

const loaded = loadKnowledge('knowledge');
if (!loaded.ok) throw new Error('the knowledge does not load: npm run check says why');
const { address, stop } = await startPage(aBot(loaded.knowledge));
const browser = await startBrowser();
await take(browser, address, 'light', 'page.png');
await take(browser, address, 'dark', 'page-dark.png');
await browser.close();
await stop();

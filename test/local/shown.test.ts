import { expect, it } from 'vitest';
import { shownText } from '../../src/local/shown.ts';
import { someBars, someTimes } from '../support/charts.ts';
import { replyOf } from '../support/discord/stub-bot.ts';

it('a reply in the terminal has its bars drawn under it, and no timeline twice', () => {
  expect(shownText(replyOf('In words.'))).toBe('In words.');
  expect(shownText(replyOf('In words.', { charts: [someBars, someTimes] }))).toMatch(
    /^In words\.\n\nPilots\n {2}█+ 4%\n[\s\S]*around 5%$/,
  );
});

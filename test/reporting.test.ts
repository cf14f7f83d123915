import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilities } from '../commands/index.ts';
import { createBot } from '../src/bot.ts';
import type { Reply } from '../src/replies/reply.ts';
import { reportLink, withReports } from '../src/reporting.ts';
import { replyOf } from './support/discord/stub-bot.ts';
import { aHarbour } from './support/harbour.ts';

const page = 'https://forge.example/harbour/knowledge/issues/new';
const answer = replyOf('They said so.', { entries: ['offer-4', 'offer-5'], version: '1a2b3c4d' });

/** The title and the lines of the issue that a link opens. */
function issueOf(reply: Reply, asked?: string) {
  const { searchParams, origin, pathname } = new URL(reportLink(page, reply, asked)?.url ?? '');
  expect(`${origin}${pathname}`).toBe(page);
  return { title: searchParams.get('title'), lines: searchParams.get('body')?.split('\n') };
}

describe('a report of a mistake', () => {
  it('is a new issue with the entries, the version and what was asked', () => {
    expect(issueOf(answer, 'what did they & we say? 50%')).toEqual({
      title: 'Mistake in offer-4',
      lines: [
        'Entry: offer-4, offer-5',
        'Knowledge: 1a2b3c4d',
        'Asked: what did they & we say? 50%',
        '',
        'What is wrong, and what does the source say?',
        '',
      ],
    });
  });

  it('does without what was asked where that does not fit, or is personal', () => {
    expect(issueOf(answer, 'why? '.repeat(100)).lines?.[2]).toBe('');
    expect(issueOf({ ...answer, personal: true }, 'my pay is £1').lines?.[2]).toBe('');
  });

  it('of no answer says so, and names the nearest entry', () => {
    const silence = replyOf('The sources do not say.', { ...answer, outcome: 'none', entries: ['offer-4'] });
    expect(issueOf(silence, 'how many?')).toMatchObject({
      title: 'No answer where there should be one',
      lines: [
        'Nearest entry: offer-4',
        'Knowledge: 1a2b3c4d',
        'Asked: how many?',
        '',
        'Which source says it, and where?',
        '',
      ],
    });
  });

  it('is not offered where a reply speaks of no entry, or asks back', () => {
    expect(reportLink(page, { ...answer, entries: [] })).toBeUndefined();
    expect(reportLink(page, { ...answer, outcome: 'clarify' })).toBeUndefined();
  });

  it('always has an address that a button takes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: 'grapheme' }),
        fc.array(fc.stringMatching(/^[a-z-]{1,60}$/)),
        (asked, entries) => {
          const link = reportLink(page, { ...answer, entries }, asked);
          expect([...(link?.url ?? '')].length).toBeLessThanOrEqual(512);
          expect(link === undefined).toBe(entries.length === 0);
        },
      ),
    );
  });
});

describe('a bot with reports', () => {
  const bot = withReports(createBot(aHarbour(), abilities), page);
  const linkIn = ({ actions }: Reply) => actions.flatMap((action) => ('url' in action ? [action.url] : []))[0];
  const run = (name: string, options: object) =>
    bot.commands.find(({ definition }) => definition.name === name)?.run({ ...options }, bot.context) as Reply;

  it('offers them under what it answers, however it was asked', () => {
    const question = 'what were the pilots offered?';
    expect(linkIn(bot.ask(question))).toContain('Asked%3A+what+were+the+pilots+offered%3F');
    expect(linkIn(run('ask', { question }))).toContain('Asked%3A+%2Fask+question%3A+what+were');
    expect(linkIn(bot.presses.find(({ name }) => name === 'show')?.run('offer-4', bot.context) as Reply)).toContain(
      'offer-4',
    );
  });

  it('has none under help', () => {
    expect(linkIn(run('help', {}))).toBeUndefined();
  });
});

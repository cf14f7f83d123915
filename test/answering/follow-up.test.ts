import { describe, expect, it } from 'vitest';
import { ballots } from '../../commands/ballots.ts';
import { abilities } from '../../commands/index.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { writtenOutFollowUp } from '../../src/answering/follow-up.ts';
import { createBot } from '../../src/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { discordMessage } from '../../src/replies/discord.ts';
import { unescapeMarkdown } from '../../src/replies/escape.ts';
import { plainText } from '../../src/replies/plain.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aHarbour } from '../support/harbour.ts';
import { aClaim, aKnowledge } from '../support/knowledge.ts';

const loaded = loadKnowledge('test/fixtures/ferries/knowledge');
if (!loaded.ok) throw new Error('the ferries do not load');
const bot = createBot(loaded.knowledge, abilities);

const claim = [...loaded.knowledge.entries.values()].find((entry) => entry.kind === 'claim');
const reply = claim?.kind === 'claim' ? `${claim.statement} [1]` : '';

describe('a question that goes on from a reply', () => {
  it('is written out with the subject and the time of the entry in the reply', () => {
    const full = writtenOutFollowUp(bot.context.engine, 'and the others?', reply);
    expect(full).toMatch(/^and the others\? .+ (?:19|20)\d\d$/);
  });

  it('is written out with the day on which a stretch of days began', () => {
    const stretch = createEngine(aKnowledge({ entries: [aClaim({ holds: '2001-05-07~/2001-05-09' })] }));
    const full = writtenOutFollowUp(stretch, 'and the others?', 'The port had offered the pilots 4%. [1]');
    expect(full).toMatch(/ 7 May 2001$/);
  });

  it('keeps a time of its own', () => {
    expect(writtenOutFollowUp(bot.context.engine, 'and in 2012?', reply)).not.toMatch(/2011/);
  });

  it('stands as it is where the reply is of nothing that is known', () => {
    expect(writtenOutFollowUp(bot.context.engine, 'and the others?', 'Good morning.')).toBeUndefined();
  });

  it('stands as it is where it is a question of its own', () => {
    expect(
      writtenOutFollowUp(bot.context.engine, 'how many deckhands joined the indicative ballot', reply),
    ).toBeUndefined();
  });

  it('stands as it is where it asks of somebody in full', () => {
    expect(writtenOutFollowUp(bot.context.engine, 'who is Moira Tennick of the ISU', reply)).toBeUndefined();
  });

  it('is answered of the other group that it names', () => {
    const first = plainText(bot.ask('what were deckhands offered an hour in autumn 2011?'));
    expect(first).toMatch(/£0\.35/);
    expect(plainText(bot.ask('and quay workers?', first))).toMatch(/£0\.20|£400/);
  });

  it('of thanks alone is no question about what went before', () => {
    expect(bot.ask('thanks', reply)).toEqual(bot.ask('thanks'));
  });
});

describe('a question that goes on from a list', () => {
  const harbour = createBot(aHarbour(), abilities);
  const list = (as_of?: string) => ballots.run({ as_of }, harbour.context);
  const goneOn = (first: Reply, next: string) => {
    const list = discordMessage(first, 'channel').content;
    return plainText(harbour.ask(next, unescapeMarkdown(list)));
  };

  it('asks for the same list of another time, or of whom it names', () => {
    expect(goneOn(list(), 'and in May 2001?')).toMatch(/^Who is balloting, as of 31 May 2001\n/);
    expect(goneOn(list(), 'and the WCU?')).toMatch(/^Ballots of the WCU, as of /);
  });

  it('stays at the time of the list where it names another union', () => {
    expect(goneOn(list('2001-05'), 'what about the WCU?')).toMatch(/^Ballots of the WCU, as of .*May 2001/);
  });

  it('asks for the offers to those whom it names', () => {
    const offers = goneOn(harbour.ask('compare the offers'), 'and the pilots?');
    expect(offers).toMatch(/pilots: 4%/i);
    expect(offers).not.toContain('6%');
  });

  it('that names anything else is a question of its own', () => {
    for (const next of ['and what did Oake say?', 'and the Stokers League?', 'who is Zebedee Flint?'])
      expect(goneOn(list(), next)).not.toMatch(/^(?:Who is balloting|Ballots of)/);
  });
});

import { describe, expect, it } from 'vitest';
import { abilities } from '../../commands/index.ts';
import { writtenOutFollowUp } from '../../src/answering/follow-up.ts';
import { createBot } from '../../src/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { plainText } from '../../src/replies/plain.ts';

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

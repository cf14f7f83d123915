import { describe, expect, it } from 'vitest';
import { reload } from '../../commands/reload.ts';
import { createEngine } from '../../src/answering/engine.ts';
import type { Context, Reloaded } from '../../src/command.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aClaim, aGap, aKnowledge } from '../support/knowledge.ts';

const contextOf = (knowledge: Knowledge): Context => ({ engine: createEngine(knowledge) });
const before = contextOf(aKnowledge());

/** What `/reload` says when this came of it. */
const said = async (reloaded: Partial<Reloaded>): Promise<string> =>
  plainText(await reload.run(async () => ({ before, now: before, problems: [], ...reloaded })));

describe('/reload', () => {
  it('says from which version it answers now, and what changed', async () => {
    const entries = [
      aClaim({ statement: 'The port had offered the pilots 4% more.' }),
      aGap(),
      aGap({ id: 'gap-new' }),
    ];
    const now = contextOf({ ...aKnowledge({ entries }), version: '11111111' });
    expect((await said({ now })).split('\n')).toEqual([
      'I now answer from version 11111111 of the knowledge; it was 00000000. Changed: 1 added, 1 changed, 1 removed.',
      'claim offer-4: changed, statement',
      'gap gap-new: added',
      'quotation quill-after-dark: removed',
    ]);
  });

  it('lists the problems of a folder that has some, the first of many', async () => {
    const problems = Array.from({ length: 20 }, (_, index) => `claims.yaml:${index + 1}:1: wrong: [rule]`);
    const lines = (await said({ problems })).split('\n');
    expect(lines[0]).toBe('The knowledge folder has 20 problems. I go on answering from version 00000000.');
    expect(lines[1]).toBe('claims.yaml:1:1: wrong: [rule]');
    expect(lines.at(-1)).toBe('and 8 more');
  });

  it('says that nothing has changed where nothing has', async () => {
    expect(await said({})).toBe('Nothing has changed: this is version 00000000.');
  });

  it('is offered to administrators alone, in servers alone', () => {
    expect(reload.definition).toMatchObject({ default_member_permissions: '0', contexts: [0], integration_types: [0] });
  });
});

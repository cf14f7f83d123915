import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { abilities } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { folderBot } from '../../src/renewal/folder-bot.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aFolder, validFiles } from '../support/knowledge.ts';

describe('a bot over a folder', () => {
  it('is made anew of what the folder holds by then, itself if that is the same, and not of what has problems', async () => {
    const { path, remove } = aFolder(validFiles);
    const loaded = loadKnowledge(path);
    if (!loaded.ok) throw new Error('the small folder does not load');
    const bot = folderBot(path, (knowledge, learnt) => createBot(knowledge, abilities, learnt), loaded.knowledge);
    expect(await bot.renewed?.()).toEqual({ bot });

    const claims = join(path, 'night-work/claims.yaml');
    const text = validFiles['night-work/claims.yaml'] ?? '';
    writeFileSync(claims, text.replace('had offered', 'put to'));
    const renewed = await bot.renewed?.();
    if (!renewed || 'problems' in renewed) throw new Error('not renewed');
    expect(plainText(renewed.bot.ask('what was offered?'))).toContain('The port put to the pilots 4%.');
    expect(plainText(bot.ask('what was offered?'))).toContain('The port had offered the pilots 4%.');

    writeFileSync(claims, text.replace('topics: [pay]', 'topics: [pays]'));
    expect(await renewed.bot.renewed?.()).toEqual({
      problems: [expect.stringMatching(/^night-work\/claims\.yaml:4:12: .*"pays".* \[references-exist\]$/)],
    });
    remove();
  });
});

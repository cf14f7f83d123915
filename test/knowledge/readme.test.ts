import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abilities } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import type { Bot } from '../../src/command.ts';
import { adviseOn } from '../../src/curation/advise.ts';
import { draftOf } from '../../src/curation/draft/draft.ts';
import { type Loaded, loadKnowledge } from '../../src/knowledge/load.ts';
import { verify } from '../../src/knowledge/verify.ts';
import { plainText } from '../../src/replies/plain.ts';

const guide = readFileSync('knowledge/README.md', 'utf8');

/** The files that the guide has a newcomer write, by path. */
const files = [...guide.matchAll(/^\*\*`(practice\/[^`]+)`\*\*\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, path = '', text = '']) => ({ path, text }),
);

describe('following knowledge/README.md from nothing', () => {
  let folder: string;
  let loaded: Loaded;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'practice-'));
    for (const { path, text } of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    loaded = loadKnowledge(join(folder, 'practice/knowledge'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const bot = (): Bot => {
    if (!loaded.ok) throw new Error('the guide’s knowledge does not load');
    return createBot(loaded.knowledge, abilities);
  };

  it('gives a knowledge that loads', () => {
    expect(loaded).toMatchObject({ ok: true });
  });

  it('gives entries that stand in the article, every paragraph of it cited', () => {
    const texts = new Map(
      files
        .filter(({ path }) => path.startsWith('practice/articles/'))
        .map(({ path, text }) => [path.replace(/^.*\/|\.txt$/g, ''), text]),
    );
    const { findings, sources } = verify(bot().context.engine.knowledge, texts);
    expect(findings).toEqual([]);
    expect(sources.flatMap(({ uncited }) => uncited)).toEqual([]);
  });

  it('leaves nothing to warn of', () => {
    if (!loaded.ok) throw new Error('the guide’s knowledge does not load');
    expect(adviseOn(loaded.knowledge, loaded.locate, { deep: true })).toEqual([]);
  });

  it('comes to what a draft of the article proposes, finished', () => {
    const { knowledge } = bot().context.engine;
    const [source] = knowledge.sources.keys();
    const article = files.find(({ path }) => path.endsWith(`/${source}.txt`))?.text ?? '';
    const nothing = {
      organisations: new Map(),
      people: new Map(),
      entries: new Map(),
      groups: new Map(),
      topics: new Map(),
    };
    const { proposals } = draftOf(article, source ?? '', { ...knowledge, ...nothing });
    expect(proposals['organisations.yaml']?.map(({ id }) => id)).toEqual([...knowledge.organisations.keys()]);
    expect(proposals['people.yaml']?.map(({ id }) => id)).toEqual([...knowledge.people.keys()]);
    const quotations = [...knowledge.entries.values()].flatMap((entry) => (entry.kind === 'quotation' ? [entry] : []));
    expect(proposals['quotations.yaml']).toMatchObject(
      quotations.map(({ speakers, parts }) => ({
        speakers,
        parts: parts.map(({ text, cites }) => ({ text, cites })),
      })),
    );
    expect(draftOf(article, source ?? '', knowledge).proposals).toEqual({
      'organisations.yaml': [],
      'people.yaml': [],
      'quotations.yaml': [],
      'claims.yaml': [],
    });
  });

  it('answers the question that the guide asks, with the words that the guide shows', () => {
    const question = /practice\/knowledge "(.*)"$/m.exec(guide)?.[1] ?? '';
    const reply = bot().ask(question);
    const shown = plainText(reply).replace(/^/gm, '    ');
    expect(reply.outcome).toBe('answer');
    expect(guide).toContain(shown);
  });

  it.each([
    ['what did Ada Fenn say?', 'fenn-not-a-rise'],
    ['how did the vote go', 'gap-ballot-result'],
  ])('answers "%s" with %s', (question, entry) => {
    expect(bot().ask(question).entries[0]).toBe(entry);
  });
});

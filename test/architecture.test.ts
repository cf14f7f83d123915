import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** What each file imports, types and lazy imports included: our files by their path from the root, packages by name. */
const imports = files.flatMap((from) =>
  ts
    .preProcessFile(readFileSync(from, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .map((name) => ({ from, to: name.startsWith('.') ? relative('.', join(dirname(from), name)) : name })),
);

/** What a file of ours needs as soon as it is loaded: no types, and no lazy imports. */
function needs(from: string): { readonly to: string }[] {
  const source = ts.createSourceFile(from, readFileSync(from, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: name } = statement;
    const isType = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
    if (isType || name === undefined || !ts.isStringLiteral(name)) return [];
    return [{ to: name.text.startsWith('.') ? join(dirname(from), name.text) : name.text }];
  });
}

const isDiscordJs = /^(?:discord\.js|@discordjs\/)/;

const isOurs = (path: string): boolean => /^(?:src|commands)\//.test(path);
const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** Where arrows may lead from each room besides itself. A file with rules of its own stands before its room. */
const arrows: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['src/main.ts', ['src', 'commands']],
  ['src/modes.ts', ['src', 'commands']],
  ['src/mode.ts', ['src/config.ts']],
  ['src/bot.ts', ['src/command.ts', 'src/answering', 'src/knowledge']],
  ['src/command.ts', ['src/answering', 'src/replies']],
  ['src/config.ts', []],
  ['src/text-table.ts', []],
  ['src/threads.ts', []],
  ['src/reporting.ts', ['src/command.ts', 'src/replies', 'src/discord/limits.ts']],
  ['src/renewal', ['src/command.ts', 'src/threads.ts', 'src/answering', 'src/knowledge']],
  ['src/knowledge', []],
  // What Discord allows is a list of numbers, which a reply for Discord keeps too.
  ['src/replies/discord.ts', ['src/replies', 'src/knowledge', 'src/discord/limits.ts']],
  ['src/replies/discord-components.ts', ['src/replies', 'src/discord/limits.ts']],
  ['src/replies', ['src/threads.ts', 'src/knowledge']],
  ['src/citing', ['src/knowledge']],
  ['src/export', ['src/citing', 'src/knowledge']],
  ['src/offers', ['src/knowledge', 'src/replies']],
  ['src/answering', ['src/knowledge', 'src/offers', 'src/replies']],
  // The curator's bench asks the knowledge its own questions.
  ['src/curation', ['src/answering', 'src/knowledge', 'src/text-table.ts']],
  ['src/evaluation', ['src/text-table.ts', 'src/answering', 'src/knowledge', 'src/replies']],
  // The rooms of the Discord face, in the order in which something asked goes through them.
  ['src/discord/limits.ts', []],
  ['src/discord/failures.ts', []],
  ['src/discord/log.ts', []],
  ['src/discord/reading', ['src/command.ts', 'src/replies']],
  ['src/discord/responding', ['src/command.ts', 'src/replies', 'src/discord/reading', 'src/discord/limits.ts']],
  ['src/discord/account.ts', ['src/command.ts', 'src/replies', 'src/discord/responding']],
  ['src/discord/monitoring', ['src/discord/account.ts']],
  ['src/discord/service', ['src/command.ts', 'src/discord/log.ts', 'src/discord/monitoring']],
  ['src/discord/running', ['src/discord/failures.ts', 'src/discord/log.ts', 'src/discord/service']],
  [
    'src/discord/delivering',
    [
      'src/command.ts',
      'src/replies',
      'src/discord/answer.ts',
      'src/discord/failures.ts',
      'src/discord/limits.ts',
      'src/discord/log.ts',
      'src/discord/responding',
      'src/discord/running',
      'src/discord/service',
    ],
  ],
  ['src/discord', ['src/command.ts', 'src/config.ts', 'src/replies']],
  // What runs in the browser knows the shapes of what it is sent, and how a command line is read.
  [
    'src/local/page/client',
    ['src/local/page', 'src/local/command-line.ts', 'src/command.ts', 'src/answering/explanation.ts'],
  ],
  // The page hands what is done in it to the bot as Discord would: the adapter is Discord's, without the way there.
  ['src/local/page', ['src/local', 'src/command.ts', 'src/answering', 'src/knowledge', 'src/replies', 'src/discord']],
  [
    'src/local',
    [
      'src/command.ts',
      'src/config.ts',
      'src/answering',
      'src/curation',
      'src/evaluation',
      'src/export',
      'src/knowledge',
      'src/replies',
      'src/bot.ts',
    ],
  ],
  ['commands', ['src/command.ts', 'src/answering', 'src/citing', 'src/offers', 'src/knowledge', 'src/replies']],
];

describe('arrows run one way', () => {
  it('and every file has its place among them', () => {
    const homeless = files.filter((file) => !arrows.some(([room]) => within(file, room)) && !file.endsWith('.d.ts'));
    expect(homeless).toEqual([]);
  });

  it('from main to the faces and commands, to answering, offers and replies, to the knowledge', () => {
    const against = imports.filter(({ from, to }) => {
      const [room, rooms] = arrows.find(([place]) => within(from, place)) ?? [from, []];
      return isOurs(to) && ![room, ...rooms].some((place) => within(to, place));
    });
    expect(against).toEqual([]);
  });

  it('and the page knows no way to Discord', () => {
    const ways = ['gateway', 'http', 'registration', 'monitoring'].map((room) => `src/discord/${room}`);
    const known = imports.filter(({ from, to }) => within(from, 'src/local') && ways.some((way) => within(to, way)));
    expect(known).toEqual([]);
  });

  it('and the way in over HTTP does without discord.js, whatever it imports', () => {
    const reached = new Set(['src/discord/http/serve.ts', 'src/discord/run.ts']);
    for (const from of reached) for (const { to } of needs(from)) if (isOurs(to)) reached.add(to);
    const packages = [...reached].flatMap(needs).map(({ to }) => to);
    expect(packages).toContain('prom-client');
    expect(packages.filter((name) => isDiscordJs.test(name))).toEqual([]);
  });

  it('and only the Discord face imports discord.js', () => {
    const elsewhere = imports.filter(({ from, to }) => isDiscordJs.test(to) && !within(from, 'src/discord'));
    expect(elsewhere).toEqual([]);
  });
});

/** Words of the registers that are English, or a programmer's, before they are a dispute's. */
const generic = new Set(
  [
    [
      'child',
      'parent',
      'parents',
      'families',
      'head',
      'heads',
      'leader',
      'leaders',
      'leadership',
      'principal',
      'deputy',
    ],
    ['boss', 'bosses', 'senior', 'experienced', 'veteran', 'starters', 'learners', 'officer', 'officers', 'masters'],
    ['mates', 'captain', 'ratings', 'locals', 'residents', 'customers', 'visitors', 'the profession', 'spokesperson'],
    ['government', 'gov', 'ministers', 'minister', 'the state', 'department', 'the department', 'the authorities'],
    [
      'employers',
      'the employers',
      'employer side',
      'management side',
      'panel',
      'the panel',
      'councillor',
      'the company',
      'the firm',
    ],
    [
      'the operator',
      'council',
      'the council',
      'english',
      'the capital',
      'the islands',
      'review body',
      'SHA',
      'the SHA',
    ],
  ].flat(),
);

const namesOf = ({ organisations, people, groups, places }: Knowledge): string[] =>
  [organisations, people, groups, places].flatMap((register) =>
    [...register.values()].flatMap((thing) => [
      thing.name,
      ...('abbreviation' in thing && thing.abbreviation ? [thing.abbreviation] : []),
      ...thing.aliases,
    ]),
  );

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds any of the words, whole. An abbreviation counts in capitals only, as "sha" is a hash and a part of "Shah". */
function finderOf(words: readonly string[]): (line: string) => string[] {
  const alternatives = (list: readonly string[]): string =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|');
  const isAbbreviation = (word: string): boolean => !/\p{Ll}/u.test(word);
  const patterns = [
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words.filter(isAbbreviation))})(?![\\p{L}\\p{N}])`, 'gu'),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${alternatives(words.filter((word) => !isAbbreviation(word)))})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  ];
  return (line) => patterns.flatMap((pattern) => line.match(pattern) ?? []);
}

describe('the code knows no dispute', () => {
  it.each(['knowledge', 'test/fixtures/ferries/knowledge'])(
    'and has no name of the people, bodies, groups and places of %s, examples in comments included',
    (folder) => {
      const loaded = loadKnowledge(folder);
      if (!loaded.ok) throw new Error(`${folder} does not load: npm run check -- --knowledge ${folder}`);
      const names = namesOf(loaded.knowledge).filter((name) => !generic.has(name) && name.length > 1);
      const find = finderOf([...names, 'school', 'schools', 'schooling', 'teaching', 'classroom', 'ferry', 'ferries']);
      const found = files.flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) => find(line).map((word) => `${file}:${index + 1}: ${word}`)),
      );
      expect(found).toEqual([]);
    },
  );
});

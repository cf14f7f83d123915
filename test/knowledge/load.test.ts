import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { inFolder, validFiles } from '../support/knowledge.ts';

const load = (files: Readonly<Record<string, string>>) => inFolder({ ...validFiles, ...files }, loadKnowledge);

/** The problems of the small folder with some files replaced, a line each. */
function problemsWith(files: Readonly<Record<string, string>>): string[] {
  const loaded = load(files);
  return loaded.ok ? [] : loaded.problems.map(formatProblem);
}

const changed = (file: string, from: string, to: string) => {
  const text = validFiles[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: text.replace(from, to) };
};

const claims = 'night-work/claims.yaml';

describe('a valid folder', () => {
  it('loads whole', () => {
    const loaded = load({});
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
    const { knowledge } = loaded;
    expect([...knowledge.sources.keys()]).toEqual(['pilots-2001']);
    expect([...knowledge.disputes.keys()]).toEqual(['night-work']);
    expect([...knowledge.entries.values()].map(({ id, kind, dispute }) => [id, kind, dispute])).toEqual([
      ['offer-4', 'claim', 'night-work'],
      ['gap-turnout', 'gap', 'night-work'],
    ]);
    expect(knowledge.questions.get('offer-4')).toEqual(['what was offered?']);
  });

  it('may have gaps and questions that belong to no dispute', () => {
    const loaded = load({
      'gaps.yaml': '- id: gap-weather\n  statement: The sources do not say what the weather was.\n',
      'questions.txt': '# gap-weather\ndid it rain?\n# /help\nwhat can you do?\n',
    });
    if (!loaded.ok) throw new Error('did not load');
    expect(loaded.knowledge.entries.get('gap-weather')?.dispute).toBeUndefined();
    expect(loaded.knowledge.questions.get('/help')).toEqual(['what can you do?']);
  });

  it('joins the questions written with an entry and those of the questions file', () => {
    const loaded = load(changed(claims, '  holds:', '  asked_as: [how much?]\n  holds:'));
    expect(loaded.ok && loaded.knowledge.questions.get('offer-4')).toEqual(['how much?', 'what was offered?']);
  });

  it('leads from an old id to the new one', () => {
    const loaded = load({ 'redirects.yaml': 'the-offer: offer-4\n' });
    expect(loaded.ok && loaded.knowledge.redirects.get('the-offer')).toBe('offer-4');
  });

  it('has one version as long as its files do not change, and another when one does', () => {
    const version = (files: Readonly<Record<string, string>>) => {
      const loaded = load(files);
      return loaded.ok ? loaded.knowledge.version : undefined;
    };
    expect(version({})).toMatch(/^[0-9a-f]{8}$/);
    expect(version({})).toBe(version({}));
    expect(version({})).not.toBe(version(changed('topics.yaml', 'name: pay', 'name: wages')));
  });

  it('may have people who hold no office, or of whom nothing is said but the name', () => {
    const loaded = load({
      'people.yaml': `- id: jo-lane
  name: Jo Lane
  roles: [{ title: deckhand, during: 2001-05, cites: [{ source: pilots-2001, paragraph: 3 }] }]
- id: bo-pell
  name: Bo Pell
`,
    });
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
    expect([...loaded.knowledge.people.values()].map(({ roles }) => roles.length)).toEqual([1, 0]);
  });

  it('is not disturbed by folders that are no disputes', () => {
    expect(problemsWith({ 'notes/claims.yaml': 'not: a list' })).toEqual([]);
  });
});

describe('a fault is reported at its line and column, with what to write instead:', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'an unknown field',
      changed(claims, '  holds', '  colour: red\n  holds'),
      `${claims}:5:3: unknown field "colour"; remove it or write one that the schema knows`,
    ],
    [
      'an entry with no citation',
      changed(claims, 'cites: [{ source: pilots-2001, paragraph: 2 }]', 'cites: []'),
      `${claims}:7:10: cites: every entry cites at least one source and paragraph`,
    ],
    [
      'an id that is no slug',
      changed('topics.yaml', 'id: pay', 'id: The Pay'),
      `topics.yaml:1:7: id: an id is a slug: lower-case letters, digits and single hyphens`,
    ],
    [
      'a date that is no date',
      changed(claims, 'holds: 2001-05', 'holds: last spring'),
      `${claims}:5:10: holds: not an EDTF date; write 2022-10-16, 2022-10, 2002 or an interval like 2022-10/2023-04, with ~ if inferred`,
    ],
    [
      'a figure in two units',
      changed(claims, 'percent: 4,', 'percent: 4, gbp: 4,'),
      `${claims}:6:13: figures.0: a figure has exactly one of percent, gbp or count`,
    ],
    [
      'inflation in words and as a figure',
      {
        'night-work/offers.yaml':
          '- id: offer\n  name: offer\n  made_by: pilots-guild\n  date: 2001\n  inflation: [{ says: flat, figure: { percent: 1, of: prices }, claim: offer-4 }]\n',
      },
      'night-work/offers.yaml:5:15: inflation.0: write one of figure and says',
    ],
    [
      'a checksum that is none',
      changed('sources.yaml', 'sha256: ', 'sha256: x'),
      'sources.yaml:6:11: sha256: the SHA-256 of the text, 64 hexadecimal digits',
    ],
    [
      'an id that is taken, in whatever file',
      changed('night-work/gaps.yaml', 'id: gap-turnout', 'id: pilots-guild'),
      'night-work/gaps.yaml:1:7: the id "pilots-guild" is taken; ids are unique over the whole folder',
    ],
    [
      'a file that is no list',
      { 'topics.yaml': 'pay: pay\n' },
      'topics.yaml:1:1: not a list; write each entry as "- id: …". Until it is mended, nothing is checked against this file',
    ],
    [
      'a dispute whose id is not its folder',
      changed('night-work/dispute.yaml', 'id: night-work', 'id: day-work'),
      'night-work/dispute.yaml:1:5: the id "day-work" is not the folder\'s name; write "night-work"',
    ],
    [
      'questions for an entry that is not there',
      { 'night-work/questions.txt': '# offer-5\nwhat?\n' },
      'night-work/questions.txt:1:3: no entry has the id "offer-5"; write the id of one, or remove its questions',
    ],
    ['a folder of no sources', { 'sources.yaml': '' }, 'sources.yaml:1:1: no sources; list at least one'],
    [
      'a broken rule',
      changed(claims, 'paragraph: 2', 'paragraph: 9'),
      `${claims}:7:45: "pilots-2001" has 3 paragraphs, not 9; count them again [citations-exist]`,
    ],
  ])('%s', (_, files, problem) => {
    expect(problemsWith(files)).toEqual([problem]);
  });

  it('bad YAML', () => {
    expect(problemsWith({ 'topics.yaml': '- id: pay\n  name: "pay\n' })[0]).toMatch(
      /^topics\.yaml:\d+:\d+: not valid YAML: /,
    );
  });

  it('a folder that is not there', () => {
    expect(loadKnowledge('/no/such/folder')).toMatchObject({
      ok: false,
      problems: [{ message: 'no such folder; give the knowledge folder with --knowledge or KNOWLEDGE_DIR' }],
    });
  });
});

describe('a file that cannot be read', () => {
  const unquoted = changed(claims, 'statement: The port had', 'statement: The guild says: the port had');
  const again = '\n- id: offer-5\n  statement: The guild adds: it was 5%.\n';

  it('is the only problem, told with what to do and what it means for the rest', () => {
    const [problem, ...others] = problemsWith(unquoted);
    expect(problem).toMatch(
      new RegExp(`^${claims}:2:14: not valid YAML: if ": " is part of a text, put the whole text`),
    );
    expect(problem).toMatch(/Until it is mended, nothing is checked against this file$/);
    expect(others).toEqual([]);
  });

  it('has each of its faults told, and only once what they mean', () => {
    const problems = problemsWith({ [claims]: `${unquoted[claims]}${again}` });
    expect(problems).toHaveLength(2);
    expect(problems.filter((problem) => problem.includes('Until it is mended'))).toHaveLength(1);
  });

  it('hides no heading of an entry that was renamed', () => {
    const questions = { 'night-work/questions.txt': '# the-offer\nwhat was offered?\n' };
    const problems = problemsWith({ ...unquoted, ...questions, 'redirects.yaml': 'the-offer: offer-4\n' });
    expect(problems[1]).toContain('"the-offer" was renamed; write "offer-4"');
  });
});

it('an entry with a fault is not said to be missing from its questions', () => {
  const problems = problemsWith(changed(claims, 'holds: 2001-05', 'holds: last spring'));
  expect(problems.join('\n')).not.toContain('questions.txt');
});

describe('a bad folder', () => {
  const bad = {
    ...changed(claims, 'holds: 2001-05', 'holds: last spring'),
    ...changed('sources.yaml', 'paragraphs: 3', 'paragraphs: none'),
    ...changed('organisations.yaml', 'kind: union', 'kind: gang'),
    'night-work/questions.txt': 'what?\n',
  };

  it('has every problem reported at once, in reading order', () => {
    expect(problemsWith(bad).map((problem) => problem.replace(/:\d+: .*/s, ''))).toEqual([
      'night-work/claims.yaml:5',
      'night-work/questions.txt:1',
      'organisations.yaml:3',
      'sources.yaml:5',
    ]);
  });

  it('loads nothing', () => {
    expect(load(bad)).not.toHaveProperty('knowledge');
  });
});

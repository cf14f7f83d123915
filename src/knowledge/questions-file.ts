import type { Problem } from './problem.ts';

/** One question, and where its text begins. */
export interface ExampleQuestion {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Example questions under one heading: an entry's id, or a command (`/ballots`) whose reply answers them. */
export interface QuestionGroup {
  readonly id: string;
  /** Where the id stands. */
  readonly line: number;
  readonly column: number;
  readonly questions: readonly ExampleQuestion[];
}

/**
 * Reads a `questions.txt`: a line `# id` opens a group, every other line that is not blank is one example question.
 * A plain file because there are thousands of them, a line each, and they change more often than the facts.
 */
export function parseQuestions(file: string, text: string): { groups: QuestionGroup[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const groups: { id: string; line: number; column: number; questions: ExampleQuestion[] }[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const content = raw.trim();
    if (content === '') return;
    const heading = /^#\s*(\/?[a-z0-9-]+)$/.exec(content);
    if (heading?.[1]) groups.push({ id: heading[1], line, column: raw.indexOf(heading[1]) + 1, questions: [] });
    else if (content.startsWith('#')) {
      problems.push({
        file,
        line,
        column: 1,
        message: `not a heading; write "# entry-id" or "# /command", one to a line`,
      });
    } else if (groups.length === 0) {
      problems.push({ file, line, column: 1, message: 'a question before any heading; write "# entry-id" above it' });
    } else groups.at(-1)?.questions.push({ text: content, line, column: raw.indexOf(content) + 1 });
  });
  return { groups, problems };
}

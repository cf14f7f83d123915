/** A place in the knowledge folder that a curator can open. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Says where something stands: a thing by its id, or what is at a path in it.
 * The path `['questions', 3]` is the fourth example question of the id, wherever it is written.
 */
export type Locate = (id: string, path?: readonly PropertyKey[]) => Place;

/** Something wrong in the knowledge folder. */
export interface Problem extends Place {
  /** What is wrong, and what to write instead. */
  readonly message: string;
  /** The rule that it breaks; none where something cannot be read at all. */
  readonly rule?: string;
  /** What at the place can safely be replaced, and by what. */
  readonly fix?: Fix;
}

/** A change of the text at a place: what must stand there, and what is to stand there instead. */
export interface Fix {
  readonly remove: string;
  readonly insert: string;
}

/** `file:line:column: message [rule]`, as editors and terminals link it. */
export const formatProblem = ({ file, line, column, message, rule }: Problem): string =>
  `${file}:${line}:${column}: ${message}${rule === undefined ? '' : ` [${rule}]`}`;

/** In reading order: by file, then by place in it. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);

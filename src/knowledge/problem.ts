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
}

/** `file:line:column: message`, as editors and terminals link it. */
export const formatProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`;

/** In reading order: by file, then by place in it. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);

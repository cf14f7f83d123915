/** What was done lately, so that it is not done twice. Kept in this process's memory alone. */
export interface Firsts {
  /** Whether a key is new; it is not again for a while. */
  readonly isFirst: (key: string) => boolean;
  /** Lets a key be new again. */
  readonly forget: (key: string) => void;
}

/** Remembers each key for so many milliseconds. */
export function firsts(milliseconds: number): Firsts {
  const known = new Set<string>();
  return {
    isFirst: (key) => {
      if (known.has(key)) return false;
      known.add(key);
      setTimeout(() => known.delete(key), milliseconds).unref();
      return true;
    },
    forget: (key) => void known.delete(key),
  };
}

import Fuse from 'fuse.js';

/** Something that can be referred to, with what people call it if it has a name. */
interface Thing {
  readonly id: string;
  readonly name?: string;
  readonly abbreviation?: string | undefined;
  readonly aliases?: readonly string[];
}

/**
 * The id that somebody likely meant by another: one that is spelt much like it, or belongs to a thing of that name.
 * @returns undefined if none comes near.
 */
export function nearestId(written: string, things: readonly object[]): string | undefined {
  const keys: (keyof Thing)[] = ['id', 'name', 'abbreviation', 'aliases'];
  const found = new Fuse(things as readonly Thing[], {
    keys,
    threshold: 0.3,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  return found.search(written.replaceAll('-', ' '))[0]?.item.id ?? found.search(written)[0]?.item.id;
}

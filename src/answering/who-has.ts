/** For each of the things that some items have, which items have it, by their numbers in order; as often as one has it. */
export function whoHas<Item, Thing>(
  items: readonly Item[],
  has: (item: Item) => Iterable<Thing>,
): Map<Thing, number[]> {
  const having = new Map<Thing, number[]>();
  for (const [number, item] of items.entries()) {
    for (const thing of has(item)) {
      const known = having.get(thing);
      if (known) known.push(number);
      else having.set(thing, [number]);
    }
  }
  return having;
}

/** A title as it stands alone: the square brackets, which in a citation say that it is ours, left out. */
export const bare = (title: string): string => title.replace(/^\[(.*)\]$/, '$1');

/** A text with one of its parts replaced: what stands between the comments that name the part. A part that is not there yet is put at the end. */
export function withSection(text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const whole = `${begin}\n${part.trim()}\n${end}`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) return `${text.trimEnd()}\n\n${whole}\n`;
  return `${text.slice(0, from)}${whole}${text.slice(to + end.length)}`;
}

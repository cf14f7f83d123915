const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The first number from `start` up that has no common divisor with `whole`: a stride that visits each of so many once. */
export function coprimeNear(start: number, whole: number): number {
  let stride = Math.max(1, start);
  while (divisor(stride, whole) !== 1) stride++;
  return stride;
}

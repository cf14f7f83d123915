/** An exact number: a fraction of whole numbers, the lower one positive. Money and rates lose nothing in it. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * The exact value of a decimal number, as it is written: 8.9 is 89/10.
 * Refuses (throws) what is no plain decimal number.
 */
export function exact(decimal: number | string): Exact {
  const [, sign, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(decimal)) ?? [];
  if (whole === '') throw new Error('not a plain decimal number');
  const over = BigInt(whole + part);
  return { over: sign === '-' ? -over : over, under: 10n ** BigInt(part.length) };
}

export const ONE = exact(1);

export const plus = (one: Exact, other: Exact): Exact => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
});

export const negative = ({ over, under }: Exact): Exact => ({ over: -over, under });

export const minus = (one: Exact, other: Exact): Exact => plus(one, negative(other));

export const times = (one: Exact, other: Exact): Exact => ({
  over: one.over * other.over,
  under: one.under * other.under,
});

/** Division; by nothing it throws. */
export function dividedBy(one: Exact, other: Exact): Exact {
  if (other.over === 0n) throw new Error('division by nothing');
  const over = one.over * other.under;
  const under = one.under * other.over;
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** 1, 0 or -1, as the number is above, at or below nothing. */
export const signOf = ({ over }: Exact): 1 | 0 | -1 => (over > 0n ? 1 : over < 0n ? -1 : 0);

export const compare = (one: Exact, other: Exact): 1 | 0 | -1 => signOf(minus(one, other));

export const size = (number: Exact): Exact => (number.over < 0n ? negative(number) : number);

/** Which way a rest is rounded: to the nearest (half away from nothing), towards nothing, or away from it. */
export type Rounding = 'nearest' | 'down' | 'up';

/** A number in decimals, rounded to so many places: "33600.00", "-4.5". */
export function rounded(number: Exact, places: number, rounding: Rounding = 'nearest'): string {
  const { over, under } = size(number);
  const scaled = over * 10n ** BigInt(places);
  const rest = scaled % under;
  const goesUp = rounding === 'nearest' ? rest * 2n >= under : rounding === 'up' && rest > 0n;
  const digits = String(scaled / under + (goesUp ? 1n : 0n)).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return signOf(number) < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

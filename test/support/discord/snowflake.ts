const EPOCH = 1_420_070_400_000;
let counter = 0n;

/** A new id as Discord makes them, 18 or 19 digits with the time inside. `age` is how many milliseconds ago it was made. */
export function snowflake(age = 0): string {
  counter = (counter + 1n) % 4096n;
  return ((BigInt(Date.now() - EPOCH - age) << 22n) | counter).toString();
}

/** When an id was made, in milliseconds since 1970. */
export const madeAt = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH;

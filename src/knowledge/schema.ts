/** What may stand in a knowledge folder, and the types of it. */
export * from './schema/ballots-and-offers.ts';
export * from './schema/entries.ts';
export * from './schema/parts.ts';
export * from './schema/registers.ts';

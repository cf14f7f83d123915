import bot from './scrutineer.svg';
import visitor from './visitor.svg';

/** Pictures of who is in the channel. */
export const AVATARS = { bot, visitor } as const;

// The components' own pictures are on Discord's servers; they read this when they are imported.
Object.assign(globalThis, { $discordMessage: { avatars: { default: visitor } } });

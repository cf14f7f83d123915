import { Client, Events } from 'discord.js';
import { SUGGESTIONS, WORDS } from './words.ts';

/** The least that answers with discord.js: a client with its defaults, and the same words to everything. */
const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API ?? '' } });
client.on(Events.Error, () => undefined);
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond(SUGGESTIONS);
  else if (interaction.isRepliable()) await interaction.reply({ content: WORDS });
});
await client.login(process.env.DISCORD_TOKEN);

import { pino } from 'pino';
import type { Command } from '../../../src/command.ts';
import { runGateway } from '../../../src/discord/gateway/gateway.ts';
import { createService } from '../../../src/discord/service/service.ts';
import { replyOf, stubBot } from './stub-bot.ts';

/** Answers, and stumbles over what it said a little later. */
const trip: Command = {
  definition: { name: 'trip', description: 'Trips over it' },
  run: () => {
    setTimeout(() => {
      throw new Error('what somebody said');
    }, 50);
    return replyOf('You said: trip');
  },
};

/** A program that runs the stub bot on the gateway, set up by the same variables as the real one. */
process.exitCode = await runGateway({
  token: process.env.DISCORD_TOKEN ?? '',
  api: process.env.DISCORD_API ?? '',
  service: createService({ ...stubBot, commands: [...stubBot.commands, trip] }, pino()),
});

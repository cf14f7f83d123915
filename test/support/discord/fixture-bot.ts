import { pino } from 'pino';
import { runGateway } from '../../../src/discord/gateway/gateway.ts';
import { createService } from '../../../src/discord/service/service.ts';
import { stubBot } from './stub-bot.ts';

/** A program that runs the stub bot on the gateway, set up by the same variables as the real one. */
process.exitCode = await runGateway({
  token: process.env.DISCORD_TOKEN ?? '',
  api: process.env.DISCORD_API ?? '',
  service: createService(stubBot, pino()),
});

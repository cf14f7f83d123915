import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

const id = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id });
const common = {
  id,
  token: z.string().min(1),
  user: user.optional(),
  member: z.object({ user: user.optional() }).optional(),
};
const option = z.object({ name: z.string(), type: z.number() });
const command = z.object({ name: z.string(), type: z.number(), options: z.array(option).optional() });

/** As much of an interaction as the bot relies on, by its type; types that it knows nothing of pass as they are. */
const schema = z.union([
  z.discriminatedUnion('type', [
    z.object({ ...common, type: z.literal(InteractionType.Ping) }),
    z.object({ ...common, type: z.literal(InteractionType.ApplicationCommand), data: command }),
    z.object({ ...common, type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: command }),
    z.object({
      ...common,
      type: z.literal(InteractionType.MessageComponent),
      data: z.object({ custom_id: z.string() }),
    }),
  ]),
  z.object({ ...common, type: z.number().min(InteractionType.ModalSubmit) }),
]);

/** Reads what Discord sent as an interaction; undefined if it is none. */
export function readInteraction(sent: unknown): APIInteraction | undefined {
  return schema.safeParse(sent).success ? (sent as APIInteraction) : undefined;
}

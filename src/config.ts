import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** Empty variables count as absent, as in a copied `.env.example`. */
const environment = z.preprocess(
  (variables) =>
    Object.fromEntries(Object.entries(variables as Record<string, string>).filter(([, value]) => value !== '')),
  z.object({
    DISCORD_TOKEN: z.string().optional(),
    DISCORD_API: z
      .url('write an address such as https://discord.com/api')
      .transform((url) => url.replace(/\/+$/, ''))
      .default('https://discord.com/api'),
    DISCORD_PUBLIC_KEY: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, "write the application's public key, 64 hexadecimal digits")
      .optional(),
    PORT: port.default(8080),
    KNOWLEDGE_DIR: z.string().default('knowledge'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  }),
);

/** The environment, read once. */
export type Config = z.infer<typeof environment>;

/** Reads the environment. @returns the settings, or one line for each variable that is wrong, naming it. */
export function readConfig(variables: NodeJS.ProcessEnv): { config: Config } | { faults: string[] } {
  const result = environment.safeParse(variables);
  return result.success
    ? { config: result.data }
    : { faults: result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
}

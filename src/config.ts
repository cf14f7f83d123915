import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const shardCount = z.coerce.number('write a whole number').int('write a whole number').min(1, 'write 1 or more');

/** `0,2,5` or `0-3`, or both: the numbers named, each once. */
const shards = z
  .string()
  .regex(/^\d{1,6}(-\d{1,6})?(,\d{1,6}(-\d{1,6})?)*$/, {
    error: 'write the numbers of shards, such as 0-3 or 0,2',
    abort: true,
  })
  .transform((list) => [...new Set(list.split(',').flatMap(range))])
  .refine((list) => list.length > 0, 'write the lower number first');

function range(text: string): number[] {
  const [first = 0, last = first] = text.split('-').map(Number);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Empty variables count as absent, as in a copied `.env.example`. */
const environment = z.preprocess(
  (variables) =>
    Object.fromEntries(Object.entries(variables as Record<string, string>).filter(([, value]) => value !== '')),
  z
    .object({
      DISCORD_TOKEN: z.string().optional(),
      DISCORD_API: z
        .url('write an address such as https://discord.com/api')
        .transform((url) => url.replace(/\/+$/, ''))
        .default('https://discord.com/api'),
      DISCORD_PUBLIC_KEY: z
        .string()
        .regex(/^[0-9a-f]{64}$/i, "write the application's public key, 64 hexadecimal digits")
        .optional(),
      DISCORD_SHARD_COUNT: shardCount.optional(),
      DISCORD_SHARDS: shards.optional(),
      HOST: z.string().optional(),
      PORT: port.default(8080),
      METRICS_PORT: port.optional(),
      KNOWLEDGE_DIR: z.string().default('knowledge'),
      REPORT_URL: z
        .url({
          protocol: /^https?$/,
          error:
            'write the address where a new issue is written, such as https://github.com/OWNER/REPOSITORY/issues/new',
        })
        .max(200, 'write an address of at most 200 characters, as what was asked has to fit behind it')
        .optional(),
      LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    })
    .refine(({ DISCORD_SHARDS: some = [], DISCORD_SHARD_COUNT: count = 0 }) => some.every((shard) => shard < count), {
      path: ['DISCORD_SHARDS'],
      message: 'set DISCORD_SHARD_COUNT to the number of all shards; these are numbered from 0 to one less',
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

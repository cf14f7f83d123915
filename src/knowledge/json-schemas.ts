import { z } from 'zod';
import * as schema from './schema.ts';

/** Each kind of YAML file in a knowledge folder, by its name, with what it holds. */
const files = {
  sources: z.array(schema.source),
  organisations: z.array(schema.organisation),
  people: z.array(schema.person),
  groups: z.array(schema.group),
  places: z.array(schema.place),
  topics: z.array(schema.topic),
  redirects: schema.redirects,
  dispute: schema.dispute,
  claims: z.array(schema.claim),
  quotations: z.array(schema.quotation),
  ballots: z.array(schema.ballot),
  walkouts: z.array(schema.walkout),
  offers: z.array(schema.offer),
  gaps: z.array(schema.gap),
} as const;

/** The JSON Schema of each kind of file, as JSON text by the file's name without its ending. Editors complete and explain fields by it. */
export const jsonSchemas: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([name, holds]) => [
    name,
    `${JSON.stringify({ title: `${name}.yaml`, ...z.toJSONSchema(holds, { io: 'input' }) }, null, 2)}\n`,
  ]),
);

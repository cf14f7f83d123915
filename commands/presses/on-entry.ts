import type { Engine } from '../../src/answering/engine.ts';
import type { Press } from '../../src/command.ts';
import { entryOf } from '../../src/knowledge/knowledge.ts';
import type { Entry } from '../../src/knowledge/schema.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { outdated } from '../options.ts';

/** What pressing something leads to whose argument is an entry's id, an older one perhaps; a sentence if there is no such entry. */
export const onEntry =
  (reply: (engine: Engine, entry: Entry) => Reply): Press['run'] =>
  (id, { engine }) => {
    const entry = entryOf(engine.knowledge, id);
    return entry ? reply(engine, entry) : outdated(engine);
  };

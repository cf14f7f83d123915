import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** The invented dispute that a whole folder tells of; loads it anew each time. */
export function ferries(): Knowledge {
  const loaded = loadKnowledge('test/fixtures/ferries/knowledge');
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.knowledge;
}

import { isDeepStrictEqual } from 'node:util';
import type { Knowledge } from './knowledge.ts';

/** What became of one thing of the knowledge. */
export interface Change {
  /** "claim", "quotation", "gap", "source", "ballot" …; "command" for the example questions of one. */
  readonly kind: string;
  /** Its id now; for what is gone the one it had. */
  readonly id: string;
  readonly how: 'added' | 'changed' | 'renamed' | 'removed';
  /** What of it is other than before, by the names of its fields; for a renamed one its old id first. */
  readonly what: readonly string[];
}

type Register = Exclude<keyof Knowledge, 'version' | 'redirects' | 'questions'>;

/** What one thing of each register is called; an entry says it of itself. */
const kinds: Readonly<Record<Register, string>> = {
  sources: 'source',
  organisations: 'organisation',
  people: 'person',
  groups: 'group',
  places: 'place',
  topics: 'topic',
  disputes: 'dispute',
  entries: 'entry',
  ballots: 'ballot',
  offers: 'offer',
  walkouts: 'walkout',
};

interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly questions: readonly string[];
}

/** All things of a knowledge, in the order of the files, by register and id. */
function thingsOf(knowledge: Knowledge): Map<string, Thing> {
  const things = (Object.keys(kinds) as Register[]).flatMap((register) =>
    [...knowledge[register].values()].map((thing): [string, Thing] => {
      const { id, ...fields } = thing;
      const kind = 'kind' in thing && register === 'entries' ? thing.kind : kinds[register];
      const questions = register === 'entries' ? (knowledge.questions.get(id) ?? []) : [];
      return [`${register}:${id}`, { kind, id, fields, questions }];
    }),
  );
  const commands = [...knowledge.questions].flatMap(([id, questions]): [string, Thing][] =>
    id.startsWith('/') ? [[id, { kind: 'command', id, fields: {}, questions }]] : [],
  );
  return new Map([...things, ...commands]);
}

/** "example questions (3 more, 1 less)"; nothing where they are the same. */
function questionsThatDiffer(before: readonly string[], after: readonly string[]): string[] {
  const more = after.filter((question) => !before.includes(question)).length;
  const less = before.filter((question) => !after.includes(question)).length;
  const counts = [...(more > 0 ? [`${more} more`] : []), ...(less > 0 ? [`${less} less`] : [])];
  return counts.length === 0 ? [] : [`example questions (${counts.join(', ')})`];
}

function whatDiffers(before: Thing, after: Thing): string[] {
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [
    ...[...names].filter((name) => !isDeepStrictEqual(before.fields[name], after.fields[name])),
    ...questionsThatDiffer(before.questions, after.questions),
  ];
}

/**
 * What a knowledge has that another had not, and the other way round: every source, entry, ballot, offer and name that was
 * added, changed, renamed or removed, in the order of the files; what is gone comes last.
 */
export function changesBetween(before: Knowledge, after: Knowledge): Change[] {
  const [old, now] = [thingsOf(before), thingsOf(after)];
  const renamed = [...after.redirects].flatMap(([from, to]): [string, string][] =>
    old.has(`entries:${from}`) ? [[`entries:${to}`, `entries:${from}`]] : [],
  );
  const oldKeys = new Map(renamed.filter(([key]) => !old.has(key)));
  const there = [...now].flatMap(([key, thing]): Change[] => {
    const { kind, id } = thing;
    const was = old.get(oldKeys.get(key) ?? key);
    if (!was) return [{ kind, id, how: 'added', what: [] }];
    const what = whatDiffers(was, thing);
    if (was.id !== id) return [{ kind, id, how: 'renamed', what: [`was ${was.id}`, ...what] }];
    return what.length === 0 ? [] : [{ kind, id, how: 'changed', what }];
  });
  const kept = new Set(oldKeys.values());
  const gone = [...old].filter(([key]) => !now.has(key) && !kept.has(key));
  return [...there, ...gone.map(([, { kind, id }]): Change => ({ kind, id, how: 'removed', what: [] }))];
}

/** "2 added, 1 changed"; "nothing" where nothing is other than before. */
export function tallyOfChanges(changes: readonly Change[]): string {
  const counts = (['added', 'changed', 'renamed', 'removed'] as const).flatMap((how) => {
    const count = changes.filter((change) => change.how === how).length;
    return count > 0 ? [`${count} ${how}`] : [];
  });
  return counts.length === 0 ? 'nothing' : counts.join(', ');
}

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { AdminCommand, Reloaded } from '../src/command.ts';
import { type Change, changesBetween, tallyOfChanges } from '../src/knowledge/changes.ts';
import { type Draft, finishReply } from '../src/replies/draft.ts';
import type { Reply } from '../src/replies/reply.ts';

/** So many changes, or problems, are listed. */
const LISTED = 12;

/** The first of some things as rows, and how many more there are. */
function listed<Item>(items: readonly Item[], row: (item: Item) => { label: string; value: string }): Draft[] {
  const more = items.length - LISTED;
  const rows = items.slice(0, LISTED).map((item) => ({ ...row(item), cites: [] }));
  return [
    ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []),
    ...(more > 0 ? [{ kind: 'note', text: `and ${more} more` } as const] : []),
  ];
}

const changeRow = ({ kind, id, how, what }: Change) => ({
  label: `${kind} ${id}`,
  value: [how, ...what].join(', '),
});

/** `file:line:column: what is wrong` with its place as the label. */
function problemRow(problem: string) {
  const [, place = '', what = problem] = /^(\S+?:\d+:\d+): (.*)$/s.exec(problem) ?? [];
  return { label: place, value: what };
}

function draftsOf({ before, now, problems }: Reloaded): Draft[] {
  const [old, { version }] = [before.engine.knowledge, now.engine.knowledge];
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    const text = `The knowledge folder has ${count}. I go on answering from version ${version}.`;
    return [{ kind: 'statement', text, cites: [] }, ...listed(problems, problemRow)];
  }
  if (version === old.version)
    return [{ kind: 'statement', text: `Nothing has changed: this is version ${version}.`, cites: [] }];
  const changes = changesBetween(old, now.engine.knowledge);
  const text = `I now answer from version ${version} of the knowledge; it was ${old.version}. Changed: ${tallyOfChanges(changes)}.`;
  return [{ kind: 'statement', text, cites: [] }, ...listed(changes, changeRow)];
}

/** What came of a reload, for the administrator who asked for it. */
export const reloadedReply = (reloaded: Reloaded): Reply =>
  finishReply(reloaded.now.engine.knowledge, draftsOf(reloaded), {
    outcome: reloaded.problems.length > 0 ? 'none' : 'answer',
    entries: [],
    score: 1,
    private: true,
  });

/** `/reload`: takes up the knowledge folder as it is now, unless something is wrong with it. */
export const reload: AdminCommand = {
  definition: {
    name: 'reload',
    type: ApplicationCommandType.ChatInput,
    description: 'For administrators: take up the knowledge folder as it is now',
    default_member_permissions: '0',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
  run: async (takeUp) => reloadedReply(await takeUp()),
};

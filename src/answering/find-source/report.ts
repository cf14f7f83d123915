import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema.ts';
import { spokenParagraphs } from '../../knowledge/spoken.ts';
import { type Draft, type DraftFact, finishReply } from '../../replies/draft.ts';
import type { Reply } from '../../replies/reply.ts';
import { entryDrafts, speakerLine } from '../composing/compose.ts';
import type { Engine } from '../engine.ts';
import { entriesMenu } from '../going-on/actions.ts';
import type { Finding, Found } from './find-source.ts';
import type { QuotationFinding } from './quotation-finding.ts';
import type { StatementFinding } from './statement-finding.ts';

/** More would not be read on a phone, and would not fit into one message. */
const SHOWN = 5;
/** So much of a passage is repeated, in characters, and so many passages that the sources do not have. */
const REPEATED = 90;
const LISTED = 3;
const DIFFERENCES = 6;

const NOTHING: Draft = {
  kind: 'statement',
  text: 'Nothing in this message is about what the sources cover.',
  cites: [],
};

/** What the message gets wrong stands first, then its other words on record, then its statements. */
const order: Readonly<Record<Finding['kind'], number>> = {
  quotation: 1,
  figure: 0,
  stated: 2,
  nearest: 3,
  gap: 4,
  unknown: 5,
};
const weightOf = (finding: Finding): number =>
  finding.kind === 'quotation' && finding.differences.length + finding.notBy.length > 0 ? 0 : order[finding.kind];

/** What was found on a message, as a reply: what it says of each passage, and what was not looked at. */
export function reportOf(engine: Engine, found: Found): Reply {
  const known = found.findings.filter(({ kind }) => kind !== 'unknown');
  const kept = [...known].sort((one, other) => weightOf(one) - weightOf(other)).slice(0, SHOWN);
  const shown = known.filter((finding) => kept.includes(finding));
  const entries = shown.flatMap(entriesOf);
  const isAnswer = shown.some(({ kind }) => kind !== 'gap');
  return finishReply(
    engine.knowledge,
    [
      ...shown.flatMap((finding) => draftsOf(engine.knowledge, finding)),
      ...(found.findings.length === 0 ? [NOTHING] : silence(found)),
      ...limits(found, known.length - shown.length),
    ],
    {
      outcome: isAnswer ? 'answer' : 'none',
      entries: [...new Set(entries.map(({ id }) => id))],
      score: isAnswer ? 1 : 0,
      private: true,
      actions: entriesMenu(engine, 'The whole of what was found', entries),
    },
  );
}

function entriesOf(finding: Finding): Entry[] {
  switch (finding.kind) {
    case 'quotation':
      return [finding.quotation];
    case 'gap':
      return [finding.gap];
    case 'unknown':
      return [];
    default:
      return [finding.claim];
  }
}

function draftsOf(knowledge: Knowledge, finding: Finding): Draft[] {
  return finding.kind === 'quotation' ? quotationDrafts(finding) : statementDrafts(knowledge, finding);
}

/** A message's own words, short. */
function repeated(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= REPEATED ? `“${line}”` : `“${line.slice(0, REPEATED).replace(/\s+\S*$/, '')} …”`;
}

const heading = (finding: Finding): Draft => ({ kind: 'heading', text: repeated(finding.passage.text) });

function quotationDrafts(finding: QuotationFinding): Draft[] {
  const { quotation, parts, differences, notBy } = finding;
  const cites = parts.flatMap((part) => part.cites.slice(0, 1));
  const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(notBy);
  if (differences.length === 0) {
    const [but, others] = notBy.length > 0 ? [', but', `, not of ${names}`] : [',', ''];
    const text = `Word for word on record${but} as the words of ${speakerLine(quotation)}${others}.`;
    return [heading(finding), { kind: 'statement', text, cites }];
  }
  return [
    heading(finding),
    {
      kind: 'statement',
      text: `Not word for word${notBy.length > 0 ? `, and not the words of ${names}` : ''}. The words on record are:`,
      cites: [],
    },
    { kind: 'quotation', paragraphs: spokenParagraphs(parts), speaker: speakerLine(quotation), cites },
    { kind: 'facts', rows: differenceRows(finding) },
  ];
}

function differenceRows({ differences }: QuotationFinding): DraftFact[] {
  const rows = differences.slice(0, DIFFERENCES).map(({ record, given }): DraftFact => {
    if (given === '') return { label: 'Left out', value: `“${record}”`, cites: [] };
    if (record === '') return { label: 'Put in', value: `“${given}”`, cites: [] };
    return { label: 'Changed', value: `“${record}” on record, “${given}” here`, cites: [] };
  });
  const more = differences.length - rows.length;
  return more > 0 ? [...rows, { label: 'And', value: `${more} more differences`, cites: [] }] : rows;
}

function statementDrafts(knowledge: Knowledge, finding: StatementFinding): Draft[] {
  switch (finding.kind) {
    case 'figure': {
      const [given, record] = [finding.given, finding.record].map((figures) =>
        new Intl.ListFormat('en-GB').format(figures),
      );
      return [
        heading(finding),
        { kind: 'statement', text: `The sources give ${record}, not ${given}:`, cites: [] },
        ...entryDrafts(knowledge, finding.claim),
      ];
    }
    case 'stated':
      return [
        heading(finding),
        { kind: 'statement', text: 'The sources have it:', cites: [] },
        ...entryDrafts(knowledge, finding.claim),
      ];
    case 'nearest':
      return [
        heading(finding),
        { kind: 'statement', text: 'The nearest on record, to compare:', cites: [] },
        ...entryDrafts(knowledge, finding.claim),
      ];
    case 'gap':
      return [heading(finding), { kind: 'statement', text: finding.gap.statement, cites: [] }];
    case 'unknown':
      return [];
  }
}

/** What the sources have nothing on, words in quotation marks apart, since those are nobody's on record. */
function silence({ findings }: Found): Draft[] {
  const unknown = findings.flatMap((finding) => (finding.kind === 'unknown' ? [finding.passage] : []));
  const line = (quoted: boolean, says: string): Draft[] => {
    const texts = unknown
      .filter((passage) => passage.quoted === quoted)
      .map(({ text }) => repeated(text.replace(/[.\s]+$/, '')));
    if (texts.length === 0) return [];
    const more = texts.length > LISTED ? ` and ${texts.length - LISTED} more` : '';
    return [{ kind: 'statement', text: `${says} ${texts.slice(0, LISTED).join(', ')}${more}.`, cites: [] }];
  };
  return [...line(true, 'No source here quotes these words:'), ...line(false, 'The sources do not cover:')];
}

/** What was not shown and not looked at, so that silence is not taken for agreement. */
function limits({ findings, passedOver, beyond, cut }: Found, unshown: number): Draft[] {
  const sentences = (count: number): string => `${count} ${count === 1 ? 'sentence' : 'sentences'}`;
  const notes = [
    ...(unshown > 0 ? [`${unshown} more found and not shown; send a shorter passage to see them.`] : []),
    ...(findings.length > 0 && passedOver > 0
      ? [`Not looked at: ${sentences(passedOver)} naming nothing the sources know.`]
      : []),
    ...(beyond > 0 ? [`Not looked at, as the message is long: ${beyond} more passages.`] : []),
    ...(cut ? ['Only the beginning of the message was read.'] : []),
  ];
  return notes.length > 0 ? [{ kind: 'note', text: notes.join(' ') }] : [];
}

import type { Engine } from '../engine.ts';
import { tokenise } from '../interpretation/text.ts';
import { LONGEST_MESSAGE, type Passage, passagesOf } from './passages.ts';
import { findQuotation, type QuotationFinding } from './quotation-finding.ts';
import { likelyRecords } from './record.ts';
import { findStatement, type StatementFinding } from './statement-finding.ts';
import { wordsIn } from './wording.ts';

export type Finding = QuotationFinding | StatementFinding;

/** What was found on a message, and what of it was not looked at. */
export interface Found {
  /** In the message's order. */
  readonly findings: readonly Finding[];
  /** Sentences that name nothing the sources know, and passages beyond the most that are looked at. */
  readonly passedOver: number;
  readonly beyond: number;
  /** Whether the message was longer than is read. */
  readonly cut: boolean;
}

/** Of a message no more passages are looked at, so that the longest takes no longer than a few questions. */
const MOST_PASSAGES = 20;

/** Looks for each passage of a message in the sources: words in quotation marks among the words on record, sentences among the claims. */
export function findSource(engine: Engine, message: string): Found {
  const all = passagesOf(message);
  const looked = all.filter((passage) => passage.quoted || isOfTheMatter(engine, passage));
  const findings = looked.slice(0, MOST_PASSAGES).map((passage) => findingOf(engine, passage));
  return {
    findings: joined(findings),
    passedOver: all.length - looked.length,
    beyond: Math.max(0, looked.length - MOST_PASSAGES),
    cut: message.length > LONGEST_MESSAGE,
  };
}

const findingOf = (engine: Engine, passage: Passage): Finding =>
  findQuotation(engine, passage) ?? (passage.quoted ? { kind: 'unknown', passage } : findStatement(engine, passage));

/** Whether a sentence names anybody or anything of the knowledge, or has words on record. */
const isOfTheMatter = ({ index, knowledge }: Engine, { text }: Passage): boolean =>
  index.names(tokenise(text)).length > 0 || likelyRecords(knowledge, wordsIn(text)).length > 0;

/** Neighbouring passages of one quotation as one finding: a message may quote it sentence by sentence. */
function joined(findings: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  for (const finding of findings) {
    const last = all.at(-1);
    const isMore = last?.kind === 'quotation' && finding.kind === 'quotation' && last.quotation === finding.quotation;
    if (isMore) all[all.length - 1] = both(last, finding);
    else all.push(finding);
  }
  return all;
}

const both = (one: QuotationFinding, other: QuotationFinding): QuotationFinding => ({
  ...one,
  passage: { ...one.passage, text: `${one.passage.text} ${other.passage.text}` },
  parts: one.quotation.parts.filter((part) => one.parts.includes(part) || other.parts.includes(part)),
  differences: [...one.differences, ...other.differences],
  notBy: one.notBy.length > 0 ? one.notBy : other.notBy,
});

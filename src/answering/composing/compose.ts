import { inWords } from '../../knowledge/dates.ts';
import { amountInWords } from '../../knowledge/figures.ts';
import { entryOf, type Knowledge, nameOf } from '../../knowledge/knowledge.ts';
import type { Citation, Claim, Entry, Quotation, QuotationPart } from '../../knowledge/schema.ts';
import { partsByParagraph, spokenParagraphs } from '../../knowledge/spoken.ts';
import type { Draft } from '../../replies/draft.ts';
import type { Weighed } from '../decide.ts';
import type { Interpretation } from '../interpretation/interpret.ts';
import { tokenise } from '../interpretation/text.ts';
import { informativeness } from '../interpretation/words.ts';

/** Places cited for one statement; more would drown it, and the entry has them all. */
const CITES_SHOWN = 3;
/** A statement of several paragraphs is given whole up to this length (characters), else by the paragraphs that were asked about. */
const WHOLE_QUOTATION = 420;
/** A paragraph this close to the best one (as a share of its relevance) is shown with it. */
const AS_RELEVANT = 0.75;

const shown = (cites: readonly Citation[]): readonly Citation[] => cites.slice(0, CITES_SHOWN);

export const speakerLine = (quotation: Quotation): string =>
  [quotation.spoken_by, quotation.occasion].filter(Boolean).join(', ');

const stemsOfParts = new WeakMap<QuotationPart, ReadonlySet<string>>();

/** The stems of a paragraph's words, remembered. */
function stemsOf(part: QuotationPart): ReadonlySet<string> {
  let stems = stemsOfParts.get(part);
  if (!stems) {
    stems = new Set(tokenise(part.text, part.text.length).map((token) => token.stem));
    stemsOfParts.set(part, stems);
  }
  return stems;
}

/** How many of the question's telling words a paragraph has. */
function relevance(paragraph: readonly QuotationPart[], interpretation: Interpretation): number {
  const told = interpretation.tokens
    .filter((token) => paragraph.some((part) => stemsOf(part).has(token.stem)))
    .reduce((sum, token) => sum + informativeness(token.word), 0);
  const quoted = interpretation.quoted.some((words) =>
    paragraph.some(({ text }) => text.toLowerCase().replaceAll('’', "'").includes(words)),
  );
  return told + (quoted ? 100 : 0);
}

/** The paragraphs of a quotation that a question is about, in order, each whole; all of them where it is short or nothing tells. */
export function relevantParts(
  quotation: Quotation,
  interpretation: Interpretation | undefined,
): readonly QuotationPart[] {
  const whole = quotation.parts.reduce((sum, part) => sum + part.text.length, 0);
  const paragraphs = partsByParagraph(quotation.parts);
  if (!interpretation || paragraphs.length === 1) return quotation.parts;
  const scores = paragraphs.map((paragraph) => relevance(paragraph, interpretation));
  const best = Math.max(...scores);
  if (best === 0 || (whole <= WHOLE_QUOTATION && best < 100)) return quotation.parts;
  return paragraphs.filter((_, index) => (scores[index] as number) >= best * AS_RELEVANT).flat();
}

function quotationDraft(quotation: Quotation, interpretation: Interpretation | undefined): Draft {
  const parts = relevantParts(quotation, interpretation);
  return {
    kind: 'quotation',
    paragraphs: spokenParagraphs(parts),
    speaker: speakerLine(quotation),
    cites: parts.flatMap((part) => part.cites.slice(0, 2)),
  };
}

function claimDrafts(knowledge: Knowledge, claim: Claim, interpretation: Interpretation | undefined): Draft[] {
  const statement: Draft = { kind: 'statement', text: claim.statement, cites: shown(claim.cites) };
  // A statement names both readings already; each by itself with its places is for whoever asks for the whole entry.
  const readings = (interpretation ? [] : claim.readings).map(
    (reading): Draft => ({ kind: 'statement', text: reading.statement, cites: shown(reading.cites) }),
  );
  const borne = claim.borne_by === undefined ? undefined : entryOf(knowledge, claim.borne_by);
  const asksForWords = interpretation?.kind === 'words' || interpretation?.kind === 'who-said';
  if (borne?.kind !== 'quotation' || !asksForWords) return [statement, ...readings];
  return [quotationDraft(borne, interpretation), statement, ...readings];
}

/**
 * What is said of an entry: the claim and its readings, or the words on record.
 * @param interpretation the question, which selects what leads and which paragraphs; without it everything is given.
 */
export function entryDrafts(knowledge: Knowledge, entry: Entry, interpretation?: Interpretation): Draft[] {
  if (entry.kind === 'claim') return claimDrafts(knowledge, entry, interpretation);
  if (entry.kind === 'quotation') {
    if (!entry.fragment) return [quotationDraft(entry, interpretation)];
    return [quotationDraft(entry, interpretation), { kind: 'note', text: entry.gist }];
  }
  return [
    { kind: 'statement', text: entry.statement, cites: [] },
    ...nearbyDrafts(knowledge, entry.nearby.slice(0, 1)),
  ];
}

/** The nearest the sources come, led by a line that says so. */
export function nearbyDrafts(knowledge: Knowledge, ids: readonly string[]): Draft[] {
  const entries = ids
    .map((id) => entryOf(knowledge, id))
    .filter((entry) => entry !== undefined && entry.kind !== 'gap') as (Claim | Quotation)[];
  if (entries.length === 0) return [];
  return [{ kind: 'note', text: 'What they do say:' }, ...entries.flatMap((entry) => entryDrafts(knowledge, entry))];
}

/** The question's wrong speaker or figure, put right before the answer; nothing if it presupposes nothing wrong. */
export function correctionDrafts(
  knowledge: Knowledge,
  { profile, evidence }: Weighed,
  interpretation: Interpretation,
): Draft[] {
  const entry = profile.entry;
  if (!entry || entry.kind === 'gap') return [];
  const people = interpretation.mentions.filter((mention) => mention.kind === 'person');
  if (entry.kind === 'quotation' && people.length > 0 && people.every((mention) => !profile.concepts.has(mention.id))) {
    const wrong = people.map((mention) => nameOf(knowledge, mention.id)).join(' or ');
    return [
      { kind: 'statement', text: `The sources give these words to ${entry.spoken_by}, not to ${wrong}.`, cites: [] },
    ];
  }
  const stray = interpretation.numbers.filter((number) => !profile.numbers.has(number.value));
  const hasSameUnit = stray.some((number) => number.unit === 'percent') && profile.percents;
  if (entry.kind === 'claim' && evidence.numbersHeld === 0 && hasSameUnit) {
    const wrong = stray
      .filter((number) => number.unit === 'percent')
      .map((number) => amountInWords({ percent: number.value, of: '' }));
    return [{ kind: 'note', text: `The sources do not give ${wrong.join(' or ')} here. What they give:` }];
  }
  return [];
}

/** The date an entry holds for, in words. */
export const asOfEntry = (entry: Entry): string | undefined =>
  entry.kind === 'gap' || entry.holds === undefined ? undefined : inWords(entry.holds);

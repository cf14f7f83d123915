import { knownSpan, overlap, spanOf } from '../../knowledge/dates.ts';
import { type Knowledge, nameOf } from '../../knowledge/knowledge.ts';
import { type Quoted, quotedIn } from '../../knowledge/passages.ts';
import type { LeftOut } from '../../knowledge/verification/coverage.ts';
import { idsWithin } from './claims.ts';
import { clauseFor } from './clauses.ts';
import type { Article, Proposal } from './draft.ts';
import type { Named } from './mentions.ts';
import { newPeople } from './names.ts';
import { tellingSlug } from './slug.ts';
import { speakersOf } from './speakers.ts';

/** Words that stand together as one quotation: who says them, and each part with its paragraph. */
interface Speech {
  readonly speaker: Named | undefined;
  readonly fragment: boolean;
  readonly parts: { readonly text: string; readonly paragraph: number }[];
}

/** Whether a passage only goes on from the one before it: “We go,” she said, “tomorrow”. */
const goesOn = (paragraph: string, before: Quoted | undefined): boolean =>
  before !== undefined && paragraph.slice(before.start, before.end).trimEnd().endsWith(',');

/** A phrase rather than a sentence: it begins small, and ends nothing. */
const isPhrase = ({ text }: Quoted): boolean => !/^\p{Lu}/u.test(text) && !/[.!?]$/.test(text);

/**
 * The words of a passage. A comma at its end is the article's, but where the sentence goes on with a capital (“If we go,” she said, “Ada goes”):
 * without it, that would read as two sentences.
 */
function wordsOf(paragraph: string, { text, start, end }: Quoted, next: Quoted | undefined): string {
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return text;
  const words = paragraph.slice(start, end).trim();
  return words.endsWith(',') && /,\s*$/.test(paragraph.slice(end + 1, next.start - 1)) ? words : text;
}

/** So many words in marks that nobody is said to say are a term, such as the "night bonus", and nobody's speech. */
const TERM = 2;
const isTerm = (paragraph: string, pieces: readonly Quoted[], nth: number): boolean =>
  (pieces[nth]?.text.split(/\s+/).length ?? 0) <= TERM && clauseFor(paragraph, pieces, nth) === undefined;

/** Gathers what an article has in quotation marks: a paragraph's sentences by one speaker together, and with those of the next that go on. */
function speechesOf({ paragraphs, mentions }: Article): Speech[] {
  const speeches: Speech[] = [];
  const speakers = speakersOf(paragraphs, mentions);
  let open: Speech | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const pieces = quotedIn(paragraph);
    // A speech goes on where the paragraph before left its marks open.
    let going = open;
    open = undefined;
    for (const [nth, piece] of pieces.entries()) {
      const speaker = speakers[index]?.[nth];
      const part = { text: wordsOf(paragraph, piece, pieces[nth + 1]), paragraph: index + 1 };
      const fragment = isPhrase(piece) && !goesOn(paragraph, pieces[nth - 1]);
      const last = speeches.at(-1);
      const isSame =
        last?.speaker?.id === speaker?.id && last?.parts.at(-1)?.paragraph === index + 1 && !last?.fragment;
      if (going) going.parts.push(part);
      else if (!fragment && last && isSame) last.parts.push(part);
      else if (!fragment || !isTerm(paragraph, pieces, nth)) speeches.push({ speaker, fragment, parts: [part] });
      if (!piece.closed) open = going ?? speeches.at(-1);
      going = undefined;
    }
  }
  return speeches;
}

/** How a speaker is named with the words: with the role that the registers, or else the article, give them. */
function spokenBy(speaker: Named | undefined, article: Article, knowledge: Knowledge): string {
  if (!speaker) return '';
  const { issued } = article;
  const role = knowledge.people
    .get(speaker.id)
    ?.roles.find(({ during }) => spanOf(issued) !== undefined && overlap(knownSpan(during), knownSpan(issued)));
  const name = speaker.known ? nameOf(knowledge, speaker.id) : speaker.name;
  if (role?.of !== undefined) return `${name}, ${role.title} of ${nameOf(knowledge, role.of)}`;
  if (role) return `${name}, ${role.title}`;
  const given = newPeople(article).find(({ named }) => named.id === speaker.id)?.role?.title;
  return given ? `${name}, ${given}` : name;
}

/**
 * A quotation for what an article has in quotation marks and no entry has, with who says it. Where that is not certain, it is left to whoever
 * finishes the draft, with the paragraph to read.
 */
export function draftQuotations(article: Article, unquoted: readonly LeftOut[], knowledge: Knowledge): Proposal[] {
  const { source, issued, paragraphs, mentions } = article;
  const isLeft = (text: string, paragraph: number): boolean =>
    unquoted.some((one) => one.paragraph === paragraph && one.text === text.replace(/,$/, ''));
  return speechesOf(article)
    .filter(({ parts }) => parts.some(({ text, paragraph }) => isLeft(text, paragraph)))
    .map(({ speaker, fragment, parts }): Proposal => {
      const at = (parts[0]?.paragraph ?? 1) - 1;
      const words = tellingSlug(parts[0]?.text ?? '', 3);
      const { about, topics } = idsWithin(mentions[at] ?? [], 0, paragraphs[at]?.length ?? 0);
      return {
        draft: true,
        ...(!speaker && { reads: paragraphs[at] ?? '' }),
        id: speaker ? `${speaker.id.split('-').at(-1)}-${words}` : words,
        speakers: speaker ? [speaker.id] : [],
        spoken_by: spokenBy(speaker, article, knowledge),
        ...(fragment && { fragment }),
        gist: '',
        about: about.filter((id) => id !== speaker?.id),
        topics,
        holds: issued,
        parts: parts.map(({ text, paragraph }) => ({ text, cites: [{ source, paragraph }] })),
      };
    });
}

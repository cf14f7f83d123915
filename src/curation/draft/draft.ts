import type { Knowledge } from '../../knowledge/knowledge.ts';
import { reportOf } from '../../knowledge/verification/coverage.ts';
import { paragraphsOf } from '../../knowledge/verification/texts.ts';
import { draftClaims } from './claims.ts';
import { type Mentioned, mentionsOf } from './mentions.ts';
import { draftBodies, draftPeople, settled } from './names.ts';
import { draftQuotations } from './quotations.ts';

/** A proposed entry, for a person to finish. */
export type Proposal = { readonly draft: true; readonly id: string } & Readonly<Record<string, unknown>>;

/** What was read in an article, and what is proposed of it. */
export interface Draft {
  /** Whom and what it names that the registers have, by id. */
  readonly known: readonly string[];
  /** Names in it that are neither a person's nor a body's, as it prints them: places, titles, names of laws. */
  readonly others: readonly string[];
  /** Proposed entries by the file they belong to. */
  readonly proposals: Readonly<Record<string, readonly Proposal[]>>;
}

/** What all proposals are made of. */
export interface Article {
  readonly source: string;
  /** The time its entries hold for, until somebody knows better: when it was issued. */
  readonly issued: string;
  readonly paragraphs: readonly string[];
  readonly mentions: readonly (readonly Mentioned[])[];
}

/** Gives every proposal an id that nothing has. */
function withNewIds(proposals: readonly Proposal[], taken: Set<string>): Proposal[] {
  return proposals.map((proposal) => {
    let id = proposal.id;
    for (let count = 2; taken.has(id); count++) id = `${proposal.id}-${count}`;
    taken.add(id);
    return { ...proposal, id };
  });
}

/**
 * Reads an article and proposes entries for what no entry has of it: its quotations with their likely speakers, its sentences with
 * figures, the people and bodies that the registers have not.
 * @param source the id of a source of the knowledge.
 */
export function draftOf(text: string, source: string, knowledge: Knowledge): Draft {
  const paragraphs = paragraphsOf(text);
  const issued = knowledge.sources.get(source)?.issued ?? '';
  const article = settled({ source, issued, paragraphs, mentions: mentionsOf(paragraphs, knowledge) });
  const { unquoted, untyped } = reportOf(source, knowledge, new Map([[source, paragraphs]]));
  const named = article.mentions.flat().map((mention) => mention.named);
  const others = named.filter(({ known, kind }) => !known && kind === 'other');
  const taken = new Set([...knowledge.entries.keys(), ...knowledge.ballots.keys(), ...knowledge.offers.keys()]);
  return {
    known: [...new Set(named.filter(({ known, kind }) => known && kind !== 'topic').map(({ id }) => id))],
    others: [...new Set(others.map(({ name }) => name))],
    proposals: {
      'organisations.yaml': draftBodies(article),
      'people.yaml': draftPeople(article),
      'quotations.yaml': withNewIds(draftQuotations(article, unquoted, knowledge), taken),
      'claims.yaml': withNewIds(draftClaims(article, untyped), taken),
    },
  };
}

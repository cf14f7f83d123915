import { suppliedIn } from '../citing/csl.ts';
import { knownSpan } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation, Claim, Entry, Gap, Organisation, Person, Quotation, Source } from '../knowledge/schema.ts';
import { spokenParagraphs } from '../knowledge/spoken.ts';

/** A node of the graph; what is undefined is left out when it is written. */
type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  edtf: 'http://id.loc.gov/datatypes/edtf/EDTF',
  url: { '@type': '@id' },
} as const;

const ref = (id: string): Node => ({ '@id': `#${id}` });
const refs = (ids: readonly string[]): readonly Node[] | undefined => (ids.length === 0 ? undefined : ids.map(ref));
const date = (edtf: string): Node => ({ '@type': 'edtf', '@value': edtf });

/** A paragraph of a source. */
const place = ({ source, paragraph }: Citation): Node => ({
  '@type': 'CreativeWork',
  isPartOf: ref(source),
  position: paragraph,
});

const sourceTypes: Readonly<Record<Source['type'], string>> = {
  'article-newspaper': 'NewsArticle',
  webpage: 'WebPage',
  report: 'Report',
  speech: 'CreativeWork',
  interview: 'CreativeWork',
  broadcast: 'CreativeWork',
};

const sourceNode = (source: Source): Node => ({
  ...ref(source.id),
  '@type': sourceTypes[source.type],
  // A headline is what is printed; a title of our own is only a name.
  ...(source.title.startsWith('[') ? { name: source.title } : { headline: source.title }),
  author: source.author,
  isPartOf: source['container-title'] && { '@type': 'Periodical', name: source['container-title'] },
  url: source.URL,
  datePublished: date(source.issued),
  disambiguatingDescription: [suppliedIn(source), source.why].filter(Boolean).join('; ') || undefined,
});

const organisationTypes: Readonly<Record<Organisation['kind'], string>> = {
  union: 'WorkersUnion',
  department: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  body: 'Organization',
  publication: 'NewsMediaOrganization',
};

const named = (
  type: string,
  { id, name, aliases }: { id: string; name: string; aliases: readonly string[] },
): Node => ({
  ...ref(id),
  '@type': type,
  name,
  alternateName: aliases.length === 0 ? undefined : aliases,
});

/** What a person was: an office in a body with its time, or else their work. */
function rolesOf({ roles }: Person): Node {
  const offices = roles.flatMap(({ title, of, during }) => {
    if (of === undefined) return [];
    const { first, last } = knownSpan(during);
    return { '@type': 'OrganizationRole', roleName: title, affiliation: ref(of), startDate: first, endDate: last };
  });
  const work = roles.flatMap(({ title, of }) => (of === undefined ? { '@type': 'Occupation', name: title } : []));
  return {
    affiliation: offices.length === 0 ? undefined : offices,
    hasOccupation: work.length === 0 ? undefined : work,
  };
}

const personNode = (person: Person): Node => ({ ...named('Person', person), ...rolesOf(person) });

const common = ({ id, about, topics, holds, dispute }: Entry): Node => ({
  ...ref(id),
  about: refs([...about, ...topics]),
  temporalCoverage: holds,
  isPartOf: dispute === undefined ? undefined : ref(dispute),
});

const claimNode = (claim: Claim): Node => ({
  ...common(claim),
  '@type': 'Claim',
  text: claim.statement,
  author: claim.claimed_by === undefined ? undefined : ref(claim.claimed_by),
  appearance: claim.cites.map(place),
  citation: claim.borne_by === undefined ? undefined : ref(claim.borne_by),
  hasPart:
    claim.readings.length === 0
      ? undefined
      : claim.readings.map(({ statement, claimed_by, cites }) => ({
          '@type': 'Claim',
          text: statement,
          author: claimed_by === undefined ? undefined : ref(claimed_by),
          appearance: cites.map(place),
        })),
});

const quotationNode = (quotation: Quotation): Node => ({
  ...common(quotation),
  '@type': 'Quotation',
  text: spokenParagraphs(quotation.parts).join('\n'),
  spokenByCharacter: quotation.speakers.map(ref),
  creditText: [quotation.spoken_by, quotation.occasion].filter(Boolean).join(', '),
  abstract: quotation.gist,
  citation: quotation.parts.flatMap(({ cites }) => cites.map(place)),
});

/** schema.org has no word for what sources are silent on. */
const gapNode = (gap: Gap): Node => ({
  ...common(gap),
  '@type': 'CreativeWork',
  additionalType: 'gap',
  text: gap.statement,
  mentions: refs(gap.nearby),
});

function entryNode(entry: Entry): Node {
  if (entry.kind === 'claim') return claimNode(entry);
  return entry.kind === 'quotation' ? quotationNode(entry) : gapNode(entry);
}

/**
 * A knowledge as one JSON-LD document in the words of schema.org: sources, what they are about, and every claim, quotation and
 * gap with the paragraphs it stands in. Ballots, offers and walkouts are in it as the claims that say them.
 */
export function jsonLd(knowledge: Knowledge): string {
  const { sources, organisations, people, groups, places, topics, disputes, entries } = knowledge;
  const graph: Node[] = [
    ...[...sources.values()].map(sourceNode),
    ...[...organisations.values()].map((body) => named(organisationTypes[body.kind], body)),
    ...[...people.values()].map(personNode),
    ...[...groups.values()].map((group) => named('Audience', group)),
    ...[...places.values()].map((one) => ({ ...named('Place', one), containedInPlace: refs(one.within) })),
    ...[...topics.values()].map((topic) => named('DefinedTerm', topic)),
    ...[...disputes.values()].map((dispute) => ({
      ...named('CreativeWork', dispute),
      abstract: dispute.summary,
      temporalCoverage: dispute.period,
    })),
    ...[...entries.values()].map(entryNode),
  ];
  const dataset = { '@type': 'Dataset', '@id': '', version: knowledge.version };
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [dataset, ...graph] }, null, 1)}\n`;
}

import { numbersIn } from '../../knowledge/figures.ts';

/** What was made of typed text: a value for the knowledge, or what is wrong with it and what to type. */
export type Read = { readonly value: unknown } | { readonly fault: string };
export type Reader = (typed: string) => Read;

/** Text as it stands. */
export const words: Reader = (typed) => ({ value: typed.trim() });

const between = (typed: string, mark: string): string[] =>
  typed
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Ids or names with commas between. */
export const list: Reader = (typed) => ({ value: between(typed, ',') });

/** "yes" or "no". */
export const yesOrNo: Reader = (typed) => {
  const answer = typed.trim().toLowerCase();
  if (/^(?:y|yes|true)$/.test(answer)) return { value: true };
  return /^(?:n|no|false)$/.test(answer) ? { value: false } : { fault: 'type yes or no' };
};

/** Sources with their paragraphs: "2031-05-libraries:2, 2031-06-talks:4". */
export const cites: Reader = (typed) => {
  const read = between(typed, ',').map((cite) => /^(?<source>\S+?)\s*[:¶]\s*(?<paragraph>\d+)$/.exec(cite)?.groups);
  if (read.length === 0 || read.some((cite) => cite === undefined))
    return { fault: 'type the source and the paragraph, as in 2031-05-libraries:2, with commas between several' };
  return { value: read.map((cite) => ({ source: cite?.source, paragraph: Number(cite?.paragraph) })) };
};

const qualifiers: Readonly<Record<string, string>> = {
  around: 'around',
  about: 'around',
  over: 'over',
  'more than': 'over',
  under: 'under',
  'less than': 'under',
  'at least': 'at-least',
  'up to': 'up-to',
};

/** A figure in words: "around 10% of inflation", "£250 a week of allowance", "6.5% over 3 years of pay offer". */
export const figure: Reader = (typed) => {
  const [number] = numbersIn(typed);
  const before = typed.slice(0, number?.start).trim().toLowerCase();
  const after =
    /^\s*(?:(?:an?|per) (?<per>hour|week|month|year))?(?:\s*over (?<years>\d+(?:\.\d+)?) years)?\s*\bof (?<of>.+)$/.exec(
      typed.slice(number?.end),
    );
  if (!number || !after?.groups || (before !== '' && !Object.hasOwn(qualifiers, before)))
    return { fault: 'type a figure and what it is of, as in "around 10% of inflation" or "£250 a week of allowance"' };
  const { per, years, of } = after.groups;
  const value = {
    [number.unit ?? 'count']: number.value,
    ...(per === undefined ? {} : { per }),
    ...(years === undefined ? {} : { years: Number(years) }),
    ...(before === '' ? {} : { qualifier: qualifiers[before] }),
    of,
  };
  return { value };
};

/** Several things in a line with | between, each read in its own way; an empty one is left out. */
export const columns =
  (...readers: readonly (readonly [name: string, read: Reader])[]): Reader =>
  (typed) => {
    const parts = typed.split('|').map((part) => part.trim());
    if (parts.length !== readers.length)
      return { fault: `type ${readers.map(([name]) => name).join(' | ')}, with | between` };
    const fields = readers.flatMap(([name, read], index) => (parts[index] ? [{ name, read: read(parts[index]) }] : []));
    const faulty = fields.find(({ read }) => 'fault' in read);
    if (faulty && 'fault' in faulty.read) return { fault: `${faulty.name}: ${faulty.read.fault}` };
    return {
      value: Object.fromEntries(fields.map(({ name, read }) => [name, 'value' in read ? read.value : undefined])),
    };
  };

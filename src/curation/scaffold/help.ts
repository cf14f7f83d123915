import { type Field, fieldOf, type Kind, kinds } from './kinds.ts';

/** What is asked for a field: what it is for, how it is typed or what it can be, and whether it may be empty. */
export function askingFor(kind: Kind, { name, typed }: Field): string {
  const { isFor, choices, needed } = fieldOf(kind, name);
  const how = choices.length > 0 ? choices.join(', ') : typed;
  return `${name}${needed ? '' : ' (may be empty)'}: ${isFor}${how === undefined ? '' : ` [${how}]`}`;
}

/** What may be given of a kind besides its fields. */
const besides = (kind: Kind): string[] => [
  ...(kind.inDispute === 'never' ? [] : ['--dispute: The id of the dispute in whose folder it goes.']),
  ...(kind.asked ? ['--questions (may be empty): How people ask for it, the flag once for each.'] : []),
];

/** The fields of a kind, as flags in the order in which they are asked for; of no kind, the kinds there are. */
export function helpOn(name: string | undefined): string {
  const kind = name !== undefined && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return `KIND is one of ${Object.keys(kinds).join(', ')}; npm run new -- KIND --help lists its fields.`;
  const isSource = kind === kinds.source;
  const text = '--text: The file with its text, a paragraph a line; its name is the id, unless --id says another.';
  return [
    ...(isSource ? [text] : []),
    ...kind.fields.map((field) => `--${askingFor(kind, field)}`),
    ...besides(kind),
    'A flag can be given several times where a line each is typed. What is piped is read a line for each field that no flag gives, in this order;',
    'an empty line leaves out what may be empty, and ends what takes several lines.',
  ].join('\n');
}

import type { YAMLParseError } from 'yaml';

const QUOTE = 'put the whole text in quotes, or on the lines below after ">-"';
const INDENT = 'begin each field below the first of its entry, with spaces and not tabs';

/** What to do about a fault of each kind, in the words of somebody who writes knowledge rather than YAML. */
const remedies: Partial<Record<YAMLParseError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: `if ": " is part of a text, ${QUOTE}; if it begins a field, ${INDENT}`,
  BLOCK_IN_FLOW: `if ": " is part of a text, put the text in quotes; if it begins a field, write a comma before the field`,
  UNEXPECTED_TOKEN: `if a text begins with a mark such as a quotation mark or a bracket, ${QUOTE}; else ${INDENT}`,
  BAD_SCALAR_START: `a text cannot begin with this mark; ${QUOTE}`,
  MULTILINE_IMPLICIT_KEY: `write "field: value"; a text of several lines goes after ">-", each line further in than its field`,
  MISSING_CHAR: `close what is opened; else ${INDENT}`,
  BAD_INDENT: `close the bracket that is opened above; else ${INDENT}`,
  TAB_AS_INDENT: INDENT,
  DUPLICATE_KEY: 'the field stands here twice; keep one of the two',
};

/** What is wrong with a YAML text and what to do about it, with what the parser says of it. */
export const yamlFault = ({ code, message }: YAMLParseError): string =>
  `not valid YAML: ${remedies[code] ?? INDENT} (${message})`;

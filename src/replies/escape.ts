/** Line ends of every kind, so that no text can begin a line that we did not begin. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** White space that is not one space, as most is: to be made one. */
const WIDE_SPACE = /\s\s+|[^\S ]/g;

/** Invisible characters: zero-width, bidi and other format controls, C0 and C1 controls, halves of surrogate pairs. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Cc}](?<![\n\t])/gu;

/**
 * One pass over what means something to Discord: markup anywhere in a line, markup that counts only at its beginning,
 * `:shortcodes:`, and the `@` of a mention.
 */
const MARKUP =
  /[\\`*_~|[\]<]|^[ \t]*(?:[#>]|[+-](?=[\s#]|$)|\d+(?=\.(?:\s|$)))|:(?=[\w+-]+:)|@(?=everyone|here|[!&]?\d)/gim;

const ZERO_WIDTH_SPACE = '\u200b';

/** Takes invisible characters out and makes every line end `\n`. What a reader sees stays as it is. */
export const visible = (text: string): string => text.replace(LINE_END, '\n').replace(INVISIBLE, '');

/**
 * Escapes a plain text for Discord's Markdown, so that it looks verbatim there: no markup, no mention, no emoji.
 * Linear in the text's length. A backslash goes before markup; mentions are broken with a zero-width space as well,
 * because Discord looks for them before it looks at backslashes.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(MARKUP, (found) => {
    if (found === '@') return `@${ZERO_WIDTH_SPACE}`;
    if (/\d$/.test(found)) return `${found}\\`;
    return `${found.slice(0, -1)}\\${found.slice(-1)}`;
  });
}

/** The same on one line: line ends and runs of white space become one space. */
export const escapeLine = (text: string): string => escapeMarkdown(text.replace(WIDE_SPACE, ' ').trim());

/** A text in a code block, where it looks as it is and can be copied as it is; what would end the block or mention somebody is broken. */
export const codeBlock = (text: string): string =>
  `\`\`\`\n${visible(text).replace(/``(?=`)|@(?=everyone|here)|<(?=@)/g, (found) => `${found}${ZERO_WIDTH_SPACE}`)}\n\`\`\``;

/** Undoes `escapeMarkdown`, for the bot's own messages when somebody replies to one. */
export function unescapeMarkdown(text: string): string {
  return text.replaceAll(ZERO_WIDTH_SPACE, '').replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

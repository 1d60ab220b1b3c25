/** C0 and C1 controls but the newline, what overrides or isolates text direction, and invisible marks. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g

/**
 * A text without what a reader cannot see and a screen could obey: control characters, bidirectional overrides and isolates, halves of
 * characters. Every line break becomes a newline, a tab and a non-breaking space a space.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\u00A0]/g, ' ')
    .replace(unseen, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/**
 * Card markdown that shows a text as it was typed. A TextBlock and a fact render a subset of markdown, and `{{DATE(…)}}` and
 * `{{TIME(…)}}`, wherever their text came from: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 * Only what would act is escaped, by the backslash of CommonMark 2.4, because a client that does not know it then shows few of them.
 * Two newlines are a line break, which is what Teams asks for outside lists.
 */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_~[\]<]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<=\{)\{/g, '\\{')
    .replace(/^ +/gm, (indent) => '\u00A0'.repeat(indent.length))
    .replace(/^(\u00A0*)(?=[#>]|[-+](?:[ -]|$))/gm, '$1\\')
    .replace(/^(\u00A0*\d{1,9})(?=[.)](?: |$))/gm, '$1\\')
    .replaceAll('\n', '\n\n')
}

/** What a person sees of card markdown made by `escapeText`, for channels with a markup of their own. Its exact inverse, on clean text. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll('\n\n', '\n')
    .replace(/^\u00A0+/gm, (indent) => ' '.repeat(indent.length))
    .replace(/\\([\\`*_~[\]<&{#>+.)-])/g, '$1')
}

/** The same on one line, for where a line is all that there is: a title, a place. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

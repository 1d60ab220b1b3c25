/**
 * A pasted line in plain characters: curly quotes and special spaces as plain ones, invisible marks left out.
 * The quotes are those that PowerShell itself takes for plain ones.
 */
export function plainText(line: string): string {
  return line
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
}

/** Control characters, halves of characters, and marks that turn the direction of writing: never kept, never printed. */
export function isUnreadable(line: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(line)
}

/** A text as a message quotes it: what is too long is cut. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 120)]
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text
}

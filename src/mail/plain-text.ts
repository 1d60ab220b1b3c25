import { shorten } from '../cards/limits.js'
import { cleanText } from '../cards/markdown.js'

/** What people typed, as lines without what cannot be seen. */
export function manyLines(text: string): string {
  return cleanText(text).trim()
}

/** What people typed, on one line that is safe in a header or a property. What is longer than `max` characters ends in "…". */
export function oneLine(text: string, max = 250): string {
  return shorten(manyLines(text).replace(/\s+/g, ' '), max)
}

/** Lines no longer than `width` characters where there is a space to break at; a longer word, such as an address, stays whole. */
export function wrapLines(text: string, width = 76): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const wrapped: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      wrapped.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...wrapped, current].join('\n')
}

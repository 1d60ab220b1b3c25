import type { Language } from './request.js'

/** What is said of a meeting type in free words, after the name of what it is. */
export interface Labelled {
  description?: string
  location?: string
}

/** Words that announce free words, in every language: whoever writes one of them means what follows. */
export type Labels = Record<keyof Labelled, readonly string[]>

const lead: Record<Language, string> = {
  en: '(?:with\\s+)?(?:the\\s+|a\\s+|an\\s+)?',
  nl: '(?:met\\s+)?(?:als\\s+|de\\s+|een\\s+)?',
}

/**
 * Takes free words out of a text: `description "Bring your laptop"`, `location: Room 5`. They reach to the closing quote or, without
 * quotes, to the next comma, semicolon or end. What is taken out leaves blanks, so that nothing else moves and none of it is read.
 */
export function takeLabelled(text: string, labels: Record<Language, Labels>): { rest: string; labelled: Labelled } {
  const labelled: Labelled = {}
  let rest = text
  for (const name of ['description', 'location'] as const)
    for (const [language, words] of Object.entries(labels) as [Language, Labels][]) {
      const found = patternOf(language, words[name]).exec(rest)
      const said = (found?.[1] ?? found?.[2])?.trim()
      if (!found || !said || labelled[name]) continue
      labelled[name] = said
      rest = rest.slice(0, found.index) + ' '.repeat(found[0].length) + rest.slice(found.index + found[0].length)
    }
  return { rest, labelled }
}

const patterns = new Map<string, RegExp>()

function patternOf(language: Language, words: readonly string[]): RegExp {
  const key = words.join('|')
  const known = patterns.get(key)
  if (known) return known
  const made = new RegExp(
    `(?<![\\p{L}\\d])${lead[language]}(?:${key})(?:\\s*[:=]\\s*|\\s+(?:is\\s+|of\\s+)?)(?:"([^"]+)"|([^,;"]+))`,
    'iu',
  )
  patterns.set(key, made)
  return made
}

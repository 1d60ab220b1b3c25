import { english } from './en/grammar.js'
import { type Grammar, rulesOf } from './grammar.js'
import { dutch } from './nl/grammar.js'
import { sequences } from './parse/pattern.js'
import { buildTrie, type Trie } from './parse/trie.js'
import type { Language } from './request.js'
import type { Token } from './tokens.js'

/** Every language that is understood. To add one: a folder beside these, and a line here. */
const grammars: Record<Language, Grammar> = { en: english, nl: dutch }

/** The words of every language that announce free words. */
export const labels = { en: english.labels, nl: dutch.labels }

/** How a text is read: in one language, or in one with words of the other. */
export interface Tongue {
  language: Language
  grammars: readonly Grammar[]
  trie: Trie
}

const all = Object.keys(grammars) as Language[]
const words = Object.fromEntries(all.map((language) => [language, wordsOf(grammars[language])])) as Record<
  Language,
  Set<string>
>
const built = new Map<string, Trie>()

/** A person's language, and the other where the text has words that only the other knows. */
export function tongueOf(tokens: readonly Token[], preferred: Language): Tongue {
  const own = new Map(all.map((language) => [language, countOwn(tokens, language)]))
  const order = [preferred, ...all.filter((language) => language !== preferred)]
  const ranked = order.toSorted((a, b) => own.get(b)! - own.get(a)!)
  const used = ranked.filter((language, index) => index === 0 || own.get(language)! > 0)
  return { language: ranked[0]!, grammars: used.map((language) => grammars[language]), trie: trieOf(used) }
}

function trieOf(languages: readonly Language[]): Trie {
  const key = languages.join()
  const trie = built.get(key) ?? buildTrie(languages.flatMap((language) => [...rulesOf(grammars[language])]))
  built.set(key, trie)
  return trie
}

/** Words of a text that only this language has. */
function countOwn(tokens: readonly Token[], language: Language): number {
  const others = all.filter((other) => other !== language)
  return tokens.filter(
    ({ kind, word }) =>
      kind === 'word' &&
      words[language].has(word) &&
      word.length > 1 &&
      !others.some((other) => words[other].has(word)),
  ).length
}

function wordsOf(grammar: Grammar): Set<string> {
  const { lexicon, cues, vocabulary, labels: _, ...phrases } = grammar
  const patterns = [
    ...Object.values(cues).flat(),
    ...Object.values(phrases).flatMap((family) => Object.values(family).flat()),
    ...Object.keys(lexicon.cardinals),
    ...Object.keys(lexicon.ordinals),
    ...Object.values(lexicon.units).flat(),
    ...Object.values(lexicon.parts).flat(),
    ...Object.values(lexicon.holidays).flat(),
    ...lexicon.months.flat(),
    ...lexicon.weekdays.flat(),
    ...lexicon.weekdayPlurals.flat(),
  ]
  const found = new Set(vocabulary.ordinary)
  for (const pattern of patterns)
    for (const steps of sequences(pattern)) for (const step of steps) if ('word' in step) found.add(step.word)
  return found
}

const timely = new Set(
  all
    .flatMap((language) => {
      const { lexicon, relativeDays } = grammars[language]
      const said = [...lexicon.weekdays.flat(), ...lexicon.months.flat(), ...Object.values(lexicon.holidays).flat()]
      const parts = [
        ...Object.values(lexicon.parts).flat(),
        ...Object.values(lexicon.units).flat(),
        ...lexicon.weekdayPlurals.flat(),
      ]
      const days = [...relativeDays.today, ...relativeDays.tomorrow]
      return [...said, ...parts, ...days].flatMap((pattern) => sequences(pattern).filter((steps) => steps.length === 1))
    })
    .flatMap(([step]) => (step && 'word' in step ? [step.word] : [])),
)

/** Whether a word names a day, a month, a part of the day or a unit of time. */
export function isTimely(word: string): boolean {
  return timely.has(word)
}

/** Whether a word means something by itself in one of these languages, so that it is no name. */
export function isKnownTo(known: readonly Grammar[], word: string): boolean {
  return all.some((language) => known.includes(grammars[language]) && words[language].has(word))
}

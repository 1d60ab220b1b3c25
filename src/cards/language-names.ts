import type { Language } from '../language/request.js'

const languages: readonly Language[] = ['en', 'nl']

/** The languages that the bot speaks, by the names that those languages have for them. */
const known = new Map(
  languages.flatMap((spoken) => {
    const names = new Intl.DisplayNames([spoken], { type: 'language' })
    return languages.map((language) => [(names.of(language) ?? language).toLowerCase(), language] as const)
  }),
)

/** "Dutch", "nederlands"; undefined for any other word. */
export const readLanguage = (word: string): Language | undefined => known.get(word.toLowerCase())

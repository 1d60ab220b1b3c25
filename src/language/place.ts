import type { Node } from './meanings/meaning.js'
import type { Token } from './tokens.js'

const leads = new Set('at in op te bij'.split(' '))
const articles = new Set('the de het our onze'.split(' '))

/** "in Room 5", "at Café de Jaren", "in Kamer 12": a place with a capital after the word that leads to it. */
export function placeOf(tokens: readonly Token[], told: readonly Node[]): string | undefined {
  for (const [at, { word }] of tokens.entries()) {
    if (!leads.has(word)) continue
    const start = articles.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
    if (!isNamed(tokens[start]) || isTold(told, start)) continue
    let end = start + 1
    while (isNamed(tokens[end]) || (tokens[end]?.kind === 'digits' && !isTold(told, end + 1))) end++
    return tokens
      .slice(start, end)
      .map(({ raw, glued }, index) => (index > 0 && !glued ? ` ${raw}` : raw))
      .join('')
  }
  return undefined
}

const isNamed = (token: Token | undefined) => token !== undefined && token.kind !== 'mark' && /^\p{Lu}/u.test(token.raw)

/** A number after a place is the place's, and whatever else is read in it counts for less. */
const isTold = (told: readonly Node[], at: number) =>
  told.some(({ kind, start, end }) => kind !== 'clock' && start <= at && at < end)

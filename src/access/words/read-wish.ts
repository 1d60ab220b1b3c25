import { plainText } from '../cmdlets/plain-text.js'
import { english } from './en.js'
import { dutch } from './nl.js'
import type { AdminWish, AdminWords } from './wish.js'

/** Characters: an administrator's sentence names a handful of people. */
const LONGEST = 500

/** What a sentence asks of an administrator, in English or Dutch; undefined when it is about something else. */
export function readWish(text: string): AdminWish | undefined {
  const said = plainText(text).replace(/\s+/g, ' ').trim()
  if (said.length > LONGEST) return undefined
  for (const words of [english, dutch]) {
    const wish = readIn(words, said)
    if (wish) return wish
  }
  return undefined
}

function readIn(words: AdminWords, said: string): AdminWish | undefined {
  const sentence = words.polite.reduce((left, polite) => left.replace(polite, ''), said.replace(/[\s.?!]+$/, ''))
  for (const { says, means } of words.forms) {
    const found = says.exec(sentence)
    if (found) return tidy(words, means({ ...found.groups }))
  }
  return undefined
}

/** Tells several names apart, and everyone from someone. */
function tidy({ everyone, and }: AdminWords, wish: AdminWish): AdminWish {
  switch (wish.kind) {
    case 'switch':
      // Whom an "except" leaves out cannot be said in one command.
      if (/\b(?:except|but|apart from|behalve|uitgezonderd)\b/i.test(wish.who[0]!)) return { kind: 'unclear' }
      if (wish.who === 'everyone' || everyone.test(wish.who[0]!)) return { ...wish, who: 'everyone' }
      return { ...wish, who: namesIn(wish.who[0]!, and) }
    case 'licence':
      return { ...wish, who: namesIn(wish.who[0]!, and) }
    case 'why':
    case 'administrator':
      return { ...wish, who: bare(wish.who) }
    default:
      return wish
  }
}

const namesIn = (text: string, and: RegExp) => text.split(and).map(bare).filter(Boolean)

/** A name without what a chat or a careful writer puts around it. */
const bare = (name: string) => name.trim().replace(/^["'<@]+|["'>]+$/g, '')

import { findInDirectory } from './directory.js'
import type { Grammar } from './grammar.js'
import { isKnownTo, isTimely } from './languages.js'
import type { Token } from './tokens.js'

const particles = new Set(
  'van de der den von zu da di del della la le du dos el al bin ibn ben ter ten te mac mc o st'.split(' '),
)
/** What follows or precedes these is the name of a meeting type. */
const naming = new Set(
  'called named titled type types genaamd genoemd afspraaktype afspraaktypes afspraaktypen'.split(' '),
)

/** They belong to the name, as it was written. */
const honorifics = new Set(
  'dr mr mrs ms prof professor doctor mister miss mevrouw mevr meneer dokter dhr ir'.split(' '),
)
const separators = new Set(['and', 'en', '&', ',', '+', 'or', 'of', 'plus'])

/** Words after which a capital always begins a name. */
const strong = new Set(['with', 'met', 'w'])

/** Who a text names, and the tokens that are names and nothing else. */
export interface Named {
  people: string[]
  tokens: Set<number>
}

/**
 * The people of a text: mentions and addresses, then entries of the directory, then names where the grammar expects one
 * ("with Adam", "is Priya free"). Names are not read as anything else, so that May and April can be people.
 */
export function findPeople(
  tokens: readonly Token[],
  grammars: readonly Grammar[],
  directory: readonly string[],
): Named {
  const named: Named = { people: [], tokens: new Set() }
  const add = (name: string, start: number, end: number) => {
    for (let at = start; at < end; at++) named.tokens.add(at)
    const same = (other: string) => other.toLowerCase() === name.toLowerCase()
    if (!named.people.some(same)) named.people.push(name)
  }
  const known = findInDirectory(tokens, directory, (at) => mayBeName(tokens, at, grammars))
  for (let at = 0; at < tokens.length; ) {
    const entry = known.get(at)
    const token = tokens[at]!
    if (entry) add(entry.name, at, entry.end)
    else if (token.word === '<email>') add(token.raw, at, at + 1)
    else if (named.tokens.has(at)) {
      at++
      continue
    } else {
      for (const { start, end } of namesAfter(tokens, at, grammars)) {
        if ([...known.keys()].some((other) => other < end && known.get(other)!.end > start)) continue
        add(textOf(tokens, start, end), start, end)
      }
    }
    at = entry ? entry.end : at + 1
  }
  if (named.people.length === 0) {
    const alone = loneName(tokens, grammars)
    if (alone) add(textOf(tokens, alone.start, alone.end), alone.start, alone.end)
  }
  return named
}

interface Range {
  start: number
  end: number
}

/** The names that a word such as "with" or "book" leads to: "with Rose, my boss, Mary and Jan van den Berg". */
function namesAfter(tokens: readonly Token[], at: number, grammars: readonly Grammar[]): Range[] {
  const { word } = tokens[at]!
  const lists = grammars.some(({ vocabulary }) => vocabulary.before.has(word))
  const verb = grammars.some(({ vocabulary }) => vocabulary.verbs.has(word))
  if (!lists && !verb) return []
  const found: Range[] = []
  let next = at + 1
  let skipped = 0
  const endAt = (start: number) => {
    const alone = nameEnd(tokens, start, grammars, isLoose(word))
    return alone === start && found.length > 0 ? listedEnd(tokens, start, grammars) : alone
  }
  while (next < tokens.length) {
    const end = endAt(next)
    if (end > next) {
      found.push({ start: next, end })
      next = end
      skipped = 0
      if (tokens[next]?.word === "'s") return possessive(tokens, next, grammars) ? found : []
    } else if (lists && skipped < 4 && isRole(tokens[next]!, grammars)) {
      next++
      skipped++
      continue
    } else if (found.length === 0 && !(lists && skipped > 0)) break
    const before = next
    while (next < tokens.length && separators.has(tokens[next]!.word)) next++
    if (next === before) break
    if (next < tokens.length && endAt(next) === next && !isRole(tokens[next]!, grammars)) break
  }
  return found
}

/** "with adam & eve": after one name in lower case, another that would need a capital by itself. */
function listedEnd(tokens: readonly Token[], at: number, grammars: readonly Grammar[]): number {
  const token = tokens[at]
  const also = token?.kind === 'word' && grammars.some(({ vocabulary }) => vocabulary.alsoNames.has(token.word))
  return also && !isCapital(tokens[at - 2]!) && tokens[at + 1]?.kind !== 'digits' ? at + 1 : at
}

/** After "from", "between" and the like only a capital shows a name. */
function isLoose(word: string): boolean {
  return loose.has(word)
}

const loose = new Set('from for van voor in bij door need nodig call is are has zijn heeft'.split(' '))

function possessive(tokens: readonly Token[], at: number, grammars: readonly Grammar[]): boolean {
  const next = tokens[at + 1]
  return next !== undefined && !grammars.some(({ vocabulary }) => vocabulary.roles.has(next.word))
}

/** Where a name that begins here ends; here, when none does. */
function nameEnd(tokens: readonly Token[], at: number, grammars: readonly Grammar[], capitalOnly: boolean): number {
  let end = at
  if (tokens[end]?.word === '@') end++
  if (honorifics.has(tokens[end]?.word ?? '')) end += tokens[end + 1]?.raw === '.' ? 2 : 1
  if (!mayBeName(tokens, end, grammars) || (capitalOnly && !isCapital(tokens[end]!))) return at
  const capital = isCapital(tokens[end]!)
  end++
  if (capital && tokens[end]?.raw === '.' && tokens[end - 1]!.raw.length === 1) end++
  for (;;) {
    if (tokens[end]?.raw === '-' && tokens[end]!.glued && tokens[end + 1]?.kind === 'word' && tokens[end + 1]!.glued) {
      end += 2
      continue
    }
    let next = end
    while (particles.has(tokens[next]?.word ?? '')) next++
    const token = tokens[next]
    if (token?.kind !== 'word' || token.word === "'s") break
    const part = next > end || capital === isCapital(token)
    if (!part || !(isCapital(token) || next > end) || isKnownTo(grammars, token.word)) break
    end = next + 1
    if (end - at > 8) break
  }
  return end
}

function mayBeName(tokens: readonly Token[], at: number, grammars: readonly Grammar[]): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.word.length < 2)
    return token?.kind === 'word' && /^\p{Lu}$/u.test(token.raw) && tokens[at + 1]?.raw === '.'
  if (tokens[at + 1]?.raw === '/' || (tokens[at - 1]?.raw === '/' && tokens[at - 2]?.word !== 'w')) return false
  if (!isKnownTo(grammars, token.word)) return true
  if (!isCapital(token) || tokens[at + 1]?.kind === 'digits' || tokens[at - 1]?.kind === 'digits') return false
  if (grammars.some(({ vocabulary }) => vocabulary.alsoNames.has(token.word))) return true
  return strong.has(tokens[at - 1]?.word ?? '') && !isTimely(token.word) && !isRole(token, grammars)
}

/** "Miriam this Friday", "coffee Priya tomorrow": the only word that nothing else explains. */
function loneName(tokens: readonly Token[], grammars: readonly Grammar[]): Range | undefined {
  if (tokens.length > 14 || tokens.some(({ word }) => naming.has(word))) return undefined
  const rest = ({ kind, word }: Token) => kind !== 'word' || isKnownTo(grammars, word) || word === "'s"
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || isKnownTo(grammars, token.word) || !mayBeName(tokens, at, grammars)) continue
    const end = nameEnd(tokens, at, grammars, false)
    const others = tokens.filter((_, other) => other < at || other >= end)
    return others.length > 0 &&
      others.every(rest) &&
      (isCapital(token) || (at === 0 && others.some(({ word }) => isTimely(word))))
      ? { start: at, end }
      : undefined
  }
  return undefined
}

function isRole({ word }: Token, grammars: readonly Grammar[]): boolean {
  return grammars.some(({ vocabulary }) => vocabulary.roles.has(word))
}

function isCapital({ raw }: Token): boolean {
  return /^\p{Lu}/u.test(raw)
}

function textOf(tokens: readonly Token[], start: number, end: number): string {
  let text = ''
  for (const token of tokens.slice(start, end))
    if (token.raw !== '@') text += (text && !token.glued ? ' ' : '') + token.raw
  return text
}

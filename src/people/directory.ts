import type { Database } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'

/** Someone who can be named in a chat. */
export interface Entry {
  id: string
  displayName: string
  email: string | null
  slug: string | null
}

/** Everyone known in the organization, organizers first. */
export function readDirectory(db: Database, organizationId: string): Promise<Entry[]> {
  return db.person.findMany({
    // Whoever was erased has no name.
    where: { organizationId, displayName: { not: '' } },
    select: { id: true, displayName: true, email: true, slug: true },
    orderBy: [{ slug: { sort: 'asc', nulls: 'last' } }, { displayName: 'asc' }],
  })
}

/**
 * The entries that a name fits: by address, by the page's name, by the whole name, or by the beginnings of its parts in order ("adam
 * b" fits Adam van den Berg). Only the closest kind of fit counts. Without regard to case and accents.
 */
export function fitting(directory: Entry[], name: string): Entry[] {
  const typed = literal(name)
  if (typed === '') return []
  const fits: ((entry: Entry) => boolean)[] = [
    ({ email, slug, displayName }) => [email, slug, literal(displayName)].includes(typed),
  ]
  const wanted = plain(name)
  if (wanted !== '')
    fits.push(
      (entry) => plain(entry.displayName) === wanted,
      (entry) => wholeWords(plain(entry.displayName), wanted),
      (entry) => beginnings(plain(entry.displayName), wanted),
    )
  for (const fit of fits) {
    const found = directory.filter(fit)
    if (found.length > 0) return found
  }
  return []
}

const literal = (name: string) => name.trim().toLowerCase()

/** Letters that are one with their accent, for Unicode, and are typed without it all the same. */
const bare: Record<string, string> = { æ: 'ae', đ: 'd', ð: 'd', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', ß: 'ss', þ: 'th' }

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æđðıłøœßþ]/g, (letter) => bare[letter]!)
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim()

const inOrder = (full: string, wanted: string, matches: (part: string, word: string) => boolean) => {
  const parts = full.split(' ')
  let next = 0
  return wanted.split(' ').every((word) => {
    const at = parts.findIndex((part, i) => i >= next && matches(part, word))
    next = at + 1
    return at >= 0
  })
}

const wholeWords = (full: string, wanted: string) => inOrder(full, wanted, (part, word) => part === word)
const beginnings = (full: string, wanted: string) => inOrder(full, wanted, (part, word) => part.startsWith(word))

/** A name for the booking page, made of the person's own: "Adam van den Berg" is adam-van-den-berg. */
export function slugFor(text: string): string {
  return (
    plain(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'meet'
  )
}

/** The first of a name, name-2, name-3 … that is not taken. */
export function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`
}

/** The organizer whose booking page has this name. */
export function findOrganizer(db: Database, organizationId: string, slug: string): Promise<Person | null> {
  return db.person.findUnique({ where: { organizationId_slug: { organizationId, slug: slug.toLowerCase() } } })
}

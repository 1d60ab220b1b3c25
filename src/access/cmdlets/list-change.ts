/** What a command does to a list. Entries are the same in any case. */
export type ListChange = { replace: readonly string[] } | { add: readonly string[]; remove: readonly string[] }

/** The most entries that a list may hold, and the most characters of an entry. */
export const listLimits = { entries: 100, characters: 250 }

/** Adding what is there and removing what is not changes nothing. */
export function changeList(list: readonly string[], change: ListChange): string[] {
  if ('replace' in change) return distinct(change.replace)
  const gone = new Set(change.remove.map(key))
  return distinct([...list, ...change.add]).filter((entry) => !gone.has(key(entry)))
}

/** The first spelling of each entry. */
function distinct(entries: readonly string[]): string[] {
  const seen = new Set<string>()
  return entries.filter((entry) => !seen.has(key(entry)) && seen.add(key(entry)))
}

const key = (entry: string) => entry.toLowerCase()

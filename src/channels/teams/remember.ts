/**
 * Keeps what was found for a while, for the `limit` keys found last; calls that come while the first is under way share its result. What is
 * not found is looked for again the next time. `now` and `lifetime` in milliseconds.
 */
export function remember<Found>(options: { lifetime: number; limit: number; now: () => number }) {
  const { lifetime, limit, now } = options
  const kept = new Map<string, { found: Promise<Found | null>; until: number }>()

  return async (key: string, find: () => Promise<Found | null>): Promise<Found | null> => {
    const known = kept.get(key)
    if (known && known.until > now()) return known.found
    const entry = { found: find(), until: now() + lifetime }
    kept.delete(key)
    kept.set(key, entry)
    if (kept.size > limit) kept.delete(kept.keys().next().value!)
    const found = await entry.found
    if (found === null && kept.get(key) === entry) kept.delete(key)
    return found
  }
}

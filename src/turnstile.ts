/**
 * Lets so many in at a time, first come first served; the others wait outside. When a thousand people press at once, each turn then
 * finds a free connection to the database, and all are answered, rather than many giving up in a crowd before it.
 */
export function createTurnstile(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}

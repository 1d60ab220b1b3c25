interface Reads {
  running: Promise<unknown>
  /** Begins when the running one has ended; shared by all who have asked since that began. */
  next?: Promise<unknown>
}

const underWay = new WeakMap<object, Map<string, Reads>>()

/**
 * A read that is shared by all who ask for the same before it begins: a thousand rivals who are refused one slot look twice at what else
 * is free. Nobody is given a read that began before they asked, which may not know what they have just heard of.
 * @param owner the database that is read
 */
export function sharedRead<Result>(owner: object, key: string, read: () => Promise<Result>): Promise<Result> {
  const reads = underWay.get(owner) ?? new Map<string, Reads>()
  underWay.set(owner, reads)
  const begin = (): Promise<Result> => {
    const running = read()
    const mine: Reads = { running }
    reads.set(key, mine)
    const end = () => {
      if (!mine.next) reads.delete(key)
    }
    running.then(end, end)
    return running
  }
  const before = reads.get(key)
  if (!before) return begin()
  before.next ??= before.running.then(begin, begin)
  return before.next as Promise<Result>
}

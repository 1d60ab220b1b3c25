const underWay = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * A read that is shared by all who ask for the same while it is under way: a thousand rivals who are refused one slot look once
 * at what else is free. Only for what is shown, never for what is written upon.
 * @param owner the database that is read
 */
export function sharedRead<Result>(owner: object, key: string, read: () => Promise<Result>): Promise<Result> {
  const reads = underWay.get(owner) ?? new Map<string, Promise<unknown>>()
  underWay.set(owner, reads)
  const running = reads.get(key)
  if (running) return running as Promise<Result>
  const started = read().finally(() => reads.delete(key))
  reads.set(key, started)
  return started
}

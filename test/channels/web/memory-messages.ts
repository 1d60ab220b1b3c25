import type { WebMessages } from '../../../src/channels/web/options.js'

/** Keeps what was said for as long as the test runs. */
export function createMemoryMessages(): WebMessages {
  const kept: { id: string; person: string; body: unknown }[] = []
  const listeners = new Set<(person: string) => void>()
  return {
    async append(person, body) {
      const id = String(kept.length + 1).padStart(6, '0')
      kept.push({ id, person, body: JSON.parse(JSON.stringify(body)) })
      for (const listener of listeners) listener(person)
      return id
    },
    async after(person, after = '') {
      return kept
        .filter((message) => message.person === person && message.id > after)
        .map(({ id, body }) => ({ id, body }))
    },
    onAppend(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

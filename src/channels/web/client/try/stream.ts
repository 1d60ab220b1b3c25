import type { StoredMessage } from '../../chat-message.js'

interface Listener {
  onMessage(message: StoredMessage): void
  /** All that was said before has been told. */
  onReady(): Promise<void>
  onConnection(isUp: boolean): void
}

const retryMilliseconds = 3_000

/**
 * Follows a person's chat from its beginning. The browser takes a lost stream up again after the last message that it saw; one that was
 * refused it gives up, so then another is opened, and who listens sees again what it has seen.
 */
export function follow(person: string, listener: Listener): void {
  const source = new EventSource(`/try/people/${encodeURIComponent(person)}/events`)
  source.addEventListener('open', () => listener.onConnection(true))
  source.addEventListener('message', (event) => listener.onMessage(JSON.parse(event.data)))
  source.addEventListener('ready', () => void listener.onReady())
  source.addEventListener('error', () => {
    listener.onConnection(false)
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(person, listener), retryMilliseconds)
  })
}

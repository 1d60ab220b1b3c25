import type { StoredMessage } from '../../../src/channels/web/chat-message.js'

/** What a script on one of our own pages sends. */
export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Origin: new URL(url).origin,
      'Content-Type': 'application/json',
      Accept: 'application/json',
      ...headers,
    },
    body: JSON.stringify(body),
  })
}

/** What a browser without scripts sends when a button of a form is pressed. */
export function postForm(
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: new URL(url).origin, Accept: 'text/html', ...headers },
    body: new URLSearchParams(fields),
  })
}

/** An open stream of a person's chat, as EventSource reads one. */
export async function openStream(site: string, person: string, lastEventId?: string) {
  const abort = new AbortController()
  const response = await fetch(`${site}/try/people/${person}/events`, {
    signal: abort.signal,
    headers: lastEventId ? { 'Last-Event-ID': lastEventId } : {},
  })
  if (!response.body) throw new Error('The stream has no body.')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let buffered = ''

  async function nextEvent(): Promise<string> {
    while (!buffered.includes('\n\n')) {
      const { value, done } = await reader.read()
      if (done) throw new Error('The stream ended.')
      buffered += value
    }
    const end = buffered.indexOf('\n\n')
    const event = buffered.slice(0, end)
    buffered = buffered.slice(end + 2)
    return event
  }

  return {
    response,
    /** The next message, whatever stands between. */
    async next(): Promise<StoredMessage> {
      for (;;) {
        const data = (await nextEvent()).match(/^data: (.+)$/m)?.[1]
        if (data) return JSON.parse(data)
      }
    },
    /** All messages until the stream says that there are no more for now. */
    async untilReady(): Promise<StoredMessage[]> {
      const messages: StoredMessage[] = []
      for (;;) {
        const event = await nextEvent()
        if (event.startsWith('event: ready')) return messages
        const data = event.match(/^data: (.+)$/m)?.[1]
        if (data) messages.push(JSON.parse(data))
      }
    },
    close: () => abort.abort(),
  }
}

/** Everything that a chat holds now. */
export async function readChat(site: string, person: string): Promise<StoredMessage[]> {
  const stream = await openStream(site, person)
  try {
    return await stream.untilReady()
  } finally {
    stream.close()
  }
}

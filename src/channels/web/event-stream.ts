import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import type { WebMessages } from './options.js'

/** A comment now and then keeps proxies from ending a stream in which nothing is said. */
const heartbeatMilliseconds = 25_000

export interface EventStreams {
  /** Sends what a person's chat holds after the last event that the browser has seen, then whatever is added to it. */
  open(request: Request, response: Response, person: string): void
  stop(): void
}

/** Server-Sent Events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function createEventStreams(messages: WebMessages, log: Logger): EventStreams {
  const streams = new Set<{ person: string; send(): Promise<void>; end(): void }>()
  const unsubscribe = messages.onAppend((person) => {
    for (const stream of streams) if (stream.person === person) stream.send().catch(stream.end)
  })
  return {
    open(request, response, person) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      })
      response.write('retry: 1000\n\n')
      const send = sendInTurn(messages, person, request.get('Last-Event-ID'), (text) => response.write(text))
      const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMilliseconds)
      const stream = {
        person,
        send,
        end(error?: unknown) {
          if (error) log.warn({ err: error }, 'a chat in the browser lost its stream; the browser opens another')
          response.end()
        },
      }
      streams.add(stream)
      response.on('close', () => {
        clearInterval(heartbeat)
        streams.delete(stream)
      })
      send().catch(stream.end)
    },
    stop() {
      unsubscribe()
      for (const stream of streams) stream.end()
    },
  }
}

/** Sends each message once and in order, however often and in whatever company it is called. */
function sendInTurn(messages: WebMessages, person: string, seen: string | undefined, write: (text: string) => void) {
  let last = seen
  let isCaughtUp = false
  const ready = 'event: ready\ndata:\n\n'
  let turn = Promise.resolve()
  const send = async () => {
    for (const message of await messages.after(person, last)) {
      last = message.id
      write(`id: ${message.id}\ndata: ${JSON.stringify(message)}\n\n`)
    }
    // Tells the browser that it has the whole chat, and so whether it is an empty one.
    if (!isCaughtUp) write(ready)
    isCaughtUp = true
  }
  return () => {
    const next = turn.then(send)
    turn = next.catch(() => {})
    return next
  }
}

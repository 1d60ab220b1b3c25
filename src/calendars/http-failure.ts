import type { CalendarFailure, Outcome } from './calendar.js'
import { ForbiddenFetch } from './guarded-fetch.js'

/** A provider's answer that is not the one wanted. */
export class HttpFailure extends Error {
  override name = 'HttpFailure'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Work with a provider, with its failure as a value. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return failureOf(error)
  }
}

/** What a failed exchange with a provider comes to. Nothing that was sent stands in it. */
function failureOf(error: unknown): CalendarFailure {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof HttpFailure)
    return { ok: false, code: codeOf(error.status), message: `${error.status}: ${message}` }
  // undici and node:http both keep what happened to the connection in the cause.
  const cause = error instanceof Error ? error.cause : undefined
  if (error instanceof ForbiddenFetch || cause instanceof ForbiddenFetch)
    return { ok: false, code: 'forbidden', message: cause instanceof Error ? cause.message : message }
  return { ok: false, code: isFetchTrouble(error) ? 'unreachable' : 'refused', message }
}

function codeOf(status: number): CalendarFailure['code'] {
  if (status === 401 || status === 403) return 'revoked'
  if (status === 404 || status === 410) return 'gone'
  if (status === 429) return 'throttled'
  return status >= 500 || status === 408 ? 'unreachable' : 'refused'
}

/** No answer came, or none in time: of a socket, of DNS, of TLS, or of `fetch` itself. */
function isFetchTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause } = error as Error & { code?: unknown }
  const isSocket = typeof code === 'string' && /^(E[A-Z]+|UND_ERR_|ERR_SSL|CERT_|ERR_TLS)/.test(code)
  return (
    isSocket ||
    /^(AbortError|TimeoutError)$/.test(error.name) ||
    error.message === 'fetch failed' ||
    isFetchTrouble(cause)
  )
}

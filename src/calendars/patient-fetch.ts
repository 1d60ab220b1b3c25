import { setTimeout as wait } from 'node:timers/promises'

/** Seconds that are worth waiting for while someone waits for us. */
const MOST_SECONDS = 5
const TRIES = 3

/**
 * A `fetch` that asks again where the server said when to (429 and 503 with Retry-After, RFC 9110, 10.2.3), as long as that is soon.
 * Otherwise the refusal is the answer.
 */
export function createPatientFetch(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    for (let tries = 1; ; tries++) {
      const response = await inner(input, init)
      const seconds = response.status === 429 || response.status === 503 ? secondsOf(response) : undefined
      if (seconds === undefined || seconds > MOST_SECONDS || tries === TRIES) return response
      await response.body?.cancel()
      await wait(seconds * 1_000)
    }
  }
}

function secondsOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')
  if (value === null) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

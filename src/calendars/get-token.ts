/** Gives a provider's access token that is still good; a new one when the last was refused. Throws `HttpFailure` when there is none to be had. */
export type GetToken = (options?: { isRefused: boolean }) => Promise<string>

interface Token {
  value: string
  /** Seconds that it is good for. */
  lasts: number
}

/** Milliseconds before its end from which a token is not used any more. */
const MARGIN = 120_000

/** One token for all who ask, until it ends or is refused. @param ask gets a new one from the provider */
export function keepToken(ask: () => Promise<Token>, now: () => number): GetToken {
  let token: Promise<{ value: string; until: number }> | undefined
  return async ({ isRefused } = { isRefused: false }) => {
    if (isRefused || (token && (await token).until <= now())) token = undefined
    token ??= ask().then(({ value, lasts }) => ({ value, until: now() + lasts * 1_000 - MARGIN }))
    const asked = token
    // What failed is asked for again the next time.
    asked.catch(() => {
      if (token === asked) token = undefined
    })
    return (await asked).value
  }
}

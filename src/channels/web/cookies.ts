import type { Request, Response } from 'express'

/** The value of a cookie that came with the request; undefined where there is none or it cannot be read. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name && value !== undefined) return decode(value)
  }
  return undefined
}

/** How this page's cookies are kept. */
export interface CookieJar {
  /** The page is reached by https. */
  secure: boolean
  /** The page stands in somebody else's, where only a cookie of that place alone is kept (https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies). */
  embedded: boolean
}

/** Keeps a value in the browser for a year, out of reach of scripts and of requests that other sites make. */
export function keepCookie(response: Response, name: string, value: string, { secure, embedded }: CookieJar): void {
  response.cookie(name, value, {
    httpOnly: true,
    path: '/',
    maxAge: 365 * 24 * 3_600_000,
    ...(embedded ? { sameSite: 'none', secure: true, partitioned: true } : { sameSite: 'lax', secure }),
  })
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

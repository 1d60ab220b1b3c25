import type { Request, RequestHandler } from 'express'
import { type Options, rateLimit } from 'express-rate-limit'
import type { ShowError } from './errors.js'

/** How many requests a minute: of any kind and presses from one network address, and presses on one organizer's pages. */
const PER_ADDRESS = 600
const PRESSES_PER_ADDRESS = 60
const PRESSES_PER_ORGANIZER = 300

/** Keeps one visitor, or all visitors of one organizer together, from taking the server for themselves. A 429 says when to come back. */
export function rateLimits(showError: ShowError): RequestHandler[] {
  const limit = (most: number, more: Partial<Options> = {}) =>
    rateLimit({
      windowMs: 60_000,
      limit: most,
      legacyHeaders: true,
      standardHeaders: false,
      handler: (request, response) => showError(request, response, 'tooMany'),
      ...more,
    })
  const isNoPress = ({ method }: Request) => method === 'GET' || method === 'HEAD'
  return [
    limit(PER_ADDRESS),
    limit(PRESSES_PER_ADDRESS, { skip: isNoPress }),
    limit(PRESSES_PER_ORGANIZER, {
      skip: isNoPress,
      keyGenerator: ({ path }) => `organizer ${path.split('/', 2)[1]?.toLowerCase()}`,
    }),
  ]
}

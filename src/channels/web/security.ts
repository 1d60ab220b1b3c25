import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { isEmbedded } from './embed.js'

/** The renderer's own policies for what it writes into a page: https://www.w3.org/TR/trusted-types/ */
const rendererPolicies = ['markdownPassthroughPolicy', 'restoreContentsPolicy', 'deprecatedExportedFunctionPolicy']

const contentPolicy = (frames: "'self'" | "'none'", ancestors: "'none'" | '*' = "'none'") =>
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
      'frame-src': [frames],
      'frame-ancestors': [ancestors],
      'base-uri': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': rendererPolicies.map((policy) => `adaptivecards#${policy}`),
    },
  })

/** Pages run our scripts only, send forms to us only and stand in nobody's frame. */
export const securityHeaders = (isHttps: boolean): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: false,
    // Not `no-referrer`, under which a form's Origin is `null` (Fetch, "append a request Origin header"). Tokens stand in our
    // addresses, so no other site is told any.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps,
    xFrameOptions: { action: 'deny' },
  }),
  contentPolicy("'none'"),
]

/** The same, on a page that shows mail in a frame of our own. */
export const allowOwnFrames: RequestHandler = contentPolicy("'self'")

/** A public page may stand in anybody's, when it is asked for that way: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Frame-Options is the older word for it. */
const allowAncestors = contentPolicy("'none'", '*')
export function allowEmbedding(request: Request, response: Response, next: NextFunction): void {
  if (!isEmbedded(request)) {
    next()
    return
  }
  response.removeHeader('X-Frame-Options')
  allowAncestors(request, response, next)
}

/** A document that another wrote: no script, no form, nothing fetched, and only our own page may frame it. */
export function isolateDocument(_request: Request, response: Response, next: NextFunction): void {
  response.removeHeader('X-Frame-Options')
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  )
  next()
}

/**
 * Did one of our own pages send this? Browsers name the page's origin in every POST; what names none is no browser and
 * is refused too, as nothing but our pages is meant to post here.
 */
export function isSameOrigin(request: Request, publicUrl: string): boolean {
  const origin = request.headers.origin
  if (!origin || !URL.canParse(origin)) return false
  return origin === new URL(publicUrl).origin || new URL(origin).host === request.headers.host
}

/** Is the page asked for by a name that is ours? A stranger's site that points its own name at this machine is not. */
export function isOwnHost(request: Request, publicUrl: string): boolean {
  const asked = `http://${request.headers.host}`
  if (!URL.canParse(asked)) return false
  const { hostname } = new URL(asked)
  return ['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname].includes(hostname)
}

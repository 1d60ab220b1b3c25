import type { Request } from 'express'
import { isLoopback } from './service-url.js'

/**
 * Whether a request was made by a program on this machine for itself: not through a proxy on behalf of another, and not by a web page whose
 * host name was made to resolve to this machine.
 */
export function isLocalClient(request: Request): boolean {
  const peer = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''
  const forwarded = 'forwarded' in request.headers || 'x-forwarded-for' in request.headers
  return isLoopback(peer) && isLoopback(hostOf(request)) && !forwarded
}

function hostOf(request: Request): string {
  const url = `http://${request.headers.host ?? ''}`
  return URL.canParse(url) ? new URL(url).hostname : ''
}

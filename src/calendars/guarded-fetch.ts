import { lookup as lookUp } from 'node:dns'
import { Agent as HttpAgent, type IncomingMessage, request as overHttp } from 'node:http'
import { Agent as HttpsAgent, request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isForbiddenAddress } from './forbidden-addresses.js'

/** An address that a person gave leads where it may not, or answers without end. No repetition mends it. */
export class ForbiddenFetch extends Error {
  override name = 'ForbiddenFetch'
}

interface Guard {
  /** Hosts that the operator allows, wherever they are and without TLS. */
  allowedHosts: string[]
  /** For the whole exchange, redirects and all, in milliseconds. */
  timeout?: number
  maxBytes?: number
  /** How names become addresses. */
  lookup?: typeof lookUp
}

const MOST_REDIRECTS = 5

/**
 * A `fetch` for addresses that people type: https only, and never to a loopback, link-local or private address. Names are checked as
 * they are connected to, so that neither a redirect nor a second DNS answer leads inside. Answers are limited in size and time.
 */
export function createGuardedFetch({
  allowedHosts,
  timeout = 10_000,
  maxBytes = 20_000_000,
  lookup = lookUp,
}: Guard): typeof fetch {
  const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': new HttpsAgent({ keepAlive: true }) }

  return async (input, init) => {
    const given = new Request(input, init)
    const body = given.body ? Buffer.from(await given.arrayBuffer()) : undefined
    const signal = AbortSignal.any([given.signal, AbortSignal.timeout(timeout)])
    let { method } = given
    let url = new URL(given.url)
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const headers = Object.fromEntries(given.headers)
      // RFC 9110, 15.4: credentials do not follow to another place.
      if (url.origin !== new URL(given.url).origin) delete headers.authorization
      const message = await send(url, { method, headers, body: method === 'GET' ? undefined : body, signal })
      const { statusCode: status = 0 } = message
      const { location } = message.headers
      if (![301, 302, 303, 307, 308].includes(status) || !location || given.redirect === 'manual')
        return answer(message, url)
      message.destroy()
      if (status === 303 || (status < 303 && method === 'POST')) method = 'GET'
      url = new URL(location, url)
    }
    throw new ForbiddenFetch(`${url.host} redirects without end`)
  }

  function send(url: URL, options: { method: string; headers: object; body?: Buffer; signal: AbortSignal }) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
    const isAllowed = allowedHosts.includes(host)
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isAllowed))
      throw new ForbiddenFetch(`${url.host} must be reached over https`)
    if (!isAllowed && isIP(host) && isForbiddenAddress(host)) throw new ForbiddenFetch(`${host} is not on the internet`)
    const { body, signal, method } = options
    const headers = {
      'accept-encoding': 'gzip, deflate',
      ...options.headers,
      ...(body && { 'content-length': body.length }),
    }
    const start = url.protocol === 'https:' ? overHttps : overHttp
    return new Promise<IncomingMessage>((resolve, reject) => {
      const agent = agents[url.protocol as keyof typeof agents]
      const request = start(url, { method, headers, signal, agent, lookup: isAllowed ? lookup : guardedLookup })
      request.once('response', resolve).once('error', reject).end(body)
    })
  }

  /** Every address of the name must be a public one: the one that is then connected to is among them. */
  function guardedLookup(...[host, options, found]: Parameters<LookupFunction>): void {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, '')
      const [first] = addresses
      if (!first || addresses.some(({ address }) => isForbiddenAddress(address)))
        return found(new ForbiddenFetch(`${host} is not on the internet`), '')
      return options.all ? found(null, addresses) : found(null, first.address, first.family)
    })
  }

  async function answer(message: IncomingMessage, url: URL): Promise<Response> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of unpacked(message)) {
      size += (chunk as Buffer).length
      if (size > maxBytes) throw new ForbiddenFetch(`${url.host} answers with more than ${maxBytes} bytes`)
      chunks.push(chunk as Buffer)
    }
    const status = message.statusCode ?? 502
    const headers = new Headers()
    for (const [name, value] of Object.entries(message.headersDistinct))
      if (!/^(content-encoding|content-length|transfer-encoding)$/.test(name)) headers.set(name, value!.join(', '))
    const isEmpty = size === 0 || [204, 205, 304].includes(status)
    const response = new Response(isEmpty ? null : Buffer.concat(chunks), { status, headers })
    Object.defineProperty(response, 'url', { value: url.href })
    return response
  }
}

function unpacked(message: IncomingMessage): Readable {
  switch (message.headers['content-encoding']) {
    case 'gzip':
      return message.pipe(createGunzip())
    case 'deflate':
      return message.pipe(createInflate())
    case 'br':
      return message.pipe(createBrotliDecompress())
    default:
      return message
  }
}

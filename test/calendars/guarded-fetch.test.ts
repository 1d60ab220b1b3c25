import type { lookup } from 'node:dns'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { isForbiddenAddress } from '../../src/calendars/forbidden-addresses.js'
import { createGuardedFetch, ForbiddenFetch } from '../../src/calendars/guarded-fetch.js'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** DNS that knows every name by these addresses. */
function dnsAnswering(...addresses: string[]): typeof lookup {
  const look = (_host: string, _options: object, found: (error: null, all: object[]) => void) =>
    found(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  return look as unknown as typeof lookup
}

const guarded = createGuardedFetch({ allowedHosts: [] })

test.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://169.254.169.254/latest/meta-data',
  'https://10.1.2.3/',
  'https://172.31.255.255/',
  'https://192.168.0.1/',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
])('%s is not on the internet', async (url) => {
  await expect(guarded(url)).rejects.toThrow(ForbiddenFetch)
})

test.each(['http://example.com/', 'ftp://example.com/', 'file:///etc/passwd'])('%s is not https', async (url) => {
  await expect(guarded(url)).rejects.toThrow(ForbiddenFetch)
})

// The address that is checked is the one that is connected to: there is no second look-up that could answer otherwise.
test.each([[['10.0.0.1']], [['93.184.215.14', '127.0.0.1']], [['2606:4700::1111', '::1']]])(
  'a name with the addresses %j is refused as it is connected to',
  async (addresses) => {
    const inside = createGuardedFetch({ allowedHosts: [], lookup: dnsAnswering(...addresses) })
    await expect(inside('https://calendar.example/')).rejects.toThrow('calendar.example is not on the internet')
  },
)

test('a redirect that leads inside is refused', async () => {
  const port = await serve((_request, response) =>
    response.writeHead(302, { location: 'https://127.0.0.2/secret' }).end(),
  )
  const allowing = createGuardedFetch({ allowedHosts: ['127.0.0.1'] })
  await expect(allowing(`http://127.0.0.1:${port}/`)).rejects.toThrow('127.0.0.2 is not on the internet')
})

test('a redirect without end is refused', async () => {
  const port = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end())
  const allowing = createGuardedFetch({ allowedHosts: ['127.0.0.1'] })
  await expect(allowing(`http://127.0.0.1:${port}/`)).rejects.toThrow('redirects without end')
})

test('what a person signs in with does not follow to another place', async () => {
  const seen: (string | undefined)[] = []
  const elsewhere = await serve((request, response) => {
    seen.push(request.headers.authorization)
    response.end('here')
  })
  const first = await serve((_request, response) =>
    response.writeHead(307, { location: `http://localhost:${elsewhere}/` }).end(),
  )
  const allowing = createGuardedFetch({ allowedHosts: ['127.0.0.1', 'localhost'] })
  const response = await allowing(`http://127.0.0.1:${first}/`, { headers: { authorization: 'Basic secret' } })
  expect(await response.text()).toBe('here')
  expect(seen).toEqual([undefined])
})

test('a host that the operator allows is reached, with method, body and headers as given', async () => {
  const port = await serve(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.setHeader('etag', '"1"')
    response.end(`${request.method} ${request.headers.depth} ${body}`)
  })
  const allowing = createGuardedFetch({ allowedHosts: ['127.0.0.1'] })
  const response = await allowing(`http://127.0.0.1:${port}/`, {
    method: 'REPORT',
    headers: { depth: '1' },
    body: '<a/>',
  })
  expect(await response.text()).toBe('REPORT 1 <a/>')
  expect(response.headers.get('etag')).toBe('"1"')
})

test('an answer that is too large is refused, packed or not', async () => {
  const large = Buffer.alloc(10_000, 'x')
  const plain = await serve((_request, response) => response.end(large))
  const packed = await serve((_request, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(large))
  })
  const allowing = createGuardedFetch({ allowedHosts: ['127.0.0.1'], maxBytes: 5_000 })
  await expect(allowing(`http://127.0.0.1:${plain}/`)).rejects.toThrow('more than 5000 bytes')
  await expect(allowing(`http://127.0.0.1:${packed}/`)).rejects.toThrow('more than 5000 bytes')
})

test('an answer that does not come, or does not end, is given up', async () => {
  const silent = await serve(() => {})
  const endless = await serve((_request, response) => response.write('a little'))
  const allowing = createGuardedFetch({ allowedHosts: ['127.0.0.1'], timeout: 100 })
  await expect(allowing(`http://127.0.0.1:${silent}/`)).rejects.toThrow()
  await expect(allowing(`http://127.0.0.1:${endless}/`)).rejects.toThrow()
})

test('no private IPv4 address passes in any spelling of IPv6', () => {
  const octet = fc.integer({ min: 0, max: 255 })
  const privateAddress = fc.oneof(
    fc.tuple(fc.constant(10), octet, octet, octet),
    fc.tuple(fc.constant(127), octet, octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  )
  fc.assert(
    fc.property(privateAddress, (octets) => {
      const [a, b] = [octets[0] * 256 + octets[1], octets[2] * 256 + octets[3]].map((word) => word.toString(16))
      for (const address of [octets.join('.'), `::ffff:${octets.join('.')}`, `::ffff:${a}:${b}`, `64:ff9b::${a}:${b}`])
        expect(isForbiddenAddress(address)).toBe(true)
    }),
  )
  for (const address of ['8.8.8.8', '1.1.1.1', '2606:4700::1111']) expect(isForbiddenAddress(address)).toBe(false)
})

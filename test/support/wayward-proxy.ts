import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a provider behaves: as it is, or as providers do on a bad day. */
export type Mood = 'well' | 'busy once' | 'busy for an hour' | 'revoked' | 'broken'

/** Stands before a provider on 127.0.0.1, and answers in its place where the mood is not well. */
export async function openWaywardProxy(target: () => string) {
  let mood: Mood = 'well'
  const requests: { method: string; path: string }[] = []
  const server = createServer(async (request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '' })
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const refuse = (status: number, headers = {}) => void response.writeHead(status, headers).end()
    switch (mood) {
      case 'busy once':
        mood = 'well'
        return refuse(429, { 'retry-after': '0' })
      case 'busy for an hour':
        return refuse(429, { 'retry-after': '3600' })
      case 'revoked':
        return refuse(401)
      case 'broken':
        return refuse(502)
      case 'well': {
        const { host, connection, 'content-length': _, 'transfer-encoding': __, ...headers } = request.headers
        const answer = await fetch(new URL(request.url ?? '/', target()), {
          method: request.method,
          headers: headers as Record<string, string>,
          body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
          redirect: 'manual',
        })
        const kept = [...answer.headers].filter(
          ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection)$/.test(name),
        )
        response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()))
      }
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    feel(next: Mood) {
      mood = next
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

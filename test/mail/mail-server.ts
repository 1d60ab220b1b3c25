import { createServer } from 'node:net'
import { type Email, default as PostalMime } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

interface Delivery {
  from: string
  to: string[]
  /** As it came over the wire. */
  raw: string
  mail: Email
}

/** A real SMTP server on a free port of this machine. It keeps what it takes, and stops when it goes out of scope. */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const deliveries: Delivery[] = []
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    ...options,
    async onData(stream, session, done) {
      const chunks = await stream.toArray().catch(() => undefined)
      // Who is gone in the middle of a mail has sent none (RFC 5321, 4.1.1.4).
      if (!chunks) return done(new Error('the client is gone'))
      const raw = Buffer.concat(chunks)
      const { mailFrom, rcptTo } = session.envelope
      const to = rcptTo.map(({ address }) => address)
      deliveries.push({
        from: mailFrom ? mailFrom.address : '',
        to,
        raw: raw.toString(),
        mail: await PostalMime.parse(raw),
      })
      done()
    },
  })
  // A client that hangs up in the middle is part of some tests.
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  const { port } = listening.address() as { port: number }
  return {
    port,
    deliveries,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

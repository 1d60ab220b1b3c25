import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import { composeMail } from './compose.js'
import { failureOf } from './failure.js'
import { isWritable, readMailbox } from './mailbox.js'
import type { Mailer } from './mailer.js'

interface SmtpOptions {
  /** `smtp://` (STARTTLS where the server offers it) or `smtps://`, with user and password where the server asks for them. */
  url: string
  /** MAIL_FROM. */
  from: string
  log: Pick<Logger, 'debug' | 'warn'>
  /** How long to wait for a connection, a greeting or an answer, in milliseconds. */
  timeout?: number
}

/** Mail through a server by SMTP, over a few connections that are kept. */
export function createSmtpMailer({ url, from, log, timeout = 20_000 }: SmtpOptions): Mailer {
  const sender = readMailbox(from)
  const { protocol, hostname, host, username } = new URL(url)
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    // A password goes over no network in the clear, whatever stands between; `?requireTLS=false` in the URL says otherwise.
    requireTLS: username !== '' && !isLoopback(hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  // A kept connection that the server closes: the next mail opens another.
  transport.on('error', (error) => log.warn({ err: error }, 'mail connection failed'))

  return {
    destination: `${protocol}//${host}`,
    async send(letter) {
      if (!isWritable(letter.to.address)) return { ok: false, code: 'refused', message: 'not a mail address' }
      const mail = composeMail(letter, sender)
      try {
        const { messageId, response } = await transport.sendMail({ ...mail, signal: AbortSignal.timeout(3 * timeout) })
        log.debug({ messageId, response }, 'mail sent')
        return { ok: true }
      } catch (error) {
        return failureOf(error)
      }
    },
    async forget() {},
    async forgetBefore() {},
    async check() {
      try {
        await transport.verify()
        return { ok: true }
      } catch (error) {
        return failureOf(error)
      }
    },
    async stop() {
      transport.close()
    },
  }
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(hostname)
}

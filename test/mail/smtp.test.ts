import { createServer } from 'node:net'
import fc from 'fast-check'
import { pino } from 'pino'
import type { SMTPServerOptions } from 'smtp-server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSmtpMailer } from '../../src/mail/smtp.js'
import { readInvitation } from './calendar.js'
import { hostileText } from './hostile-text.js'
import { adam, toAdam, toZoe, zoe } from './letters.js'
import { freePort, startMailServer } from './mail-server.js'

function connect(url: string, timeout?: number) {
  const mailer = createSmtpMailer({
    url,
    from: 'Timewith <timewith@contoso.com>',
    log: pino({ level: 'silent' }),
    timeout,
  })
  onTestFinished(() => mailer.stop())
  return mailer
}

async function serve(options?: SMTPServerOptions) {
  const server = await startMailServer(options)
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server
}

/** Without encryption, as in a test: the server's own certificate is signed by nobody. */
const plain = { disabledCommands: ['STARTTLS'] }
const smtpError = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

/** Lets adam in with "pa:ss@word" only. */
const guarded: SMTPServerOptions = {
  ...plain,
  authOptional: false,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) =>
    username === 'adam' && password === 'pa:ss@word'
      ? done(null, { user: 'adam' })
      : done(new Error('Invalid credentials')),
}

describe('a mail over SMTP', () => {
  it('goes from the bot to its reader, and an answer to the other side', async () => {
    const server = await serve(plain)

    expect(await connect(`smtp://127.0.0.1:${server.port}`).send(toZoe())).toEqual({ ok: true })

    const [delivery] = server.deliveries
    expect(delivery).toMatchObject({ from: 'timewith@contoso.com', to: ['zoe@example.nl'] })
    expect(delivery?.mail).toMatchObject({
      from: { name: 'Timewith', address: 'timewith@contoso.com' },
      to: [zoe],
      replyTo: [adam],
      subject: 'Bevestigd: Intro call met Adam Smith, di 1 dec, 14:00',
      messageId: '<booking-1_3a0_3aattendee@contoso.com>',
    })
  })

  it('keeps names, subjects and notes in every script', async () => {
    const server = await serve(plain)
    const title = 'Überprüfung 🗓 日本語の会議'
    const reader = { name: 'Þóra Ἀλέξανδρος 李', address: 'thora@example.org' }

    await connect(`smtp://127.0.0.1:${server.port}`).send(toZoe({ to: reader }, { title, notes: 'Καλημέρα' }))

    const [delivery] = server.deliveries
    expect(delivery?.raw).toMatch(/^\p{ASCII}*$/u)
    expect(delivery?.mail.to).toEqual([reader])
    expect(delivery?.mail.subject).toContain(title)
    expect(delivery?.mail.text).toContain('Καλημέρα')
    expect(delivery?.mail.html).toContain('Καλημέρα')
  })

  it('has the parts that Outlook and Gmail look for', async () => {
    const server = await serve(plain)

    await connect(`smtp://127.0.0.1:${server.port}`).send(toAdam())

    const [{ raw, mail } = { raw: '', mail: undefined }] = server.deliveries
    const types = [...raw.matchAll(/^Content-Type: ([^;\r\n]+)/gim)].map(([, type]) => type)
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ])
    expect(raw).toContain('Content-Type: text/calendar; charset=utf-8; method=REQUEST')
    expect(raw).toContain('Content-Disposition: attachment; filename=invite.ics')
    const decode = (content: unknown) => new TextDecoder().decode(content as ArrayBuffer)
    const [inline, attached] = mail?.attachments.map(({ content }) => readInvitation(decode(content))) ?? []
    expect(inline).toMatchObject({ method: 'REQUEST', summary: 'Intro call · Zoë van der Meer' })
    expect(attached).toEqual(inline)
  })

  it('asks machines not to answer', async () => {
    const server = await serve(plain)

    await connect(`smtp://127.0.0.1:${server.port}`).send(toZoe())

    expect(server.deliveries[0]?.mail.headers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
        expect.objectContaining({ key: 'x-auto-response-suppress', value: 'OOF, AutoReply' }),
      ]),
    )
  })

  it('has no answer go to a side without an address', async () => {
    const server = await serve(plain)

    await connect(`smtp://127.0.0.1:${server.port}`).send(toAdam({}, { attendee: { name: 'Kim', address: '' } }))

    expect(server.deliveries[0]?.mail.replyTo).toBeUndefined()
  })

  it('has the headers and the reader that it should, whatever people are called and write', async () => {
    const server = await serve(plain)
    const mailer = connect(`smtp://127.0.0.1:${server.port}`)
    const headersOf = (raw: string) =>
      [...(raw.split('\r\n\r\n')[0] ?? '').matchAll(/^([^\s:]+):/gm)].map(([, name]) => name).sort()
    await mailer.send(toZoe())
    const expected = headersOf(server.deliveries[0]?.raw ?? '')

    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (name, text) => {
        const people = { organizer: { ...adam, name }, attendee: { ...zoe, name } }
        const hostile = { ...people, title: text, location: text, notes: text, uid: text }
        expect(await mailer.send(toZoe({ to: { ...zoe, name }, messageKey: text }, hostile))).toEqual({ ok: true })

        const delivery = server.deliveries.at(-1)
        expect(delivery?.to).toEqual(['zoe@example.nl'])
        expect(headersOf(delivery?.raw ?? '')).toEqual(expected)
        expect(delivery?.mail.to?.map(({ address }) => address)).toEqual(['zoe@example.nl'])
        expect(delivery?.mail.replyTo?.map(({ address }) => address)).toEqual(['adam@contoso.com'])
        expect(delivery?.raw.split('\r\n').filter((line) => line.length > 998)).toEqual([])
      }),
    )
  })
})

describe('the server', () => {
  it('is told who we are by the URL', async () => {
    const server = await serve(guarded)
    const mailer = connect(`smtp://adam:pa%3Ass%40word@127.0.0.1:${server.port}`)

    expect(await mailer.check()).toEqual({ ok: true })
    expect(await mailer.send(toZoe())).toEqual({ ok: true })
  })

  it('that does not believe it has refused, and nobody reads the password', async () => {
    const server = await serve(guarded)
    const mailer = connect(`smtp://adam:wrong-secret@127.0.0.1:${server.port}`)

    for (const answer of [await mailer.check(), await mailer.send(toZoe())]) {
      expect(answer).toMatchObject({ ok: false, code: 'refused' })
      expect(JSON.stringify(answer)).not.toContain('wrong-secret')
    }
    expect(mailer.destination).toBe(`smtp://127.0.0.1:${server.port}`)
  })

  it('is unreachable where nothing listens', async () => {
    const mailer = connect(`smtp://127.0.0.1:${await freePort()}`)

    expect(await mailer.check()).toMatchObject({ ok: false, code: 'unreachable' })
    expect(await mailer.send(toZoe())).toMatchObject({ ok: false, code: 'unreachable' })
  })

  it('is unreachable when it says nothing in time', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void silent.close())
    const { port } = silent.address() as { port: number }

    expect(await connect(`smtp://127.0.0.1:${port}`, 50).send(toZoe())).toMatchObject({
      ok: false,
      code: 'unreachable',
    })
  })

  it('may take the mail later when it answers 4yz', async () => {
    const server = await serve({ ...plain, onRcptTo: (_to, _session, done) => done(smtpError(451, 'Greylisted')) })

    expect(await connect(`smtp://127.0.0.1:${server.port}`).send(toZoe())).toMatchObject({
      ok: false,
      code: 'unreachable',
      message: expect.stringContaining('Greylisted'),
    })
  })

  it('will never take the mail when it answers 5yz', async () => {
    const server = await serve({ ...plain, onRcptTo: (_to, _session, done) => done(smtpError(550, 'No such user')) })

    expect(await connect(`smtp://127.0.0.1:${server.port}`).send(toZoe())).toMatchObject({
      ok: false,
      code: 'refused',
      message: expect.stringContaining('No such user'),
    })
  })

  it('is not asked about an address in which something hides', async () => {
    const server = await serve(plain)
    const reader = { name: 'Zoë', address: 'zoe@example.nl\r\nRCPT TO:<eve@evil.example>' }

    expect(await connect(`smtp://127.0.0.1:${server.port}`).send(toZoe({ to: reader }))).toMatchObject({
      ok: false,
      code: 'refused',
    })
    expect(server.deliveries).toEqual([])
  })

  it('takes several mails at once', async () => {
    const server = await serve(plain)
    const mailer = connect(`smtp://127.0.0.1:${server.port}`)

    const keys = Array.from({ length: 12 }, (_, index) => `booking-${index}`)
    await Promise.all(keys.map((messageKey) => mailer.send(toZoe({ messageKey }))))

    const ids = server.deliveries.map(({ mail }) => mail.messageId)
    expect(new Set(ids)).toEqual(new Set(keys.map((key) => `<${key}@contoso.com>`)))
  })
})

describe('encryption', () => {
  it.each(['smtp', 'smtps'])('over %s is only trusted with a certificate that somebody vouches for', async (scheme) => {
    const server = await serve({ secure: scheme === 'smtps' })
    const url = `${scheme}://127.0.0.1:${server.port}`

    expect(await connect(url).check()).toMatchObject({ ok: false, code: 'unreachable' })
    expect(await connect(`${url}/?tls.rejectUnauthorized=false`).send(toZoe())).toEqual({ ok: true })
  })

  it('is asked for before a password leaves this machine', async () => {
    const server = await serve(guarded)
    // The same machine under a name that does not say so.
    const url = `smtp://adam:pa%3Ass%40word@127.1:${server.port}/`

    expect(await connect(url).check()).toMatchObject({ ok: false })
    expect(await connect(`${url}?requireTLS=false`).check()).toEqual({ ok: true })
  })
})

import pino from 'pino'
import { describe, expect, test } from 'vitest'
import type { Letter } from '../../src/mail/mailer.js'
import { createSmtpMailer } from '../../src/mail/smtp.js'
import { toAdam, toZoe } from './letters.js'
import { startMailServer } from './mail-server.js'

const unsubscribeUrl = 'https://book.contoso.com/manage/c2VjcmV0LXRva2Vu/reminders'

/** The letter as a real server has taken it. */
async function sent(letter: Letter) {
  await using server = await startMailServer({ disabledCommands: ['STARTTLS'] })
  const log = pino({ level: 'silent' })
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from: 'Timewith <t@contoso.com>', log })
  expect(await mailer.send(letter)).toEqual({ ok: true })
  await mailer.stop()
  const [{ mail, raw } = { mail: undefined, raw: '' }] = server.deliveries
  const header = (name: string) => mail!.headers.find(({ key }) => key === name)?.value
  return { mail: mail!, raw, header }
}

describe('A reminder by mail', () => {
  test('can be ended by the mail program’s own button, and by a link at its end', async () => {
    const { mail, header } = await sent(toZoe({ event: 'reminder', unsubscribeUrl }))
    expect(header('list-unsubscribe')).toBe(`<${unsubscribeUrl}>`)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(mail.text).toContain(`Geen herinneringen meer krijgen:\n${unsubscribeUrl}`)
    expect(mail.html).toContain(`href="${unsubscribeUrl}"`)
  })

  test.each([
    ['reminder', 'Binnenkort: Intro call met Adam Smith'],
    ['follow-up', 'Na je afspraak: Intro call met Adam Smith'],
  ] as const)('says in its subject what it is about, and invites nobody again: %s', async (event, subject) => {
    const { mail, raw } = await sent(toZoe({ event }))
    expect(mail.subject).toContain(subject)
    expect(raw).not.toContain('text/calendar')
  })

  test('to the organizer has no button, since theirs are in the chat', async () => {
    const { mail } = await sent(toAdam({ event: 'reminder', manageUrl: undefined }))
    expect(mail.subject).toBe('Coming up: Intro call with Zoë van der Meer, Tue, Dec 1, 8:00 AM')
    expect(mail.text).not.toContain('https://')
  })
})

test.each(['booked', 'moved', 'cancelled'] as const)(
  'news of a booking (%s) cannot be ended: its reader needs it',
  async (event) => {
    const { header } = await sent(toZoe({ event }))
    expect(header('list-unsubscribe')).toBeUndefined()
  },
)

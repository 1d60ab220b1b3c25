import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { composeMail } from '../../src/mail/compose.js'
import type { CodeLetter, InvitationLetter } from '../../src/mail/mailer.js'

const from = { name: 'Timewith', address: 'timewith@contoso.com' }
const code: CodeLetter = {
  event: 'code',
  to: { name: 'Zoë', address: 'zoe@example.nl' },
  locale: 'en-GB',
  messageKey: 'code.1',
  code: '048213',
}
const invitation: InvitationLetter = {
  event: 'invitation',
  to: { name: 'Zoë', address: 'zoe@example.nl' },
  locale: 'en-GB',
  timeZone: 'Europe/Amsterdam',
  messageKey: 'invitation.1',
  organizer: { name: 'Adam Novak', address: 'adam@contoso.com' },
  title: 'Interview',
  description: 'About the job',
  durationMinutes: 30,
  url: 'https://timewith.example/link/t0k3n',
  times: [{ start: '2026-12-01T09:00:00Z', url: 'https://timewith.example/link/t0k3n?start=2026-12-01T09%3A00%3A00Z' }],
}
/** As its reader's program reads it. */
const sent = async (letter: CodeLetter | InvitationLetter) =>
  PostalMime.parse(await new MailComposer({ ...composeMail(letter, from), newline: 'windows' }).compile().build())

describe('The mail with a code', () => {
  it.each([
    ['en-GB', '048213 is your code', 'Is this your address?'],
    ['nl-NL', '048213 is je code', 'Is dit jouw adres?'],
  ])('says it in the subject, the text and the HTML: %s', async (locale, subject, heading) => {
    const mail = await sent({ ...code, locale })
    expect(mail.subject).toBe(subject)
    expect(mail.text).toContain('048213')
    expect(mail.html).toContain(`>${heading}</h1>`)
    expect(mail.html).toContain('048213')
    expect(mail.attachments).toEqual([])
    expect(mail.replyTo).toBeUndefined()
  })
})

describe('The mail that invites', () => {
  it('has a link for each time, in the reader’s zone, and a reply goes to the organizer', async () => {
    const mail = await sent(invitation)
    expect(mail.subject).toBe('Adam Novak would like to meet: Interview')
    expect(mail.text).toContain(
      'Tue 1 Dec: 10:00–10:30\n  https://timewith.example/link/t0k3n?start=2026-12-01T09%3A00%3A00Z',
    )
    expect(mail.text).toContain('Time zone: Amsterdam (CET)')
    expect(mail.html).toContain('href="https://timewith.example/link/t0k3n?start=2026-12-01T09%3A00%3A00Z"')
    expect(mail.replyTo).toEqual([{ name: 'Adam Novak', address: 'adam@contoso.com' }])
  })

  it('without times has the link alone, in Dutch too', async () => {
    const mail = await sent({ ...invitation, locale: 'nl-NL', times: [] })
    expect(mail.text).toContain('Kies een tijd:\nhttps://timewith.example/link/t0k3n')
    expect(mail.text).not.toContain('Tijdzone')
  })

  it('lets nothing that its organizer wrote become a header or markup', async () => {
    const mail = await sent({
      ...invitation,
      organizer: { name: 'Adam\r\nBcc: all@example.com', address: 'adam@contoso.com\r\nX: y' },
      title: '<img src=x onerror=alert(1)>\r\nBcc: more@example.com',
      description: '</table><script>alert(1)</script>',
    })
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(mail.to).toEqual([{ name: 'Zoë', address: 'zoe@example.nl' }])
    expect(mail.replyTo).toBeUndefined()
    expect(mail.html).not.toMatch(/<script|<img/)
  })
})

import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { tellers } from '../../src/bookings/tell.js'
import { bounceTeller } from '../../src/bookings/tell-of-bounce.js'
import { takeBounce } from '../../src/bounce-command.js'
import { idOf } from '../../src/mail/message-id.js'
import { createSmtpMailer } from '../../src/mail/smtp.js'
import { startMailServer } from '../mail/mail-server.js'
import { now, requestOfEve, useContoso } from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'
import { recordingChannel } from '../support/recording-channel.js'

const contoso = useContoso()
const organizationId = () => contoso.organization.id
const bookIt = async () => expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
const refusals = () =>
  contoso.rooms.db.mailRefusal.findMany({
    where: { organizationId: organizationId() },
    select: { email: true, reason: true },
  })
const bounceJobs = () =>
  contoso.rooms.db.job.findMany({ where: { organizationId: organizationId(), kind: 'mail-bounced' } })

/** Sends every mail that is waiting to a real server, which answers to RCPT for Eve as a test wants. */
async function sendAll(responseCode: number, message: string): Promise<void> {
  await using server = await startMailServer({
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('eve@') ? Object.assign(new Error(message), { responseCode }) : null)
    },
  })
  const log = pino({ level: 'silent' })
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from: 'Timewith <t@contoso.example>', log })
  const { db, jobs } = contoso.rooms
  const { mail } = tellers({ db, jobs, mailer, channels: [], publicUrl: 'https://time.example', now: () => now })
  for (const job of await db.job.findMany({ where: { organizationId: organizationId(), kind: 'mail' } }))
    await mail({ ...job, isLastTry: false })
  await mailer.stop()
}

describe('A mailbox that the server refuses', () => {
  test('for good is noted, and the organizer hears of it once', async () => {
    const booking = await bookIt()
    await sendAll(550, '5.1.1 No such user here')
    await sendAll(550, '5.1.1 No such user here')
    expect(await refusals()).toEqual([{ email: 'eve@fabrikam.example', reason: 'bounced' }])
    const [job, ...more] = await bounceJobs()
    expect(more).toEqual([])
    const told: Parameters<typeof recordingChannel>[1] = []
    const teams = recordingChannel('teams', told)
    await bounceTeller({ db: contoso.rooms.db, channels: [teams] })['mail-bounced']({ ...job!, isLastTry: false })
    expect(told).toMatchObject([
      {
        reply: {
          owner: contoso.adam.id,
          card: {
            data: {
              notice: { reason: 'mail-bounced', with: 'Eve Lim', email: 'eve@fabrikam.example' },
              next: [{ bookingId: booking.id }],
            },
          },
        },
      },
    ])
  })

  test.each([
    [450, '4.2.1 Mailbox busy'],
    [554, '5.7.1 Relaying denied'],
  ])('with %i %s is not', async (code, message) => {
    await bookIt()
    await sendAll(code, message)
    expect(await refusals()).toEqual([])
    expect(await bounceJobs()).toEqual([])
  })
})

describe('A mail that comes back later', () => {
  const returned = (bookingId: string, recipient: string) =>
    [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${idOf(`${bookingId}.0.attendee`)}@contoso.example>`,
      '',
      '--b--',
    ].join('\r\n')
  const take = (message: string) => {
    const settings = { DATABASE_URL: contoso.url, DATA_DIR: '', DEFAULT_LOCALE: 'en' }
    return takeBounce(settings, message)
  }

  test('of somebody else’s booking, or of none, marks nobody', async () => {
    const { id } = await bookIt()
    await take(returned(id, 'boss@fabrikam.example'))
    await take(returned('0198f1a2-0000-7000-8000-000000000001', 'eve@fabrikam.example'))
    expect(await refusals()).toEqual([])
  })
})

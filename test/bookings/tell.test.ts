import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BookRequest, book } from '../../src/bookings/book.js'
import { cancel } from '../../src/bookings/cancel.js'
import { bookingOfManageLink } from '../../src/bookings/manage-link.js'
import { reschedule } from '../../src/bookings/reschedule.js'
import { tellers } from '../../src/bookings/tell.js'
import type { Address, Channel, ChannelName, DeliveryFailure, Reply } from '../../src/channels/channel.js'
import { createFolderMailer } from '../../src/mail/folder.js'
import { readMails } from '../../src/mail/read-mails.js'
import { identify } from '../../src/people/identify.js'
import type { JobOutcome } from '../../src/storage/jobs.js'
import {
  adamsAccount,
  addressOf,
  attendeeOf,
  bobsAccount,
  later,
  now,
  requestOfEve,
  tuesday,
  useContoso,
} from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()
let folder: string
let told: { address: Address; reply: Extract<Reply, { kind: 'card' }> }[]
let failure: DeliveryFailure | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'timewith-mail-'))
  told = []
  failure = undefined
})
afterEach(() => rm(folder, { recursive: true }))

/** A channel that keeps what it is given, where a real one would send it. */
const channel = (name: ChannelName): Channel => ({
  name,
  async deliver(address, reply) {
    if (failure) return failure
    if (reply.kind === 'card') told.push({ address, reply })
    return { ok: true }
  },
  async stop() {},
})

/** Runs every job that is written down, as the queue does, and says what came of each by its key. */
async function runJobs(
  channels: Channel[] = [channel('teams'), channel('slack')],
): Promise<Record<string, JobOutcome>> {
  const { db, jobs: queue } = contoso.rooms
  const mailer = createFolderMailer({ folder, from: 'Timewith <timewith@localhost>', now: () => now })
  const handlers = tellers({ db, jobs: queue, mailer, channels, publicUrl: 'https://time.example', now: () => now })
  const jobs = await db.job.findMany({ where: { organizationId: contoso.organization.id }, orderBy: { key: 'asc' } })
  const outcomes: Record<string, JobOutcome> = {}
  for (const job of jobs)
    outcomes[job.key.replace(job.bookingId!, 'booking')] = await handlers[job.kind as 'mail' | 'chat']({
      ...job,
      isLastTry: false,
    })
  return outcomes
}

const bookAs = async (change: Partial<BookRequest> = {}) =>
  expectBooked(await book(contoso.rooms, requestOfEve(contoso, change), now))
const actor = () => ({ personId: contoso.eve.id })

describe('what was booked', () => {
  test('is mailed to both, and told to the organizer in the organizer’s chat, language and zone', async () => {
    const booking = await bookAs({ notes: 'About <b>Mars</b>' })
    await runJobs()
    const mails = await readMails(folder)
    expect(mails.map(({ to }) => to).sort()).toEqual(['adam@contoso.example', 'eve@fabrikam.example'])
    expect(mails.every(({ ics }) => ics?.includes(`UID:${booking.id}@timewith`))).toBe(true)
    expect(told).toMatchObject([
      {
        address: addressOf(adamsAccount),
        reply: {
          locale: 'en-GB',
          owner: contoso.adam.id,
          card: {
            name: 'booking',
            data: {
              event: 'booked',
              by: 'Eve Lim',
              role: 'organizer',
              with: 'Eve Lim',
              notes: 'About <b>Mars</b>',
              timeZone: 'Europe/Amsterdam',
              start: tuesday('10:00').toISOString(),
              changeable: true,
            },
          },
        },
      },
    ])
  })

  test('is the same mails when it is told again', async () => {
    await bookAs()
    await runJobs()
    await runJobs()
    expect(await readMails(folder)).toHaveLength(2)
  })

  test('comes to the attendee with a link to manage it, and to the organizer without', async () => {
    const booking = await bookAs()
    await runJobs()
    const mails = await readMails(folder)
    const linkIn = (to: string) =>
      mails.find((mail) => mail.to === to)?.text.match(/https:\/\/time\.example\/manage\/(\S+)/)?.[1]
    expect(linkIn('adam@contoso.example')).toBeUndefined()
    const token = linkIn('eve@fabrikam.example')!
    expect(await bookingOfManageLink(contoso.rooms.db, contoso.organization.id, token)).toBe(booking.id)
  })

  test('is mailed in the reader’s own language', async () => {
    await bookAs({ attendee: attendeeOf(contoso.bob) })
    await runJobs()
    const [toBob] = (await readMails(folder)).filter(({ to }) => to === 'bob@fabrikam.example')
    expect(toBob?.text).toMatch(/dinsdag 24 november/i)
  })

  test('is not mailed to someone whose address nobody knows, and the other side hears of it all the same', async () => {
    await bookAs({ attendee: { ...attendeeOf(contoso.eve), email: null } })
    expect(Object.values(await runJobs()).every(({ ok }) => ok)).toBe(true)
    expect((await readMails(folder)).map(({ to }) => to)).toEqual(['adam@contoso.example'])
  })
})

describe('what changed', () => {
  test('is told to the attendee when the organizer moved it, with the time that it had', async () => {
    const { id: bookingId, organizationId } = await bookAs({ attendee: attendeeOf(contoso.bob) })
    const move = { organizationId, bookingId, start: tuesday('15:00'), actor: { personId: contoso.adam.id }, key: 'm' }
    await reschedule(contoso.rooms, move, now)
    await runJobs()
    expect(told.at(-1)).toMatchObject({
      address: addressOf(bobsAccount),
      reply: {
        locale: 'nl-NL',
        card: {
          data: {
            event: 'moved',
            by: 'Adam Novak',
            start: tuesday('15:00').toISOString(),
            previousStart: tuesday('10:00').toISOString(),
          },
        },
      },
    })
  })

  test('is told with the reason when it was cancelled, and the mail takes it out of the calendar', async () => {
    const { id: bookingId, organizationId } = await bookAs()
    await cancel(contoso.rooms, { organizationId, bookingId, actor: actor(), reason: 'I am *ill*' }, later(1))
    await runJobs()
    expect(told.map(({ reply }) => reply.card.data)).toContainEqual(
      expect.objectContaining({ event: 'cancelled', by: 'Eve Lim', cancelReason: 'I am *ill*', changeable: false }),
    )
    const cancelled = (await readMails(folder)).filter(({ ics }) => ics?.includes('METHOD:CANCEL'))
    expect(cancelled.map(({ to }) => to).sort()).toEqual(['adam@contoso.example', 'eve@fabrikam.example'])
    expect(cancelled.every(({ ics }) => ics?.includes('SEQUENCE:1'))).toBe(true)
  })

  test('is told as it was then when the news comes late', async () => {
    const { id: bookingId, organizationId } = await bookAs()
    await reschedule(
      contoso.rooms,
      { organizationId, bookingId, start: tuesday('15:00'), actor: actor(), key: 'a move' },
      now,
    )
    await runJobs()
    const starts = told.map(({ reply }) => (reply.card.data as { start: string }).start)
    expect(starts).toEqual([tuesday('10:00').toISOString(), tuesday('15:00').toISOString()])
  })
})

describe('the chat', () => {
  const inSlack = { ...adamsAccount, channel: 'slack' as const, workspace: 'T-contoso', id: 'U-adam' }

  test('is the one where the person was seen last', async () => {
    const { db } = contoso.rooms
    await identify(db, contoso.organization, inSlack, addressOf(inSlack), later(5))
    await bookAs()
    await runJobs()
    expect(told.map(({ address }) => address)).toEqual([addressOf(inSlack)])
    await identify(db, contoso.organization, adamsAccount, addressOf(adamsAccount), later(10))
    await runJobs()
    expect(told.at(-1)?.address).toEqual(addressOf(adamsAccount))
  })

  test('is another one while the channel of the last is off', async () => {
    await identify(contoso.rooms.db, contoso.organization, inSlack, addressOf(inSlack), later(5))
    await bookAs()
    await runJobs([channel('teams')])
    expect(told.map(({ address }) => address)).toEqual([addressOf(adamsAccount)])
  })

  test('is left alone when nobody is there to write to', async () => {
    await bookAs()
    expect((await runJobs([]))['chat:booking:0:organizer']).toEqual({ ok: true })
  })

  test.each([
    ['unreachable', true],
    ['not-allowed', false],
    ['unknown-address', false],
  ] as const)('that is %s is tried again: %s', async (code, tryAgain) => {
    await bookAs()
    failure = { ok: false, code, message: 'the provider’s reason' }
    expect((await runJobs())['chat:booking:0:organizer']).toEqual({
      ok: false,
      tryAgain,
      message: 'the provider’s reason',
    })
  })
})

test('a mail that cannot be written now is tried again', async () => {
  await bookAs()
  await rm(folder, { recursive: true })
  folder = join('/dev/null', 'mail')
  expect((await runJobs())['mail:booking:0:attendee']).toMatchObject({ ok: false, tryAgain: true })
  folder = await mkdtemp(join(tmpdir(), 'timewith-mail-'))
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { cancel } from '../../../src/bookings/cancel.js'
import { tellers } from '../../../src/bookings/tell.js'
import { createFolderMailer } from '../../../src/mail/folder.js'
import { cancelAhead, type Eraser, erase, eraser, startErasure } from '../../../src/people/privacy/erase.js'
import { atCommandLine, printed } from '../../access/cmdlets/administrator.js'
import { talkAs } from '../../support/chat.js'
import { adamsAccount, evesAccount, later, now, requestOfEve, tuesday, useContoso } from '../../support/contoso.js'
import { expectBooked } from '../../support/outcomes.js'
import { everythingKept, everythingMailed } from './everything-kept.js'

const contoso = useContoso()
let folder: string
let tools: Eraser
const asker = { actor: 'command line', source: 'command line' }
const organizationId = () => contoso.organization.id
const eve = () => ({ organizationId: organizationId(), personId: contoso.eve.id, email: contoso.eve.email })
const adam = () => ({ organizationId: organizationId(), personId: contoso.adam.id, email: contoso.adam.email })

/** What the queue would do, until nothing is left to be told. */
async function tellAll() {
  const { db } = contoso.rooms
  const mailer = createFolderMailer({ folder, from: 'Timewith <timewith@contoso.example>', now: () => now })
  const handlers = tellers({
    db,
    jobs: contoso.rooms.jobs,
    mailer,
    channels: [],
    publicUrl: 'https://timewith.example',
    now: () => now,
  })
  for (const job of await db.job.findMany({ where: { organizationId: organizationId(), state: 'waiting' } })) {
    const handler = handlers[job.kind as 'mail' | 'chat']
    if (handler) await handler({ ...job, isLastTry: false })
    const where = { organizationId_id: { organizationId: job.organizationId, id: job.id } }
    await db.job.update({ where, data: { state: 'done' } })
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'timewith-mail-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const mailer = createFolderMailer({ folder, from: 'Timewith <timewith@contoso.example>', now: () => now })
  tools = { rooms: contoso.rooms, mailer, now: () => now }
})

/** Traces of a person: every value that has one of the words. */
const traces = async (...words: string[]) =>
  [...(await everythingKept(contoso.rooms.db, organizationId())), ...(await everythingMailed(folder))].filter((value) =>
    words.some((word) => value.toLowerCase().includes(word.toLowerCase())),
  )

async function eveLeavesTracesEverywhere() {
  const { db } = contoso.rooms
  const notes = 'Bring the blue folder'
  const past = expectBooked(await book(contoso.rooms, requestOfEve(contoso, { notes }), now))
  await db.booking.update({
    where: { organizationId_id: { organizationId: organizationId(), id: past.id } },
    data: { startsAt: later(-120), endsAt: later(-90), bookedFrom: later(-120), bookedTo: later(-90) },
  })
  expectBooked(await book(contoso.rooms, requestOfEve(contoso, { start: tuesday('11:00'), key: 'second', notes }), now))
  const chat = talkAs(evesAccount, contoso)
  await chat.says('book office hours with Adam on Wednesday')
  await chat.presses('slots.pick')
  await talkAs(adamsAccount, contoso).says('my bookings')
  await talkAs(adamsAccount, contoso).says('create a meeting type "Lunch with Eve Lim"')
  await printed(
    { ...atCommandLine(db, organizationId()), actor: contoso.adam.id },
    'Set-CASMailbox -Identity eve@fabrikam.example -EwsEnabled $true',
    'Add-License eve@fabrikam.example -Product "Office 365 E3"',
  )
  await tellAll()
  return past
}

describe('Somebody who is erased', () => {
  test('is nowhere any more: not in a table, not in the audit log, not in a mail', async () => {
    await eveLeavesTracesEverywhere()
    expect((await traces('eve@fabrikam.example')).length).toBeGreaterThan(8)
    await cancelAhead(tools, eve())
    await tellAll()
    await erase(tools, eve(), asker)
    expect(await traces('eve@fabrikam.example', 'Eve Lim', 'blue folder', 'U-eve')).toEqual([])
  })

  test('leaves the other side their meeting, with “someone”', async () => {
    const past = await eveLeavesTracesEverywhere()
    await cancelAhead(tools, eve())
    await tellAll()
    await erase(tools, eve(), asker)
    const chat = talkAs(adamsAccount, contoso)
    const seen = await chat.presses({ verb: 'booking.show', bookingId: past.id, owner: contoso.adam.id })
    expect(seen).toContain('someone')
    expect(seen).not.toContain('Eve')
    const dutch = talkAs({ ...adamsAccount, locale: 'nl-NL' }, contoso)
    expect(await dutch.presses({ verb: 'booking.show', bookingId: past.id, owner: contoso.adam.id })).toContain(
      'iemand',
    )
  })

  test('is missed by name by the others first: what is ahead is cancelled and told', async () => {
    expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
    await tellAll()
    expect(await cancelAhead(tools, eve())).toBeGreaterThan(0)
    const handler = eraser(tools).erase
    const payload = { ...eve(), ...asker }
    const job = { organizationId: organizationId(), key: 'k', bookingId: null, createdAt: now, payload }
    expect(await handler({ ...job, isLastTry: false })).toMatchObject({ ok: false, tryAgain: true })
    await tellAll()
    const toAdam = (await everythingMailed(folder)).filter((mail) => /cancelled/i.test(mail))
    expect(toAdam.join()).toContain('Eve Lim')
    expect(await handler({ ...job, isLastTry: false })).toEqual({ ok: true })
    expect(await traces('Eve Lim')).toEqual([])
  })

  test('is not known when they come back', async () => {
    await talkAs(evesAccount, contoso).says('hello')
    await erase(tools, eve(), asker)
    await talkAs(evesAccount, contoso).says('hello')
    const people = await contoso.rooms.db.person.findMany({
      where: { organizationId: organizationId(), email: contoso.eve.email },
    })
    expect(people.map(({ id }) => id)).not.toContain(contoso.eve.id)
  })

  test('has no page, and their meeting types and hours are gone; who booked with them keeps the booking', async () => {
    const booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
    await cancelAhead(tools, adam())
    await tellAll()
    await erase(tools, adam(), asker)
    expect(await traces('adam@contoso.example', 'Adam Novak', 'Room 4', 'teams-adam')).toEqual([])
    const chat = talkAs(evesAccount, contoso)
    expect(await chat.says('book with Adam')).not.toContain('Office hours')
    expect(await chat.presses({ verb: 'booking.show', bookingId: booking.id, owner: contoso.eve.id })).toContain(
      'someone',
    )
  })

  test('does not take with them another of the same name', async () => {
    const { db } = contoso.rooms
    await db.person.create({
      data: {
        organizationId: organizationId(),
        displayName: 'Eve Lim',
        email: 'other@fabrikam.example',
        timeZone: 'UTC',
        locale: 'en',
      },
    })
    await erase(tools, eve(), asker)
    expect((await traces('Eve Lim')).every((value) => value.startsWith('person.display_name'))).toBe(true)
    expect(await traces('eve@fabrikam.example')).toEqual([])
  })

  test('is one line in the audit log: who did it, and when', async () => {
    await erase(tools, eve(), asker)
    await erase(tools, eve(), asker)
    const log = await contoso.rooms.db.auditEntry.findMany({
      where: { organizationId: organizationId(), action: 'Erase' },
    })
    expect(log).toMatchObject([{ actor: 'command line', subject: contoso.eve.id }])
  })

  test('may be somebody who has only ever booked on a page', async () => {
    const { db } = contoso.rooms
    const attendee = {
      name: 'Zoë O’Hara',
      email: 'zoe@example.nl',
      timeZone: 'Europe/Amsterdam',
      locale: 'nl',
    }
    const booked = expectBooked(await book(contoso.rooms, requestOfEve(contoso, { attendee, notes: 'see you' }), now))
    await tellAll()
    const zoe = { organizationId: organizationId(), personId: undefined, email: 'zoe@example.nl' }
    await cancelAhead(tools, zoe)
    await tellAll()
    await erase(tools, zoe, asker)
    expect(await traces('zoe@example.nl', 'Zoë', 'see you')).toEqual([])
    const { status } = await db.booking.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: organizationId(), id: booked.id } },
    })
    expect(status).toBe('cancelled')
  })

  test('cannot be the last administrator', async () => {
    const { db } = contoso.rooms
    await db.person.update({
      where: { organizationId_id: { organizationId: organizationId(), id: contoso.eve.id } },
      data: { isAdministrator: true },
    })
    expect(await startErasure(contoso.rooms, eve(), asker, [])).toEqual({ ok: false, reason: 'last-administrator' })
    expect(await startErasure(contoso.rooms, eve(), asker, ['adam@contoso.example'])).toEqual({ ok: true })
  })
})

test('of the audit log nothing else is ever changed, not even while somebody is erased', async () => {
  const { db } = contoso.rooms
  await printed(atCommandLine(db, organizationId()), 'Set-OrganizationConfig -EwsEnabled $false')
  const change = (data: object, setting: string) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('timewith.erasing', ${setting}, true)`
      await tx.auditEntry.updateMany({ data })
    })
  await expect(change({ subject: 'x' }, '')).rejects.toThrow(/append only/)
  await expect(change({ action: 'x' }, 'on')).rejects.toThrow(/append only/)
  await expect(change({ at: now }, 'on')).rejects.toThrow(/append only/)
  await expect(
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('timewith.erasing', 'on', true)`
      await tx.auditEntry.deleteMany()
    }),
  ).rejects.toThrow(/append only/)
})

test('a cancelled booking loses what the erased side gave as the reason', async () => {
  const booked = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
  await cancel(
    contoso.rooms,
    { organizationId: organizationId(), bookingId: booked.id, actor: { personId: contoso.eve.id }, reason: 'my knee' },
    now,
  )
  await tellAll()
  await erase(tools, eve(), asker)
  expect(await traces('my knee')).toEqual([])
})

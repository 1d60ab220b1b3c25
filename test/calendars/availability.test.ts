import pino from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import type { Calendars } from '../../src/bookings/busy-times.js'
import { findMeetingType } from '../../src/bookings/find-meeting-type.js'
import { offeredStarts } from '../../src/bookings/offer.js'
import { createAvailability } from '../../src/calendars/availability.js'
import type { BusyStatus, CalendarFailure } from '../../src/calendars/calendar.js'
import { createMemoryAccounts } from '../support/connect-calendar.js'
import { later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { createMemoryCalendar, type MemoryCalendar } from '../support/memory-calendar.js'
import { expectBooked, expectNotFree } from '../support/outcomes.js'

const contoso = useContoso()
let clock: Date
let calendar: MemoryCalendar
let calendars: Calendars
let memory: ReturnType<typeof createMemoryAccounts>
let access: boolean[]

const unreachable: CalendarFailure = { ok: false, code: 'unreachable', message: 'no answer' }
const revoked: CalendarFailure = { ok: false, code: 'revoked', message: 'no longer' }
const never = new Promise<void>(() => {})
const busy = (from: string, to: string, status: BusyStatus = 'busy') => ({
  from: tuesday(from),
  to: tuesday(to),
  status,
})
const rooms = () => ({ ...contoso.rooms, calendars })

beforeEach(async () => {
  clock = now
  access = []
  calendar = createMemoryCalendar()
  memory = createMemoryAccounts(contoso.rooms.db)
  await memory.connect(contoso.adam, calendar)
  calendars = createAvailability({
    db: contoso.rooms.db,
    accounts: memory.accounts,
    log: pino({ level: 'silent' }),
    now: () => clock,
    patience: { toShow: 30, toWrite: 30 },
    onAccess: async (_calendar, isGranted) => void access.push(isGranted),
  })
})

/** The starts that Tuesday offers, on Amsterdam's clocks. */
async function offeredOnTuesday() {
  const meetingType = await findMeetingType(contoso.rooms.db, contoso.organization.id, contoso.officeHours.id)
  const { starts, ...rest } = await offeredStarts(rooms(), meetingType!, clock)
  const clocks = starts
    .filter((start) => start >= tuesday('00:00') && start < tuesday('23:59'))
    .map((start) => new Date(start.getTime() + 3_600_000).toISOString().slice(11, 16))
  return { clocks, ...rest }
}

describe('what stands in the calendar', () => {
  test('is not offered, unless its owner only works elsewhere then', async () => {
    calendar.busy = [
      busy('09:00', '12:10'),
      busy('13:00', '14:00', 'tentative'),
      busy('14:00', '17:00', 'out-of-office'),
    ]
    expect((await offeredOnTuesday()).clocks).toEqual(['12:30'])
    clock = later(2)
    calendar.busy = [busy('09:00', '16:00', 'working-elsewhere'), busy('10:00', '17:00')]
    expect((await offeredOnTuesday()).clocks).toEqual(['09:00', '09:30'])
  })

  test('of a person’s several calendars counts from each', async () => {
    const second = createMemoryCalendar()
    await memory.connect(contoso.adam, second, { getsEvents: false })
    calendar.busy = [busy('09:00', '12:00')]
    second.busy = [busy('12:00', '16:30')]
    expect((await offeredOnTuesday()).clocks).toEqual(['16:30'])
  })

  test('as the entry of a booking with its owner counts once, with the booking’s own buffers', async () => {
    const booking = expectBooked(await book(rooms(), requestOfEve(contoso), clock))
    // Somebody has made it longer in the calendar program, and the app has not heard of it yet.
    calendar.busy = [{ ...busy('10:00', '17:00'), bookingId: booking.id }]
    clock = later(2)
    expect((await offeredOnTuesday()).clocks).toContain('10:30')
  })

  test('as an invitation to somebody else’s booking counts like any meeting', async () => {
    calendar.busy = [{ ...busy('09:00', '16:30'), bookingId: '018f0000-0000-7000-8000-000000000000' }]
    expect((await offeredOnTuesday()).clocks).toEqual(['16:30'])
  })
})

describe('a calendar is asked', () => {
  test('once for all who look within a minute, and again after that', async () => {
    await Promise.all([offeredOnTuesday(), offeredOnTuesday(), offeredOnTuesday()])
    clock = later(0.9)
    await offeredOnTuesday()
    expect(calendar.asked).toBe(1)
    clock = later(1.1)
    await offeredOnTuesday()
    expect(calendar.asked).toBe(2)
  })

  test('at once after its provider has said that it changed', async () => {
    await offeredOnTuesday()
    clock = later(0.2)
    await contoso.rooms.db.calendarAccount.updateMany({ data: { changedAt: later(0.1) } })
    await offeredOnTuesday()
    expect(calendar.asked).toBe(2)
  })
})

describe('a calendar that does not answer', () => {
  test('is not free: nothing is offered', async () => {
    calendar.failure = unreachable
    expect(await offeredOnTuesday()).toEqual({ clocks: [], isKnown: false })
  })

  test('keeps nobody waiting', async () => {
    calendar.pause = never
    expect(await offeredOnTuesday()).toEqual({ clocks: [], isKnown: false })
  })

  test('is stood in for by what it said at most five minutes ago, and that is said', async () => {
    calendar.busy = [busy('09:00', '16:30')]
    await offeredOnTuesday()
    calendar.failure = unreachable
    clock = later(4)
    expect(await offeredOnTuesday()).toEqual({ clocks: ['16:30'], isKnown: true, asOf: now })
    clock = later(6)
    expect(await offeredOnTuesday()).toEqual({ clocks: [], isKnown: false })
  })

  test('does not hold up those of other people', async () => {
    calendar.pause = never
    const evesCalendar = createMemoryCalendar()
    await memory.connect(contoso.eve, evesCalendar)
    const minute = now.getTime() / 60_000
    expect(await calendars.look(contoso.eve, { from: minute, to: minute + 60 })).toEqual({ isKnown: true, busy: [] })
  })

  test('that answers late after all is known the next time', async () => {
    let answer = () => {}
    calendar.pause = new Promise((resolve) => {
      answer = resolve
    })
    calendar.busy = [busy('09:00', '16:30')]
    expect((await offeredOnTuesday()).isKnown).toBe(false)
    answer()
    await Promise.resolve()
    calendar.pause = undefined
    expect((await offeredOnTuesday()).clocks).toEqual(['16:30'])
  })

  test('that takes our word no longer is told of, and told of again when it does', async () => {
    calendar.failure = revoked
    await offeredOnTuesday()
    expect(access).toEqual([false])
    await contoso.rooms.db.calendarAccount.updateMany({ data: { state: 'revoked' } })
    calendar.failure = undefined
    await offeredOnTuesday()
    expect(access).toEqual([false, true])
  })
})

describe('before a booking is written', () => {
  test('the calendar itself is asked, whatever was offered', async () => {
    await offeredOnTuesday()
    calendar.busy = [busy('10:00', '10:30')]
    expectNotFree(await book(rooms(), requestOfEve(contoso), clock))
    expect(await contoso.rooms.db.booking.count({ where: { organizerId: contoso.adam.id } })).toBe(0)
  })

  test('a calendar that does not answer stops it, even where its last word was that the time is free', async () => {
    await offeredOnTuesday()
    calendar.failure = unreachable
    expect(expectNotFree(await book(rooms(), requestOfEve(contoso), clock)).refusal).toBe('unknown')
    expect(await contoso.rooms.db.booking.count({ where: { organizerId: contoso.adam.id } })).toBe(0)
  })
})

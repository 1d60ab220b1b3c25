import { describe, expect, test } from 'vitest'
import { type BookRequest, book } from '../../src/bookings/book.js'
import { cancel } from '../../src/bookings/cancel.js'
import { createMeetingType, deleteMeetingType, usualPlan } from '../../src/bookings/save-meeting-type.js'
import { amsterdam, attendeeOf, later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { expectBooked, expectNotFree } from '../support/outcomes.js'

const contoso = useContoso()

const bookAs = (change: Partial<BookRequest> = {}) => book(contoso.rooms, requestOfEve(contoso, change), now)
const countBookings = () => contoso.rooms.db.booking.count({ where: { organizationId: contoso.organization.id } })
const jobKeys = async () => {
  const jobs = await contoso.rooms.db.job.findMany({ where: { organizationId: contoso.organization.id } })
  return jobs.map(({ key, bookingId }) => key.replace(bookingId!, 'booking')).sort()
}

describe('a booking', () => {
  test('says who meets whom, when and where, as it was when it was made', async () => {
    const outcome = await bookAs({ notes: 'About the *budget* <b>2027</b>' })
    expect(outcome).toMatchObject({
      ok: true,
      repeated: false,
      booking: {
        organizationId: contoso.organization.id,
        meetingTypeId: contoso.officeHours.id,
        organizerId: contoso.adam.id,
        attendeeId: contoso.eve.id,
        attendeeName: 'Eve Lim',
        attendeeEmail: 'eve@fabrikam.example',
        attendeeTimeZone: 'America/New_York',
        attendeeLocale: 'en-US',
        status: 'accepted',
        title: 'Office hours',
        location: 'Room 4',
        notes: 'About the *budget* <b>2027</b>',
        startsAt: tuesday('10:00'),
        endsAt: tuesday('10:30'),
        sequence: 0,
      },
    })
  })

  test('holds its buffers too, so that nobody else can book into them', async () => {
    const plan = { ...usualPlan, title: 'Site visit', durationMinutes: 60 }
    const buffers = { bufferBeforeMinutes: 30, bufferAfterMinutes: 15 }
    const visit = await createMeetingType(contoso.rooms.db, contoso.adam, { ...plan, ...buffers }, 'visit')
    const booking = expectBooked(await bookAs({ meetingTypeId: visit.id, start: tuesday('11:00') }))
    expect([booking.bookedFrom, booking.bookedTo]).toEqual([tuesday('10:30'), tuesday('12:15')])

    const inTheBufferBefore = await bookAs({ start: tuesday('10:30'), key: 'second click' })
    expect(inTheBufferBefore).toMatchObject({ ok: false, reason: 'not-free' })
    const inTheBufferAfter = await bookAs({ start: tuesday('12:00'), key: 'third click' })
    expect(inTheBufferAfter).toMatchObject({ ok: false, reason: 'not-free' })
    expectBooked(await bookAs({ start: tuesday('10:00'), key: 'fourth click' }))
  })

  test('is told to both sides by mail, and in the chat to the side that did not make it', async () => {
    expectBooked(await bookAs())
    expect(await jobKeys()).toEqual(['chat:booking:0:organizer', 'mail:booking:0:attendee', 'mail:booking:0:organizer'])
  })

  test('is not there, and neither is its key, when its jobs cannot be written down', async () => {
    const jobs = {
      wake() {},
      enqueue: () => Promise.reject(new Error('the queue is full')),
    }
    await expect(book({ ...contoso.rooms, jobs }, requestOfEve(contoso), now)).rejects.toThrow('the queue is full')
    expect(await countBookings()).toBe(0)
    expect(expectBooked(await bookAs()).startsAt).toEqual(tuesday('10:00'))
  })

  test('leaves no job behind when it is not written after all', async () => {
    const jobs = {
      wake() {},
      async enqueue(...[tx, requests]: Parameters<typeof contoso.rooms.jobs.enqueue>) {
        await contoso.rooms.jobs.enqueue(tx, requests)
        throw new Error('changed its mind')
      },
    }
    await expect(book({ ...contoso.rooms, jobs }, requestOfEve(contoso), now)).rejects.toThrow('changed its mind')
    expect(await jobKeys()).toEqual([])
  })

  test('can be made by a visitor who has left a name and an address only', async () => {
    const attendee = { name: 'Vic', email: 'vic@example.com', timeZone: 'UTC', locale: 'en' }
    expect(expectBooked(await bookAs({ attendee }))).toMatchObject({ attendeeId: null, attendeeName: 'Vic' })
  })
})

describe('the same click', () => {
  test('is the same booking, however often it is delivered', async () => {
    const first = expectBooked(await bookAs())
    expect(await bookAs()).toMatchObject({ ok: true, repeated: true, booking: { id: first.id } })
    expect(await countBookings()).toBe(1)
    expect(await jobKeys()).toHaveLength(3)
  })

  test('is the same booking when it is delivered five times at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => bookAs()))
    expect(new Set(outcomes.map((outcome) => expectBooked(outcome).id)).size).toBe(1)
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1)
  })

  test('answers with the booking even when the time has passed since', async () => {
    const { id } = expectBooked(await bookAs())
    const muchLater = later(7 * 24 * 60)
    expect(await book(contoso.rooms, requestOfEve(contoso), muchLater)).toMatchObject({ ok: true, booking: { id } })
  })

  test('in another organization is another booking', async () => {
    expectBooked(await bookAs())
    expect(await bookAs({ organizationId: crypto.randomUUID() })).toEqual({ ok: false, reason: 'no-meeting-type' })
  })
})

describe('a time that cannot be had', () => {
  test.each([
    ['in the past', '2026-11-23T09:30', 'in-the-past'],
    ['sooner than the notice that is needed', '2026-11-23T10:30', 'too-soon'],
    ['beyond the horizon', '2027-03-01T10:00', 'beyond-horizon'],
    ['in the past century', '1926-11-24T10:00', 'in-the-past'],
    ['years beyond the horizon', '2031-03-03T10:00', 'beyond-horizon'],
    ['at the end of the calendar', '9999-12-31T23:59', 'beyond-horizon'],
    ['on a day off', '2026-11-28T10:00', 'closed-day'],
    ['before the office opens', '2026-11-24T08:30', 'outside-hours'],
    ['running on after it closes', '2026-11-24T16:45', 'runs-past-hours'],
    ['off the grid', '2026-11-24T10:10', 'off-grid'],
  ])('%s is refused, with times that can be had', async (_what, start, code) => {
    const refused = expectNotFree(await bookAs({ start: amsterdam(start) }))
    expect(refused.refusal).toMatchObject({ code })
    expect(refused.alternatives).toHaveLength(3)
    for (const [i, alternative] of refused.alternatives.entries())
      expect(expectBooked(await bookAs({ start: alternative, key: `alternative ${i}` })).startsAt).toEqual(alternative)
    expect(await countBookings()).toBe(3)
  })

  test('because it is taken is refused with the nearest that are free', async () => {
    expectBooked(await bookAs())
    const refused = expectNotFree(await bookAs({ attendee: attendeeOf(contoso.bob), key: 'Bob’s click' }))
    expect(refused.refusal).toMatchObject({ code: 'busy' })
    expect(refused.alternatives).toEqual([tuesday('09:30'), tuesday('10:30'), tuesday('09:00')])
  })

  test('is the same for a longer meeting that would run into it', async () => {
    expectBooked(await bookAs())
    const half = await bookAs({ meetingTypeId: contoso.quickChat.id, start: tuesday('10:15'), key: 'inside' })
    expect(half).toMatchObject({ ok: false, reason: 'not-free' })
  })

  test('is free again once the booking is cancelled', async () => {
    const { id: bookingId } = expectBooked(await bookAs())
    const { organization, eve, rooms } = contoso
    const actor = { personId: eve.id }
    await cancel(rooms, { organizationId: organization.id, bookingId, actor, reason: '' }, now)
    expect(expectBooked(await bookAs({ key: 'second click' })).startsAt).toEqual(tuesday('10:00'))
  })

  test('has no alternatives when nothing is free at all', async () => {
    const nobodyThere = { MO: [], TU: [], WE: [], TH: [], FR: [], SA: [], SU: [] }
    const plan = { ...usualPlan, title: 'Never', durationMinutes: 30, hours: nobodyThere }
    const never = await createMeetingType(contoso.rooms.db, contoso.adam, plan, 'never')
    expect(expectNotFree(await bookAs({ meetingTypeId: never.id })).alternatives).toEqual([])
  })

  test('counts the bookings of that day where a day has a limit', async () => {
    const plan = { ...usualPlan, title: 'Once a day', durationMinutes: 30, limits: [{ per: 'day' as const, max: 1 }] }
    const { id: meetingTypeId } = await createMeetingType(contoso.rooms.db, contoso.adam, plan, 'once a day')
    expectBooked(await bookAs({ meetingTypeId }))
    const refused = expectNotFree(await bookAs({ meetingTypeId, start: tuesday('15:00'), key: 'second click' }))
    expect(refused.refusal).toMatchObject({ code: 'day-limit' })
    expect(refused.alternatives.every((start) => start >= amsterdam('2026-11-25T00:00'))).toBe(true)
  })
})

describe('rivals', () => {
  test('for one slot: one of fifty has it, and the others are answered with alternatives', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, i) => bookAs({ key: `rival ${i}` })))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = outcomes.filter(({ ok }) => !ok).map(expectNotFree)
    expect(refused.every(({ alternatives }) => alternatives.length === 3)).toBe(true)
    expect(await countBookings()).toBe(1)
  })

  test('with different organizers do not disturb each other', async () => {
    const plan = { ...usualPlan, title: 'Coaching', durationMinutes: 30 }
    const coaching = await createMeetingType(contoso.rooms.db, contoso.bob, plan, 'coaching')
    const both = await Promise.all([bookAs(), bookAs({ meetingTypeId: coaching.id, key: 'with Bob' })])
    expect(both.map((outcome) => expectBooked(outcome).organizerId)).toEqual([contoso.adam.id, contoso.bob.id])
  })
})

describe('who may book', () => {
  const bookReview = (change: Partial<BookRequest> = {}) => bookAs({ meetingTypeId: contoso.review.id, ...change })
  const invite = (who: { personId: string } | { email: string }) =>
    contoso.rooms.db.invitation.create({
      data: { organizationId: contoso.organization.id, meetingTypeId: contoso.review.id, ...who },
    })

  test('a private meeting type looks as if it were not there', async () => {
    expect(await bookReview()).toEqual(await bookAs({ meetingTypeId: crypto.randomUUID() }))
    expect(await bookReview()).toEqual({ ok: false, reason: 'no-meeting-type' })
  })

  test('someone whom it was shared with can book it, and nobody else', async () => {
    await invite({ personId: contoso.eve.id })
    expectBooked(await bookReview())
    const uninvited = await bookReview({ attendee: attendeeOf(contoso.bob), key: 'Bob’s click' })
    expect(uninvited).toEqual({ ok: false, reason: 'no-meeting-type' })
  })

  test('someone with an address that it was shared with can book it', async () => {
    await invite({ email: 'eve@fabrikam.example' })
    expectBooked(await bookReview())
  })

  test('a visitor who only says to have that address cannot', async () => {
    await invite({ email: 'eve@fabrikam.example' })
    const attendee = { name: 'Eve', email: 'eve@fabrikam.example', timeZone: 'UTC', locale: 'en' }
    expect(await bookReview({ attendee })).toEqual({ ok: false, reason: 'no-meeting-type' })
  })

  test('nobody can book a deleted meeting type', async () => {
    await deleteMeetingType(contoso.rooms.db, contoso.adam, contoso.officeHours.id, now)
    expect(await bookAs()).toEqual({ ok: false, reason: 'no-meeting-type' })
  })

  test('nobody can book time with themselves', async () => {
    expect(await bookAs({ attendee: attendeeOf(contoso.adam) })).toEqual({ ok: false, reason: 'yourself' })
  })
})

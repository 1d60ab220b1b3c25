import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { createManageLink } from '../../../src/bookings/manage-link.js'
import type { Eraser } from '../../../src/people/privacy/erase.js'
import { forgetByAge } from '../../../src/people/privacy/retention.js'
import { attendeeOf, now, requestOfEve, tuesday, useContoso } from '../../support/contoso.js'
import { expectBooked } from '../../support/outcomes.js'

const contoso = useContoso()
const day = 86_400_000
const days = (count: number) => new Date(now.getTime() + count * day)
let thrown: Date[]

/** By the clock of this day. */
const forget = (keptDays: number | undefined, at: Date) => {
  const mailer: Eraser['mailer'] = {
    forget: async () => {},
    forgetBefore: async (before) => {
      thrown.push(before)
    },
  }
  return forgetByAge({ rooms: contoso.rooms, mailer, now: () => at }, contoso.organization.id, keptDays)
}
const bookings = () =>
  contoso.rooms.db.booking.findMany({
    where: { organizationId: contoso.organization.id },
    orderBy: { startsAt: 'asc' },
  })
const people = async () =>
  (await contoso.rooms.db.person.findMany({ where: { organizationId: contoso.organization.id } }))
    .map(({ displayName }) => displayName)
    .sort()

beforeEach(async () => {
  thrown = []
  const { db } = contoso.rooms
  const booked = expectBooked(await book(contoso.rooms, requestOfEve(contoso, { notes: 'blue folder' }), now))
  await createManageLink(db, booked)
  expectBooked(
    await book(
      contoso.rooms,
      requestOfEve(contoso, { start: tuesday('11:00'), attendee: attendeeOf(contoso.bob), key: 'b' }),
      now,
    ),
  )
  await db.booking.updateMany({
    where: { attendeeId: contoso.bob.id },
    data: { startsAt: days(20), endsAt: days(20.1), bookedFrom: days(20), bookedTo: days(20.1) },
  })
  // Everybody was here for the first time, and last, on that Monday.
  await db.person.updateMany({ where: { organizationId: contoso.organization.id }, data: { createdAt: now } })
})

describe('What is over', () => {
  test('is kept where no number of days is set', async () => {
    await forget(undefined, days(5_000))
    expect((await bookings())[0]).toMatchObject({ attendeeName: 'Eve Lim', notes: 'blue folder' })
    expect(thrown).toEqual([])
  })

  test('loses the attendee, their words and their links after that number of days, and no day before', async () => {
    await forget(30, days(31))
    expect((await bookings())[0]).toMatchObject({ attendeeName: 'Eve Lim' })
    await forget(30, days(32))
    const [past, later] = await bookings()
    expect(past).toMatchObject({
      attendeeName: '',
      attendeeEmail: null,
      attendeeId: null,
      notes: '',
      title: 'Office hours',
    })
    expect(later).toMatchObject({ attendeeName: 'Bob de Wit' })
    expect(await contoso.rooms.db.manageLink.count({ where: { organizationId: contoso.organization.id } })).toBe(0)
    expect(thrown).toEqual([days(1), days(2)])
  })

  test('so do attendees who have not been seen since; organizers and whoever has a meeting ahead stay', async () => {
    await forget(30, days(32))
    expect(await people()).toEqual(['', 'Adam Novak', 'Bob de Wit'])
  })
})

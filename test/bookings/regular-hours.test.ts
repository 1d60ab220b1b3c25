import { expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { findMeetingType } from '../../src/bookings/find-meeting-type.js'
import { offeredStarts } from '../../src/bookings/offer.js'
import { regularHours, setRegularHours } from '../../src/bookings/regular-hours.js'
import type { WeekHours } from '../../src/cards/catalogue.js'
import { now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()
const nineToFive = [{ from: '09:00', to: '17:00' }]
const officeWeek = { MO: nineToFive, TU: nineToFive, WE: nineToFive, TH: nineToFive, FR: nineToFive, SA: [], SU: [] }
const tuesdayAfternoons: WeekHours = {
  ...{ MO: [], WE: [], TH: [], FR: [], SA: [], SU: [] },
  TU: [
    { from: '13:00', to: '14:00' },
    { from: '15:00', to: '16:00' },
  ],
}
const hoursOf = () => regularHours(contoso.rooms.db, contoso.adam)
const firstStarts = async (most: number) => {
  const meetingType = await findMeetingType(contoso.rooms.db, contoso.organization.id, contoso.officeHours.id)
  return (await offeredStarts(contoso.rooms, meetingType!, now)).starts.slice(0, most)
}

test('regular hours are office hours until somebody says otherwise', async () => {
  expect(await hoursOf()).toEqual(officeWeek)
})

test('regular hours that were set are those that count', async () => {
  await setRegularHours(contoso.rooms.db, contoso.adam, tuesdayAfternoons)
  expect(await hoursOf()).toEqual(tuesdayAfternoons)
  const expected = [tuesday('13:00'), tuesday('13:30'), tuesday('15:00'), tuesday('15:30')]
  expect(await firstStarts(4)).toEqual(expected)
})

test('regular hours that are set again replace those before, even when both come at once', async () => {
  const set = (hours: WeekHours) => setRegularHours(contoso.rooms.db, contoso.adam, hours)
  await Promise.all([set(officeWeek), set(tuesdayAfternoons)])
  expect(await contoso.rooms.db.schedule.count({ where: { personId: contoso.adam.id } })).toBe(1)
  await set(tuesdayAfternoons)
  expect(await hoursOf()).toEqual(tuesdayAfternoons)
})

test('hours can be none at all: then nothing is offered', async () => {
  await setRegularHours(contoso.rooms.db, contoso.adam, { ...tuesdayAfternoons, TU: [] })
  expect(await firstStarts(1)).toEqual([])
})

test('bookings that were made outside the new hours stay', async () => {
  const { id } = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
  await setRegularHours(contoso.rooms.db, contoso.adam, tuesdayAfternoons)
  expect(await contoso.rooms.db.booking.findFirst({ where: { id } })).toMatchObject({ status: 'accepted' })
})

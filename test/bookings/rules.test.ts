import { describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { findMeetingType } from '../../src/bookings/find-meeting-type.js'
import { lasting, lengthsOf } from '../../src/bookings/lengths.js'
import { askAboutDay, offeredStarts } from '../../src/bookings/offer.js'
import { setOrganizerRules, workOnHoliday } from '../../src/bookings/organizer-rules.js'
import { changeRules, type MeetingTypeRules } from '../../src/bookings/save-meeting-type.js'
import { listAway, removeAway, saveAway } from '../../src/bookings/time-away.js'
import { attendeeOf, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'

const contoso = useContoso()
const usual: MeetingTypeRules = {
  otherDurations: [],
  stepMinutes: null,
  startOffsetMinutes: 0,
  hoursRelation: 'instead',
  horizonKind: 'rolling',
  horizonFrom: null,
  horizonTo: null,
  limits: [],
  questions: [],
  reminders: [],
  mayReschedule: true,
  mayCancel: true,
  deadlineMinutes: 0,
  freesLink: false,
}
const officeHours = async () =>
  (await findMeetingType(contoso.rooms.db, contoso.organization.id, contoso.officeHours.id))!
const rule = (rules: Partial<MeetingTypeRules>) =>
  changeRules(contoso.rooms.db, contoso.adam, contoso.officeHours.id, { ...usual, ...rules })
const starts = async (minutes?: number) =>
  (await offeredStarts(contoso.rooms, lasting(await officeHours(), minutes)!, now)).starts
const inAmsterdam = (start: Date) => start.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 16)
const datesOf = (all: Date[]) => [...new Set(all.map((start) => inAmsterdam(start).slice(0, 10)))]
const timesOn = (all: Date[], date: string) =>
  all.map(inAmsterdam).flatMap((at) => (at.startsWith(date) ? [at.slice(11)] : []))

describe('a meeting type', () => {
  test('comes in several lengths, each with its own starts, and is booked in the one that was chosen', async () => {
    await rule({ otherDurations: [60, 15] })
    expect(lengthsOf(await officeHours())).toEqual([15, 30, 60])
    expect((await starts(15)).length).toBeGreaterThan((await starts(60)).length)
    const request = requestOfEve(contoso, { durationMinutes: 60 })
    const outcome = await book(contoso.rooms, request, now)
    expect(outcome).toMatchObject({ ok: true, booking: { startsAt: tuesday('10:00'), endsAt: tuesday('11:00') } })
    const another = requestOfEve(contoso, { durationMinutes: 45, start: tuesday('14:00'), key: 'another' })
    expect(await book(contoso.rooms, another, now)).toMatchObject({ reason: 'no-meeting-type' })
  })

  test('starts every so often, so many minutes past the grid', async () => {
    await rule({ stepMinutes: 60, startOffsetMinutes: 5 })
    expect(timesOn(await starts(), '2026-11-24').slice(0, 3)).toEqual(['09:05', '10:05', '11:05'])
  })

  test('is offered for so many workdays, days with something free, or between dates', async () => {
    await contoso.rooms.db.meetingType.updateMany({ data: { horizonDays: 5 } })
    await rule({ horizonKind: 'rolling-weekdays' })
    expect(datesOf(await starts()).at(-1)).toBe('2026-11-30')
    await rule({ horizonKind: 'rolling-bookable-days' })
    expect(datesOf(await starts())).toHaveLength(5)
    await rule({ horizonKind: 'range', horizonFrom: new Date('2026-12-07'), horizonTo: new Date('2026-12-08') })
    expect(datesOf(await starts())).toEqual(['2026-12-07', '2026-12-08'])
  })

  test.each([
    ['day', { max: 1 }, '2026-11-24', '2026-11-25'],
    ['week', { max: 1 }, '2026-11-27', '2026-11-30'],
    ['month', { minutesMax: 30 }, '2026-11-30', '2026-12-01'],
  ] as const)('is full for the %s once its limit %o is reached', async (per, limit, full, free) => {
    await rule({ limits: [{ per, ...limit }] })
    expect(await book(contoso.rooms, requestOfEve(contoso), now)).toMatchObject({ ok: true })
    const dates = datesOf(await starts())
    expect(dates).not.toContain(full)
    expect(dates).toContain(free)
    const { refusal } = await askAboutDay(contoso.rooms, await officeHours(), full, now)
    expect(refusal).toMatchObject({ code: 'max' in limit ? `${per}-limit` : `${per}-minutes-limit` })
  })

  test('does not count what was booked of another, where the limit is its own', async () => {
    await rule({ limits: [{ per: 'day', max: 1 }] })
    await book(contoso.rooms, requestOfEve(contoso, { meetingTypeId: contoso.quickChat.id }), now)
    expect(datesOf(await starts())).toContain('2026-11-24')
    await setOrganizerRules(contoso.rooms.db, contoso.adam, { limits: [{ per: 'day', max: 1 }], place: null })
    expect(datesOf(await starts())).not.toContain('2026-11-24')
  })

  test('has hours of its own, whatever the organizer’s are, or only inside them', async () => {
    const { db } = contoso.rooms
    const { organizationId, id: personId } = contoso.adam
    const weekly = [{ days: [2], from: '15:00', to: '20:00' }]
    const own = await db.schedule.create({ data: { organizationId, personId, isRegular: false, weekly } })
    await db.meetingType.updateMany({ where: { id: contoso.officeHours.id }, data: { scheduleId: own.id } })
    expect(timesOn(await starts(), '2026-11-24').at(-1)).toBe('19:30')
    await rule({ hoursRelation: 'inside' })
    expect(timesOn(await starts(), '2026-11-24')).toEqual(['15:00', '15:30', '16:00', '16:30'])
  })
})

describe('an organizer', () => {
  test('is away for some days, and back when that is taken back', async () => {
    const { db } = contoso.rooms
    await saveAway(db, contoso.adam, { first: '2026-11-24', last: '2026-11-26', reason: 'Skiing' })
    expect(datesOf(await starts()).slice(0, 2)).toEqual(['2026-11-23', '2026-11-27'])
    const { refusal } = await askAboutDay(contoso.rooms, await officeHours(), '2026-11-25', now)
    expect(refusal).toMatchObject({ code: 'closed-day', because: 'away' })
    const [entry] = await listAway(db, contoso.adam, '2026-11-26')
    expect(entry).toMatchObject({ kind: 'absence', first: '2026-11-24', last: '2026-11-26', reason: 'Skiing' })
    await removeAway(db, contoso.bob, entry!)
    expect(await listAway(db, contoso.adam, '2026-11-23')).toHaveLength(1)
    await removeAway(db, contoso.adam, entry!)
    expect(datesOf(await starts())).toContain('2026-11-25')
  })

  test('has other hours on a date, or none', async () => {
    const { db } = contoso.rooms
    const hours = [
      { from: '07:00', to: '08:00' },
      { from: '20:00', to: '20:30' },
    ]
    await saveAway(db, contoso.adam, { first: '2026-11-24', last: '2026-11-24', reason: '', hours })
    await saveAway(db, contoso.adam, { first: '2026-11-25', last: '2026-11-25', reason: '', hours: [] })
    expect(timesOn(await starts(), '2026-11-24')).toEqual(['07:00', '07:30', '20:00'])
    expect(datesOf(await starts())).not.toContain('2026-11-25')
    const entries = await listAway(db, contoso.adam, '2026-11-23')
    expect(entries.map(({ first }) => first)).toEqual(['2026-11-24', '2026-11-25'])
    for (const entry of entries) await removeAway(db, contoso.adam, entry)
    expect(datesOf(await starts())).toContain('2026-11-25')
  })

  test('works by the clocks of where they are', async () => {
    await saveAway(contoso.rooms.db, contoso.adam, {
      first: '2026-11-24',
      last: '2026-11-24',
      reason: '',
      timeZone: 'America/New_York',
    })
    expect(timesOn(await starts(), '2026-11-24')[0]).toBe('15:00')
    expect(timesOn(await starts(), '2026-11-25')[0]).toBe('09:00')
  })

  test('is off on the public holidays of a country, but for those on which they work', async () => {
    await setOrganizerRules(contoso.rooms.db, contoso.adam, { limits: [], place: { country: 'NL' } })
    const dates = datesOf(await starts())
    expect(dates).toContain('2026-12-24')
    expect(dates).not.toContain('2026-12-25')
    const { refusal } = await askAboutDay(contoso.rooms, await officeHours(), '2026-12-25', now, { language: 'nl' })
    expect(refusal).toMatchObject({ code: 'closed-day', because: 'holiday', holiday: 'Kerstmis' })
    await workOnHoliday(contoso.rooms.db, contoso.adam, '12-25', true)
    expect(datesOf(await starts())).toContain('2026-12-25')
    await workOnHoliday(contoso.rooms.db, contoso.adam, '12-25', false)
    expect(datesOf(await starts())).not.toContain('2026-12-25')
  })
})

describe('an attendee who has a time of their own here', () => {
  test('is told which starts suit both, and may take another all the same', async () => {
    // Eve is in New York, and works nine to five there.
    await saveAway(contoso.rooms.db, contoso.eve, { first: '2026-11-25', last: '2026-11-25', reason: '' })
    const { starts: offered, suiting } = await offeredStarts(contoso.rooms, await officeHours(), now, {
      attendee: contoso.eve,
    })
    const suits = offered.filter((start) => suiting?.has(start.getTime()))
    expect(timesOn(offered, '2026-11-24')).toContain('10:00')
    expect(timesOn(suits, '2026-11-24')).toEqual(['15:00', '15:30', '16:00', '16:30'])
    expect(timesOn(suits, '2026-11-25')).toEqual([])
    const attendee = attendeeOf(contoso.eve)
    expect(await book(contoso.rooms, requestOfEve(contoso, { attendee, key: 'anyway' }), now)).toMatchObject({
      ok: true,
    })
  })

  test('is told nothing where nothing is known', async () => {
    const { suiting } = await offeredStarts(contoso.rooms, await officeHours(), now, { attendee: contoso.bob })
    expect(suiting).toBeUndefined()
  })
})

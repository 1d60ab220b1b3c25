import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BusyTime, Calendar, Meeting, Outcome } from '../../src/calendars/calendar.js'
import type { Mood } from '../support/wayward-proxy.js'

/** An entry as its owner, Adam in Amsterdam, makes it in his calendar program. */
export interface Sample {
  title: string
  /** Wall times in `zone`: "2026-11-24T10:00"; dates for whole days, the last one included. */
  start: string
  end: string
  /** Adam's, unless it says so. */
  zone?: string
  /** RFC 5545's RRULE; the starts that are left out; and those that were moved. */
  repeats?: { rule: string; without?: string[]; moved?: { from: string; start: string; end: string }[] }
  showAs?: 'free' | 'busy' | 'tentative' | 'out-of-office' | 'working-elsewhere'
  /** Adam's answer to somebody else's invitation. */
  answer?: 'accepted' | 'declined' | 'tentative'
  isPrivate?: boolean
  isCancelled?: boolean
}

export type Feature = 'repeats' | 'all-day' | 'show as' | 'answers' | 'zones' | 'writes' | 'moves' | 'paging'

export interface CalendarHarness {
  calendar: Calendar
  calendarId: string
  put(sample: Sample): Promise<void>
  feel(mood: Mood): void
  /** As the owner does in their own calendar program. */
  moveThere(eventId: string, from: Date, to: Date): Promise<void>
  deleteThere(eventId: string): Promise<void>
  /** The titles of all that is in the calendar. */
  titles(): Promise<string[]>
  close(): Promise<void>
}

const at = (instant: string) => new Date(instant)
const november = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-30T00:00:00Z') }
const autumn = { from: at('2026-10-19T00:00:00Z'), to: at('2026-11-02T00:00:00Z') }

const expectValue = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.value
}
const inOrder = (times: BusyTime[]) =>
  times
    .map(({ from, to, status }) => `${from.toISOString()} ${to.toISOString()} ${status}`.replaceAll(':00.000Z', 'Z'))
    .sort()

/**
 * What every calendar does, whichever provider is behind it.
 * @param lacks what the server that stands in for the provider cannot do
 */
export function testCalendar(name: string, open: () => Promise<CalendarHarness>, lacks: Feature[] = []): void {
  const needs = (feature: Feature) => test.skipIf(lacks.includes(feature))
  let harness: CalendarHarness
  beforeEach(async () => {
    harness = await open()
  })
  afterEach(() => harness.close())
  const busy = async (window = november) =>
    inOrder(expectValue(await harness.calendar.busy(harness.calendarId, window)))
  const put = (sample: Partial<Sample>) =>
    harness.put({ title: 'Dentist', start: '2026-11-24T10:00', end: '2026-11-24T11:00', ...sample })

  describe(`${name}: busy times`, () => {
    test('the calendar is among those of the account', async () => {
      const listed = expectValue(await harness.calendar.list())
      expect(listed.map(({ id }) => id)).toContain(harness.calendarId)
    })

    test('an entry keeps its owner busy for its time, and tells nothing else', async () => {
      await put({ title: 'Dentist', isPrivate: true })
      const [time] = expectValue(await harness.calendar.busy(harness.calendarId, november))
      expect(time).toEqual({ from: at('2026-11-24T09:00:00Z'), to: at('2026-11-24T10:00:00Z'), status: 'busy' })
    })

    test('an entry that only touches the window, or lies outside, is not told; one that reaches in is', async () => {
      await put({ title: 'Before', start: '2026-11-22T22:00', end: '2026-11-23T01:00' })
      await put({ title: 'Into', start: '2026-11-22T23:00', end: '2026-11-23T02:00' })
      await put({ title: 'After', start: '2026-11-30T01:00', end: '2026-11-30T02:00' })
      expect(await busy()).toEqual(['2026-11-22T22:00Z 2026-11-23T01:00Z busy'])
    })

    needs('zones')('an entry in another zone is told at its instant', async () => {
      await put({ zone: 'America/New_York' })
      expect(await busy()).toEqual(['2026-11-24T15:00Z 2026-11-24T16:00Z busy'])
    })

    needs('repeats')('what repeats keeps its wall time when the clocks change', async () => {
      await put({ start: '2026-09-01T10:00', end: '2026-09-01T11:00', repeats: { rule: 'FREQ=WEEKLY;BYDAY=TU' } })
      expect(await busy(autumn)).toEqual([
        '2026-10-20T08:00Z 2026-10-20T09:00Z busy',
        '2026-10-27T09:00Z 2026-10-27T10:00Z busy',
      ])
    })

    needs('repeats')('what was left out of or moved within a repetition is told as it is', async () => {
      await put({
        start: '2026-11-09T10:00',
        end: '2026-11-09T10:30',
        repeats: {
          rule: 'FREQ=DAILY;COUNT=20',
          without: ['2026-11-24T10:00'],
          moved: [
            { from: '2026-11-25T10:00', start: '2026-11-25T15:00', end: '2026-11-25T16:00' },
            { from: '2026-11-12T10:00', start: '2026-11-26T18:00', end: '2026-11-26T19:00' },
          ],
        },
      })
      expect(await busy()).toEqual([
        '2026-11-23T09:00Z 2026-11-23T09:30Z busy',
        '2026-11-25T14:00Z 2026-11-25T15:00Z busy',
        '2026-11-26T09:00Z 2026-11-26T09:30Z busy',
        '2026-11-26T17:00Z 2026-11-26T18:00Z busy',
        '2026-11-27T09:00Z 2026-11-27T09:30Z busy',
        '2026-11-28T09:00Z 2026-11-28T09:30Z busy',
      ])
    })

    needs('all-day')('a whole day is one of the owner’s, with 25 hours when the clocks go back', async () => {
      await put({ title: 'Off', start: '2026-11-24', end: '2026-11-24' })
      await put({ title: 'Fair', start: '2026-10-24', end: '2026-10-25' })
      expect(await busy()).toEqual(['2026-11-23T23:00Z 2026-11-24T23:00Z busy'])
      expect(await busy(autumn)).toEqual(['2026-10-23T22:00Z 2026-10-25T23:00Z busy'])
    })

    needs('show as')(
      'tentative, out of office and working elsewhere are told apart, and free is not told',
      async () => {
        await put({ start: '2026-11-24T08:00', end: '2026-11-24T09:00', showAs: 'tentative' })
        await put({ start: '2026-11-25T08:00', end: '2026-11-25T09:00', showAs: 'out-of-office' })
        await put({ start: '2026-11-26T08:00', end: '2026-11-26T09:00', showAs: 'working-elsewhere' })
        await put({ start: '2026-11-27T08:00', end: '2026-11-27T09:00', showAs: 'free' })
        expect(await busy()).toEqual([
          '2026-11-24T07:00Z 2026-11-24T08:00Z tentative',
          '2026-11-25T07:00Z 2026-11-25T08:00Z out-of-office',
          '2026-11-26T07:00Z 2026-11-26T08:00Z working-elsewhere',
        ])
      },
    )

    needs('answers')('a declined or cancelled meeting leaves free, a tentatively accepted one does not', async () => {
      await put({ start: '2026-11-24T08:00', end: '2026-11-24T09:00', answer: 'declined' })
      await put({ start: '2026-11-25T08:00', end: '2026-11-25T09:00', isCancelled: true })
      await put({ start: '2026-11-26T08:00', end: '2026-11-26T09:00', answer: 'tentative' })
      await put({ start: '2026-11-27T08:00', end: '2026-11-27T09:00', answer: 'accepted' })
      expect(await busy()).toEqual([
        '2026-11-26T07:00Z 2026-11-26T08:00Z tentative',
        '2026-11-27T07:00Z 2026-11-27T08:00Z busy',
      ])
    })

    needs('paging')('more entries than fit an answer are all told', async () => {
      const days = [23, 24, 25, 26, 27]
      const put30 = (day: number) =>
        Array.from({ length: 30 }, (_, i) => {
          const clock = `${String(7 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`
          return put({
            start: `2026-11-${day}T${clock}`,
            end: `2026-11-${day}T${clock.slice(0, 3)}${i % 2 ? '55' : '25'}`,
          })
        })
      for (const day of days) await Promise.all(put30(day))
      expect(await busy()).toHaveLength(150)
    })
  })

  describe(`${name}: a provider on a bad day`, () => {
    test('one that asks to wait a moment is asked again', async () => {
      await put({})
      harness.feel('busy once')
      expect(await busy()).toHaveLength(1)
    })

    test.each([
      ['busy for an hour', 'throttled'],
      ['revoked', 'revoked'],
      ['broken', 'unreachable'],
    ] as const)('one that is %s is a failure with the code %s, and never an empty calendar', async (mood, code) => {
      harness.feel(mood)
      expect(await harness.calendar.busy(harness.calendarId, november)).toMatchObject({ ok: false, code })
    })
  })

  describe.skipIf(lacks.includes('writes'))(`${name}: the entry of a booking`, () => {
    const meeting = (change: Partial<Meeting> = {}): Meeting => ({
      bookingId: randomUUID(),
      sequence: 0,
      title: 'Office hours · Eve Lim',
      description: 'About Mars',
      location: 'Room 4',
      timeZone: 'Europe/Amsterdam',
      isOnline: false,
      from: at('2026-11-24T09:00:00Z'),
      to: at('2026-11-24T09:30:00Z'),
      ...change,
    })
    const create = async (which: Meeting) => expectValue(await harness.calendar.create(harness.calendarId, which))

    test('is written, keeps its owner busy, and is known as the booking’s', async () => {
      const booked = meeting()
      await create(booked)
      const times = expectValue(await harness.calendar.busy(harness.calendarId, november))
      const { bookingId, from, to } = booked
      expect(times).toEqual([{ bookingId, from, to, status: 'busy' }])
      expect(await harness.titles()).toEqual(['Office hours · Eve Lim'])
    })

    test('is one, however often it is created', async () => {
      const booked = meeting()
      const [first, again] = [await create(booked), await create(booked)]
      expect(again.eventId).toBe(first.eventId)
      expect(await harness.titles()).toHaveLength(1)
    })

    needs('moves')('is moved, and can be read where it is', async () => {
      const booked = meeting()
      const { eventId } = await create(booked)
      const [from, to] = [at('2026-11-25T12:00:00Z'), at('2026-11-25T12:30:00Z')]
      expectValue(await harness.calendar.move(harness.calendarId, eventId, { ...booked, sequence: 1, from, to }))
      expect(expectValue(await harness.calendar.read(harness.calendarId, eventId))).toMatchObject({ eventId, from, to })
      expect(await busy()).toEqual(['2026-11-25T12:00Z 2026-11-25T12:30Z busy'])
    })

    test('is taken away, and taking it away again is no failure', async () => {
      const { eventId } = await create(meeting())
      expectValue(await harness.calendar.cancel(harness.calendarId, eventId))
      expectValue(await harness.calendar.cancel(harness.calendarId, eventId))
      expect(await busy()).toEqual([])
    })

    needs('moves')('tells where its owner has moved it', async () => {
      const { eventId } = await create(meeting())
      const [from, to] = [at('2026-11-26T12:00:00Z'), at('2026-11-26T12:45:00Z')]
      await harness.moveThere(eventId, from, to)
      expect(expectValue(await harness.calendar.read(harness.calendarId, eventId))).toMatchObject({ from, to })
    })

    test('is gone when its owner has deleted it', async () => {
      const booked = meeting()
      const { eventId } = await create(booked)
      await harness.deleteThere(eventId)
      expect(await harness.calendar.read(harness.calendarId, eventId)).toMatchObject({ ok: false, code: 'gone' })
      expect(await harness.calendar.move(harness.calendarId, eventId, booked)).toMatchObject({
        ok: false,
        code: 'gone',
      })
    })

    test('takes hostile words for words', async () => {
      const title = 'Lunch\r\nATTENDEE:mailto:all@contoso.example\r\nBEGIN:VEVENT'
      const { eventId } = await create(meeting({ title, location: 'A;B,C\\\nSTATUS:CANCELLED' }))
      expectValue(await harness.calendar.read(harness.calendarId, eventId))
      expect(await busy()).toHaveLength(1)
      expect(await harness.titles()).toEqual([expect.stringContaining('Lunch')])
    })
  })
}

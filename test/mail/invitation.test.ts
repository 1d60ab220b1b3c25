import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeContent } from '../../src/mail/content.js'
import { writeInvitation } from '../../src/mail/invitation.js'
import type { Letter } from '../../src/mail/mailer.js'
import { createCalendar, readInvitation } from './calendar.js'
import { hostileText } from './hostile-text.js'
import { adam, cancellation, timewith, toAdam, toNine, toZoe, zoe } from './letters.js'

const write = (letter: Letter) => writeInvitation(letter, timewith, writeContent(letter).entry)
const read = (letter: Letter) => readInvitation(write(letter).ics)

describe('an invitation', () => {
  it('asks the calendar to make the entry when the meeting is booked', () => {
    expect(read(toZoe())).toMatchObject({
      method: 'REQUEST',
      uid: '0198f1a2-0000-7000-8000-000000000001@timewith',
      sequence: 0,
      status: 'CONFIRMED',
      stamp: '2026-11-23T08:00:00.000Z',
      start: '2026-12-01T13:00:00.000Z',
      end: '2026-12-01T13:30:00.000Z',
      summary: 'Intro call · Adam Smith',
      location: 'Room 3.14',
      url: 'https://book.contoso.com/manage/c2VjcmV0LXRva2Vu',
    })
  })

  it('carries the notes and the way to change the meeting', () => {
    expect(read(toZoe()).description).toBe(
      'I would like to talk about the café.\nAnd about the numbers.\n\nVerzetten of annuleren:\nhttps://book.contoso.com/manage/c2VjcmV0LXRva2Vu',
    )
  })

  it('comes to the attendee from the organizer, sent by the bot, with both down as accepted', () => {
    const { organizer, attendees } = read(toZoe())

    expect(organizer).toMatchObject({
      name: adam.name,
      address: 'mailto:adam@contoso.com',
      sentBy: 'mailto:timewith@contoso.com',
    })
    expect(attendees).toMatchObject([
      { name: adam.name, address: 'mailto:adam@contoso.com', status: 'ACCEPTED', rsvp: 'FALSE' },
      { name: zoe.name, address: 'mailto:zoe@example.nl', status: 'ACCEPTED', rsvp: 'FALSE' },
    ])
  })

  it('comes to the organizer from the bot, because calendars keep no invitation from their own owner', () => {
    expect(read(toAdam())).toMatchObject({
      summary: 'Intro call · Zoë van der Meer',
      organizer: { address: 'mailto:timewith@contoso.com' },
      attendees: [{ address: 'mailto:adam@contoso.com' }, { address: 'mailto:zoe@example.nl' }],
    })
  })

  it('names nobody whose address is not known, and still has an organizer', () => {
    const unknown = { name: 'Kim', address: '' }

    expect(read(toAdam({}, { attendee: unknown })).attendees).toMatchObject([{ name: adam.name }])
    expect(read(toZoe({}, { organizer: unknown })).organizer).toMatchObject({
      name: 'Kim',
      address: 'mailto:timewith@contoso.com',
    })
  })

  it('leaves a calendar empty after a meeting was booked, moved and cancelled, whatever comes twice or late', () => {
    const booked = write(toZoe()).ics
    const moved = write(toZoe({ event: 'moved' }, toNine)).ics
    const cancelled = write(toZoe({ event: 'cancelled' }, cancellation)).ics
    const calendar = createCalendar()

    calendar.take(booked)
    expect([...calendar.entries.values()].map(({ start }) => start)).toEqual(['2026-12-01T13:00:00.000Z'])
    calendar.take(moved)
    calendar.take(booked)
    expect([...calendar.entries.values()].map(({ start }) => start)).toEqual(['2026-12-02T08:00:00.000Z'])
    calendar.take(moved)
    calendar.take(cancelled)
    expect(calendar.entries.size).toBe(0)
  })

  it('cancels with the state that calendars look for', () => {
    expect(read(toZoe({ event: 'cancelled' }, cancellation))).toMatchObject({
      method: 'CANCEL',
      sequence: 2,
      status: 'CANCELLED',
    })
  })
})

describe('the times of an invitation', () => {
  it("are in the reader's zone, which it defines", () => {
    expect(read(toZoe())).toMatchObject({ startZone: 'Europe/Amsterdam', zones: ['Europe/Amsterdam'] })
    expect(read(toAdam())).toMatchObject({ startZone: 'America/New_York', zones: ['America/New_York'] })
  })

  it('are in UTC in the hour that the clock shows twice', () => {
    const twice = { start: '2026-10-25T00:30:00.000Z', end: '2026-10-25T01:30:00.000Z' }

    expect(read(toZoe({}, twice))).toMatchObject({ ...twice, startZone: undefined, zones: [] })
  })

  it('are the same instants to another program, in every zone and at any time', () => {
    const from = Date.UTC(2026, 0, 1) / 900_000
    const quarters = fc.integer({ min: from, max: from + 6 * 365 * 96 }).map((quarter) => quarter * 900_000)

    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), quarters, (timeZone, at) => {
        const times = { start: new Date(at).toISOString(), end: new Date(at + 1_800_000).toISOString() }

        expect(read(toZoe({ timeZone }, times))).toMatchObject(times)
      }),
      { numRuns: 400 },
    )
  })
})

describe('hostile text in an invitation', () => {
  const allowed = new Set(
    [
      'uid',
      'sequence',
      'dtstamp',
      'dtstart',
      'dtend',
      'summary',
      'transp',
      'location',
      'description',
      'organizer',
      'attendee',
    ].concat(['url', 'status', 'x-microsoft-cdo-busystatus']),
  )

  it('stays inside its property', () => {
    fc.assert(
      fc.property(
        fc.record({ title: hostileText, name: hostileText, location: hostileText, notes: hostileText }),
        (text) => {
          const letter = toZoe(
            { event: 'cancelled' },
            {
              ...text,
              cancelReason: text.notes,
              organizer: { ...adam, name: text.name },
              attendee: { ...zoe, name: text.name },
            },
          )
          const { ics } = write(letter)
          const entry = readInvitation(ics)

          expect(entry.properties.filter((name) => !allowed.has(name))).toEqual([])
          expect(entry.uid).toBe('0198f1a2-0000-7000-8000-000000000001@timewith')
          expect(entry.organizer?.address).toBe('mailto:adam@contoso.com')
          expect(entry.attendees.map((person) => person?.address)).toEqual([
            'mailto:adam@contoso.com',
            'mailto:zoe@example.nl',
          ])
          expect(ics.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
          expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
        },
      ),
    )
  })

  it('is shown as it was typed where it does no harm', () => {
    const title = 'Q&A; "budget", 50% \\ <b>'

    expect(read(toZoe({}, { title })).summary).toBe(`${title} · Adam Smith`)
  })
})

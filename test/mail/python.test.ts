import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeContent } from '../../src/mail/content.js'
import { writeInvitation } from '../../src/mail/invitation.js'
import type { Letter } from '../../src/mail/mailer.js'
import { readInvitation } from './calendar.js'
import { cancellation, timewith, toAdam, toNine, toZoe } from './letters.js'

/** Debian's own, for which the package is. */
const python = '/usr/bin/python3'
const hasLibrary = spawnSync(python, ['-c', 'import icalendar']).status === 0

interface Read {
  method: string
  uid: string
  sequence: number
  status: string
  start: string
  end: string
  summary: string
  location: string
  description: string
  organizer: { address: string; name: string }
  attendees: { address: string; name: string }[]
  zones: string[]
}

function readWithPython(texts: string[]): Read[] {
  const program = join(import.meta.dirname, 'read-with-python.py')
  const { status, stdout, stderr } = spawnSync(python, [program], { input: JSON.stringify(texts), encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const write = (letter: Letter) => writeInvitation(letter, timewith, writeContent(letter).entry).ics
// Without a backslash before an n, which the version in Debian takes for a new line, escaped or not.
const hostile = {
  title: 'Lunch\r\nATTENDEE:mailto:all@contoso.com; "x", \\o é 👩🏽‍💻',
  location: 'A;B,C\\\nSTATUS:CANCELLED',
  notes: `END:VCALENDAR\n${'long '.repeat(100)}`,
}
const online = {
  place: 'teams' as const,
  location: 'Microsoft Teams',
  joinUrl: `https://teams.example/${'x'.repeat(300)}`,
}

// Whoever has no such library does without these; where everything must hold, they must run.
describe.skipIf(!hasLibrary && !process.env.CI)('Python’s icalendar reads what we send', () => {
  const letters = [toZoe, toAdam].flatMap((to) => [
    to(),
    to({ event: 'moved' }, toNine),
    to({ event: 'cancelled' }, cancellation),
    to({}, hostile),
    to({}, online),
    to({ locale: 'en-GB', timeZone: 'Pacific/Kiritimati' }, hostile),
    to({ timeZone: 'America/Sao_Paulo' }),
  ])
  const texts = letters.map(write)

  test('as ical.js does, word for word and minute for minute', () => {
    const read = readWithPython(texts)
    expect(read).toHaveLength(letters.length)
    for (const [index, one] of read.entries()) {
      const other = readInvitation(texts[index]!)
      expect({ ...one, start: new Date(one.start).toISOString(), end: new Date(one.end).toISOString() }).toMatchObject({
        method: other.method,
        uid: other.uid,
        sequence: other.sequence,
        status: other.status,
        start: letters[index]!.booking.start,
        end: letters[index]!.booking.end,
        summary: other.summary,
        location: other.location ?? '',
        description: other.description ?? '',
        zones: other.zones,
        attendees: other.attendees.map((attendee) => ({ address: attendee!.address, name: attendee!.name })),
      })
    }
  })

  test('and a calendar that takes a booking, its move and its end is empty', () => {
    for (const to of [toZoe, toAdam]) {
      const entries = new Map<string, number>()
      const sequence = [to(), to({ event: 'moved' }, toNine), to({ event: 'cancelled' }, cancellation)]
      for (const { method, uid, sequence: nth } of readWithPython(sequence.map(write))) {
        expect(nth).toBeGreaterThan(entries.get(uid) ?? -1)
        if (method === 'CANCEL') entries.delete(uid)
        else entries.set(uid, nth)
      }
      expect(entries.size).toBe(0)
    }
  })
})

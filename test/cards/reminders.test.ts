import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrasesFor } from '../../src/cards/phrases/speak.js'
import { type Reminder, readReminder, readReminders } from '../../src/cards/reminders.js'

const usual: Reminder = { minutes: 1_440, when: 'before', by: 'mail', to: 'attendee' }

test.each<[string, Partial<Reminder>]>([
  ['1 day before, mail, attendee', {}],
  ['1 day before', {}],
  ['24h before', {}],
  ['1 dag voor, mail, deelnemer', {}],
  ['15 minutes before, chat, organizer', { minutes: 15, by: 'chat', to: 'organizer' }],
  ['15 minuten van tevoren, chat, organisator', { minutes: 15, by: 'chat', to: 'organizer' }],
  ['2 hours after, mail and chat, both', { minutes: 120, when: 'after', by: 'both', to: 'both' }],
  ['2 uur na, mail en chat, beide', { minutes: 120, when: 'after', by: 'both', to: 'both' }],
  ['30 min BEFORE: E-mail to attendee and organiser', { minutes: 30, to: 'both' }],
  ['1 week before', { minutes: 10_080 }],
])('“%s” is read', (line, change) => {
  expect(readReminder(line)).toEqual({ ...usual, ...change })
})

test.each(['', 'soon', 'before', '1 day', '0 minutes before', '31 days before', '1 fortnight before', '<script>'])(
  '“%s” is not',
  (line) => {
    expect(readReminder(line)).toBeUndefined()
  },
)

describe('Several', () => {
  test('stand one a line; one that cannot be read spoils them, and so does an eleventh', () => {
    expect(readReminders('1 day before\n\n 1 hour before, chat \n')).toHaveLength(2)
    expect(readReminders('')).toEqual([])
    expect(readReminders('1 day before\nsoon')).toBeUndefined()
    expect(readReminders('1 day before\n'.repeat(11))).toBeUndefined()
  })

  test('are read as they were written, in either language', () => {
    const any: fc.Arbitrary<Reminder> = fc.record({
      minutes: fc.oneof(
        fc.integer({ min: 1, max: 59 }),
        fc.integer({ min: 1, max: 30 }).map((days) => days * 1_440),
        fc.integer({ min: 1, max: 23 }).map((hours) => hours * 60),
      ),
      when: fc.constantFrom('before', 'after'),
      by: fc.constantFrom('mail', 'chat', 'both'),
      to: fc.constantFrom('attendee', 'organizer', 'both'),
    })
    fc.assert(
      fc.property(any, fc.constantFrom('en', 'nl'), (reminder, locale) => {
        expect(readReminder(phrasesFor(locale).rules.reminder(reminder))).toEqual(reminder)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillCard } from '../../src/cards/fill.js'
import { noticeText } from '../../src/cards/phrases/speak.js'
import { amsterdam, tuesday } from '../support/contoso.js'
import { useOffice } from '../support/dialogue.js'

const office = useOffice()
// biome-ignore lint/suspicious/noTemplateCurlyInString: what a template of ours would take for an expression
const hostile = '<!channel> *bold* <b>b</b> [link](https://a.example) {{DATE(2026-12-01)}} ${say.heading}'

describe('a text that says nothing', () => {
  test.each([
    ['empty', '', 'empty-text'],
    ['blank', ' \n\t ', 'empty-text'],
    ['of 10,000 characters', 'book '.repeat(2_000), 'text-too-long'],
    ['of emoji only', '🎉😀👩‍👩‍👧', 'not-understood'],
    ['of control characters', '\u0001\u0007\u001b\u0000', 'empty-text'],
    ['a broadcast', '<!channel>', 'not-understood'],
    ['a script', '<script>alert(1)</script>', 'not-understood'],
    ['half a character', '\ud83c', 'not-understood'],
  ])('%s is answered with a sentence that says what to do', async (_what, text, reason) => {
    const { eve } = office.people
    await eve.says(text)
    const { notice, next } = eve.card('notice')
    expect(notice.reason).toBe(reason)
    expect(next).toEqual([{ verb: 'help.show' }])
    for (const locale of ['en', 'nl']) expect(noticeText(notice, locale)).toMatch(/\p{L}.*[.…]/u)
  })

  test.each(['hello\u0000', '\u0007hello 🎉', 'HELLO\ufeff', 'hello\u202e'])(
    'is not one with something to read between what cannot be: %j',
    async (text) => {
      const { eve } = office.people
      await eve.says(text)
      expect(eve.card('help').name).toBe('Eve Lim')
    },
  )
})

test('any text at all is answered with a card that can be filled in', async () => {
  const { eve } = office.people
  const words = fc.constantFrom(
    'book',
    'time',
    'with',
    'Adam',
    'tomorrow',
    'at',
    '10',
    'cancel',
    'verzet',
    '\u0000',
    '"',
    '🎉',
    '<@U1>',
  )
  const sentences = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(sentences, async (parts) => {
      const reply = await office.receive({
        caller: eve.caller,
        said: { kind: 'text', text: parts.join(' '), mentions: [] },
        deliveryId: crypto.randomUUID(),
        setting: 'personal',
      })
      expect(reply?.kind).toBe('card')
      if (reply?.kind === 'card') expect(fillCard(reply.card, reply).type).toBe('AdaptiveCard')
    }),
    { numRuns: 60 },
  )
}, 20_000)

describe('what people type', () => {
  test('is stored as typed and shown as text: names, titles, places, notes and reasons', async () => {
    const mallory = office.someone({ id: 'U-mallory', displayName: hostile })
    await mallory.says('create a meeting type')
    const inputs = {
      ...mallory.card('meeting-type-form').values,
      title: hostile,
      location: hostile,
      description: hostile,
    }
    await mallory.presses('meeting-type.save', { inputs })
    const { meetingTypeId } = mallory.card('meeting-type')
    const { eve } = office.people
    const start = tuesday('16:00').toISOString()
    await eve.sends({ verb: 'slots.pick', meetingTypeId, start, owner: office.eve.id })
    await eve.presses('booking.confirm', { inputs: { notes: hostile } })
    expect(eve.card('booking')).toMatchObject({ title: hostile, with: hostile, location: hostile, notes: hostile })
    await eve.presses('booking.cancel')
    await eve.presses('booking.cancel-for-good', { inputs: { reason: hostile } })
    expect(eve.card('booking').cancelReason).toBe(hostile)
    const shown = JSON.stringify(fillCard({ name: 'booking', data: eve.card('booking') }, { locale: 'en', owner: '' }))
    expect(shown).not.toContain('[link](https://a.example)')
    expect(shown).not.toContain('{{DATE(')
  })

  test('may have a character in it that no database keeps, which is left out', async () => {
    const nul = office.someone({ id: 'U-nul\u0000', displayName: 'N\u0000ul' })
    await nul.says('create a meeting type')
    const { values } = nul.card('meeting-type-form')
    await nul.presses('meeting-type.save', { inputs: { ...values, title: 'A\u0000B', description: '\u0000' } })
    expect(nul.card('meeting-type')).toMatchObject({ title: 'AB', description: '' })
    const { eve } = office.people
    await eve.says('book time with Nul')
    await eve.presses('slots.pick')
    await eve.presses('booking.confirm', { inputs: { notes: 'a\u0000b\u0007' } })
    expect(eve.card('booking')).toMatchObject({ with: 'Nul', notes: 'ab\u0007' })
    await eve.presses('booking.cancel')
    await eve.presses('booking.cancel-for-good', { inputs: { reason: '\u0000ill \ud83c' } })
    expect(eve.card('booking').cancelReason).toBe('ill \ufffd')
  })
})

describe('a button', () => {
  test('of a card of somebody else says whose it is, and does nothing', async () => {
    const { eve, bob } = office.people
    await eve.says('book office hours with Adam on Friday at 9:30')
    const seen = await bob.sends(eve.buttons('booking.confirm')[0])
    expect(seen).toMatchObject({ name: 'sentence', text: expect.stringContaining('Eve Lim') })
    expect(await office.rooms.db.booking.count({ where: { organizationId: office.organization.id } })).toBe(0)
  })

  test('of a card of a person pressed by a visitor, or the other way round, is a sentence', async () => {
    const { eve, visitor } = office.people
    await eve.says('book office hours with Adam on Friday at 9:30')
    expect(await visitor.sends(eve.buttons('booking.confirm')[0])).toMatchObject({ name: 'sentence' })
    await visitor.visits('adam-novak')
    const seen = await eve.sends(visitor.buttons('slots.show')[0])
    expect(seen).toMatchObject({ name: 'sentence' })
    expect((seen as { text: string }).text).not.toMatch(/ \.|to \./)
  })

  test('pressed twice books once, and says so both times', async () => {
    const { eve } = office.people
    await eve.says('book office hours with Adam on Friday at 9:30')
    const [press] = eve.buttons('booking.confirm')
    const [one, two] = [await eve.sends(press), await eve.sends(press)]
    expect(one).toMatchObject({ name: 'booking' })
    expect(two).toEqual(one)
  })

  test('pressed when its time has passed says so, with times that can be had', async () => {
    const { eve } = office.people
    await eve.says('book office hours with Adam on Tuesday at 10:00 Amsterdam time')
    const [confirm] = eve.buttons('booking.confirm')
    office.clock.now = amsterdam('2026-12-15T10:00')
    await eve.sends(confirm)
    expect(eve.card('slots')).toMatchObject({ refusal: { reason: 'in-the-past' } })
    expect(eve.card('slots').starts.length).toBeGreaterThan(0)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'booking.confirm'],
    ['a list', ['booking.confirm']],
    ['no verb', {}],
    ['an unknown verb', { verb: 'admin.delete-all' }],
    ['the name of something that every object has', { verb: 'constructor' }],
    ['no data', { verb: 'booking.confirm' }],
    ['an id that is none', { verb: 'booking.show', bookingId: "'; DROP TABLE booking; --" }],
    ['a start that is none', { verb: 'slots.pick', meetingTypeId: crypto.randomUUID(), start: 'tomorrow' }],
    [
      'a start before all calendars',
      { verb: 'booking.move', bookingId: crypto.randomUUID(), start: '0000-01-01T00:00:00Z', key: '' },
    ],
    ['a page before the first', { verb: 'slots.show', meetingTypeId: crypto.randomUUID(), page: -1 }],
    ['an endless key', { verb: 'meeting-type.save', key: 'x'.repeat(10_000) }],
  ])('that carries %s is out of date', async (_what, data) => {
    const { eve } = office.people
    const owned =
      typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data, owner: office.eve.id } : data
    expect(await eve.sends(owned)).toEqual({ name: 'sentence', text: noticeText({ reason: 'outdated-card' }, 'en-US') })
  })

  test.each(['1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-11-24T09:00:00-12:00'])(
    'that is forged with a start at %s gets a picker with times that can be had',
    async (start) => {
      const { eve } = office.people
      const { id: meetingTypeId } = office.officeHours
      for (const verb of ['slots.pick', 'booking.confirm']) {
        await eve.sends({ verb, meetingTypeId, start, key: 'forged', owner: office.eve.id })
        expect(eve.card('slots').starts.length).toBeGreaterThan(0)
      }
    },
  )

  test('that is forged with a start within a minute books the minute', async () => {
    const { eve } = office.people
    const { id: meetingTypeId } = office.officeHours
    const start = '2026-11-24T10:00:30.999Z'
    await eve.sends({ verb: 'booking.confirm', meetingTypeId, start, key: 'forged', owner: office.eve.id })
    expect(eve.card('booking')).toMatchObject({ start: '2026-11-24T10:00:00.000Z', durationMinutes: 30 })
  })

  test('that is forged with a page or day that there is not shows one that there is', async () => {
    const { eve } = office.people
    const { id: meetingTypeId } = office.officeHours
    const show = { verb: 'slots.show', meetingTypeId, owner: office.eve.id }
    for (const change of [{ page: 1_000_000 }, { day: '9999-12-31' }, { day: '0001-01-01' }, { day: '2026-11-28' }]) {
      await eve.sends({ ...show, ...change })
      expect(eve.card('slots').starts.length).toBeGreaterThan(0)
    }
  })

  test('that is forged for somebody of another organization, or nobody, finds none', async () => {
    const { eve } = office.people
    await eve.sends({ verb: 'book.person', personId: crypto.randomUUID(), owner: office.eve.id })
    expect(eve.card('notice').notice).toEqual({ reason: 'outdated-card' })
  })

  test('with a key that was spent on another booking moves what it says', async () => {
    const { eve } = office.people
    await eve.says('book office hours with Adam on Friday at 9:30')
    const [{ key } = { key: '' }] = eve.buttons('booking.confirm')
    await eve.presses('booking.confirm')
    await eve.says('book office hours with Adam on Friday at 10:00')
    await eve.presses('booking.confirm')
    const { bookingId } = eve.card('booking')
    const start = '2026-11-26T14:30:00.000Z'
    await eve.sends({ verb: 'booking.move', bookingId, start, key, owner: office.eve.id })
    expect(eve.card('booking')).toMatchObject({ bookingId, start, event: 'moved' })
  })

  test('that is any data at all is answered', async () => {
    const { eve } = office.people
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.dictionary(fc.string(), fc.string()), async (data, inputs) => {
        expect((await eve.sends(data, inputs)).name).toBe('sentence')
      }),
      { numRuns: 40 },
    )
  })
})

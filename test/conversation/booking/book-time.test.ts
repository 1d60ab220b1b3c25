import { describe, expect, test } from 'vitest'
import { createMeetingType, deleteMeetingType, usualPlan } from '../../../src/bookings/save-meeting-type.js'
import { amsterdam, tuesday } from '../../support/contoso.js'
import { publicUrl, useOffice } from '../../support/dialogue.js'

const office = useOffice()
const iso = (date: Date) => date.toISOString()
const offerOf = (organizer: typeof office.adam, title: string) =>
  createMeetingType(office.rooms.db, organizer, { ...usualPlan, title, durationMinutes: 30 }, title)

describe('book time with …', () => {
  test('from a sentence to a booking, by way of the card that asks what and the one that asks when', async () => {
    const { eve } = office.people
    await eve.says('book time with Adam')
    expect(eve.card('choose-meeting-type')).toMatchObject({
      organizer: 'Adam Novak',
      meetingTypes: [{ title: 'Quick chat' }, { title: 'Office hours', location: 'Room 4' }],
    })
    await eve.presses('slots.show', { which: ({ meetingTypeId }) => meetingTypeId === office.officeHours.id })
    expect(eve.card('slots')).toMatchObject({ title: 'Office hours', timeZone: 'America/New_York', day: '2026-11-23' })
    await eve.presses('slots.show', { which: ({ day }) => day === '2026-11-24' })
    await eve.presses('slots.pick', { which: ({ start }) => start === iso(tuesday('10:00')) })
    expect(eve.card('confirm-booking')).toMatchObject({ start: iso(tuesday('10:00')), asksWho: false })
    expect(await office.rooms.db.booking.count({ where: { organizationId: office.organization.id } })).toBe(0)
    await eve.presses('booking.confirm', { inputs: { notes: 'About *Mars*' } })
    expect(eve.card('booking')).toMatchObject({
      event: 'booked',
      role: 'attendee',
      title: 'Office hours',
      with: 'Adam Novak',
      withEmail: 'adam@contoso.example',
      start: iso(tuesday('10:00')),
      notes: 'About *Mars*',
      timeZone: 'America/New_York',
      changeable: true,
    })
    expect(eve.buttons('booking.reschedule')).toHaveLength(1)
    expect(eve.buttons('booking.cancel')).toHaveLength(1)
  })

  test.each([
    ['Eve, in English', 'eve', 'book office hours with Adam tomorrow at 10am', '2026-11-24T15:00:00.000Z'],
    [
      'Eve, on another clock',
      'eve',
      'book office hours with Adam tomorrow at 10:00 Amsterdam time',
      '2026-11-24T09:00:00.000Z',
    ],
    ['Bob, in Dutch', 'bob', 'boek office hours met Adam morgen om 10 uur', '2026-11-24T09:00:00.000Z'],
    ['Bob, by its length', 'bob', 'boek 15 minuten met Adam vrijdag om half tien', '2026-11-27T08:30:00.000Z'],
  ] as const)('says all in one sentence: %s', async (_who, who, text, start) => {
    await office.people[who].says(text)
    expect(office.people[who].card('confirm-booking')).toMatchObject({ organizer: 'Adam Novak', start })
  })

  test('remembers when, while it asks what', async () => {
    const { eve } = office.people
    await eve.says('book time with Adam on Friday at 9:30')
    await eve.presses('slots.show', { which: ({ meetingTypeId }) => meetingTypeId === office.quickChat.id })
    expect(eve.card('confirm-booking')).toMatchObject({ title: 'Quick chat', start: '2026-11-27T14:30:00.000Z' })
  })

  test('goes back from the confirmation to the other times of that day', async () => {
    const { eve } = office.people
    await eve.says('book office hours with Adam on Friday at 9:30')
    await eve.presses('slots.show')
    expect(eve.card('slots')).toMatchObject({ day: '2026-11-27' })
  })

  test('the first free time is offered to whoever asks for it', async () => {
    const { eve } = office.people
    await eve.says('book the first available 30 minutes with Adam')
    expect(eve.card('confirm-booking').start).toBe(iso(amsterdam('2026-11-23T11:00')))
  })
})

describe('whom a name means', () => {
  test('a name that fits several organizers asks which', async () => {
    const other = office.someone({ id: 'U-adam-2', displayName: 'Adam West', verifiedEmail: 'west@fabrikam.example' })
    await other.says('create a 20 minute meeting type called Coffee')
    const { eve } = office.people
    await eve.says('book time with Adam on Friday')
    expect(eve.card('choose-person')).toMatchObject({
      name: 'Adam',
      people: [
        { displayName: 'Adam Novak', email: 'adam@contoso.example' },
        { displayName: 'Adam West', email: 'west@fabrikam.example' },
      ],
    })
    const west = eve.card('choose-person').people[1]!.personId
    await eve.presses('book.person', { which: ({ personId }) => personId === west })
    expect(eve.card('slots')).toMatchObject({ organizer: 'Adam West', title: 'Coffee', day: '2026-11-27' })
  })

  test('a name that fits nobody is said to, with one’s own page to share where there is one', async () => {
    const { eve, adam } = office.people
    await eve.says('book time with Zoltan')
    expect(eve.card('notice').notice).toEqual({ reason: 'person', fault: { reason: 'unknown', name: 'Zoltan' } })
    await adam.says('book time with Zoltan')
    expect(adam.card('notice').notice).toMatchObject({ pageUrl: `${publicUrl}/adam-novak` })
    await eve.presses('book.start')
    await eve.presses('book.find', { inputs: { name: 'adam@contoso.example' } })
    expect(eve.card('choose-meeting-type').organizer).toBe('Adam Novak')
  })

  test('oneself is told so', async () => {
    const { adam } = office.people
    await adam.says('book time with Adam')
    expect(adam.card('notice').notice).toMatchObject({ fault: { reason: 'yourself' } })
  })

  test('a namesake is meant by whoever has that name', async () => {
    const west = office.someone({ id: 'U-adam-2', displayName: 'Adam West' })
    await west.says('book time with Adam')
    expect(west.card('choose-meeting-type').organizer).toBe('Adam Novak')
  })

  test('someone without a page is told of', async () => {
    const { eve } = office.people
    await eve.says('book time with Bob')
    expect(eve.card('notice').notice).toMatchObject({ fault: { reason: 'not-bookable', name: 'Bob de Wit' } })
  })

  test('someone with nothing public to book is told of', async () => {
    for (const { id } of [office.officeHours, office.quickChat])
      await deleteMeetingType(office.rooms.db, office.adam, id, office.clock.now)
    const { eve } = office.people
    await eve.says('book time with Adam')
    expect(eve.card('notice').notice).toEqual({ reason: 'nothing-to-book', organizer: 'Adam Novak' })
  })

  test('several people at once are too many', async () => {
    await offerOf(office.bob, 'Coaching')
    const { eve } = office.people
    await eve.says('book time with Adam and Bob')
    expect(eve.card('notice').notice).toEqual({ reason: 'too-many-people' })
  })

  test('a mention is that person, whatever others are called', async () => {
    const other = office.someone({ id: 'U-other', displayName: 'Adam Novak', verifiedEmail: 'other@fabrikam.example' })
    await other.says('create a 20 minute meeting type called Coffee')
    const { eve } = office.people
    await eve.says('book time with Adam Novak', [{ id: 'U-other', name: 'Adam Novak' }])
    expect(eve.card('slots').title).toBe('Coffee')
  })

  test('somebody mentioned whom the bot has never met is looked up by name', async () => {
    const { eve } = office.people
    await eve.says('book time with Adam Novak', [{ id: 'U-unknown', name: 'Adam Novak' }])
    expect(eve.card('choose-meeting-type').organizer).toBe('Adam Novak')
  })
})

describe('the slot picker', () => {
  test('names the reader’s zone and lays days and times out in it', async () => {
    const { eve, bob } = office.people
    await eve.says('book 15 minutes with Adam')
    expect(eve.card('slots')).toMatchObject({ timeZone: 'America/New_York', day: '2026-11-23' })
    expect(eve.card('slots').starts[0]).toBe(iso(amsterdam('2026-11-23T11:00')))
    await bob.says('boek 15 minuten met Adam')
    expect(bob.card('slots').timeZone).toBe('Europe/Amsterdam')
  })

  test('pages through days, a week of them at a time, and back', async () => {
    const { eve } = office.people
    await eve.says('book office hours with Adam')
    const { days, later } = eve.card('slots')
    expect(days.map(({ date }) => date)).toEqual(
      ['23', '24', '25', '26', '27', '30'].map((day) => `2026-11-${day}`).concat('2026-12-01'),
    )
    expect(later).toBe('2026-12-02')
    await eve.presses('slots.show', { which: ({ day }) => day === later })
    expect(eve.card('slots')).toMatchObject({ day: '2026-12-02', earlier: '2026-11-23' })
    await eve.presses('slots.show', { which: ({ day }) => day === '2026-11-23' })
    expect(eve.card('slots').days).toEqual(days)
  })

  test('pages through a day with more times than a card shows, without leaving one out', async () => {
    const { eve } = office.people
    await eve.says('book 15 minutes with Adam')
    await eve.presses('slots.show', { which: ({ day }) => day === '2026-11-24' })
    const first = eve.card('slots')
    expect(first).toMatchObject({ page: 0, pages: 2 })
    await eve.presses('slots.show', { which: ({ page }) => page === 1 })
    const second = eve.card('slots')
    const all = [...first.starts, ...second.starts]
    expect(new Set(all).size).toBe(32)
    expect(all).toEqual(all.toSorted())
  })

  test('with nothing free says so', async () => {
    const never = { MO: [], TU: [], WE: [], TH: [], FR: [], SA: [], SU: [] }
    const plan = { ...usualPlan, title: 'Never', durationMinutes: 30, hours: never }
    await createMeetingType(office.rooms.db, office.bob, plan, 'never')
    const { eve } = office.people
    await eve.says('book time with Bob')
    expect(eve.card('slots')).toMatchObject({ starts: [], days: [], refusal: { reason: 'nothing-at-all' } })
  })
})

describe('a time that cannot be had', () => {
  test.each([
    ['yesterday', 'book office hours with Adam yesterday at 10', 'in-the-past'],
    ['years ago', 'book office hours with Adam on 1 January 2020 at 10:00', 'in-the-past'],
    ['in a far year', 'book office hours with Adam on 1 March 2044 at 10:00', 'too-far'],
    ['at night', 'book office hours with Adam on Friday at 23:00', 'outside-hours'],
    ['at an odd minute', 'book office hours with Adam on Friday at 9:37', 'off-grid'],
  ])('%s says why, with times that can be had', async (_when, text, reason) => {
    const { eve } = office.people
    await eve.says(text)
    const { refusal, alternatives = [], starts } = eve.card('slots')
    expect(refusal).toMatchObject({ reason })
    expect(alternatives).toHaveLength(3)
    expect(starts.length).toBeGreaterThan(0)
    await eve.presses('slots.pick')
    await eve.presses('booking.confirm')
    expect(eve.card('booking').event).toBe('booked')
  })

  test('because somebody was faster says so, and the alternatives are a press away', async () => {
    const { eve, bob } = office.people
    await eve.says('book office hours with Adam on Friday at 15:00 Amsterdam time')
    // What she has in hand is let go of while she thinks it over.
    office.clock.now = new Date(office.clock.now.getTime() + 5 * 60_000)
    await bob.says('book office hours with Adam on Friday at 15:00 Amsterdam time')
    await bob.presses('booking.confirm')
    await eve.presses('booking.confirm')
    expect(eve.card('slots')).toMatchObject({ day: '2026-11-27', refusal: { reason: 'busy' } })
    expect(eve.card('slots').starts).not.toContain(iso(amsterdam('2026-11-27T15:00')))
    await eve.presses('slots.pick')
    await eve.presses('booking.confirm')
    expect(eve.card('booking').event).toBe('booked')
  })

  test('a window with nothing in it shows what comes nearest', async () => {
    const { eve } = office.people
    await eve.says('book office hours with Adam on Saturday')
    expect(eve.card('slots').refusal).toMatchObject({ reason: 'nothing-in-window' })
    expect(eve.card('slots').starts.length).toBeGreaterThan(0)
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { regularHours } from '../../../src/bookings/regular-hours.js'
import type { CalendarFailure } from '../../../src/calendars/calendar.js'
import type { Said } from '../../../src/channels/channel.js'
import { now, requestOfEve, tuesday } from '../../support/contoso.js'
import { useOffice } from '../../support/dialogue.js'
import { openMemoryConnections } from '../../support/memory-connections.js'
import { expectBooked } from '../../support/outcomes.js'

const office = useOffice()
let memory: ReturnType<typeof openMemoryConnections>
const organizationId = () => office.organization.id
const rows = () =>
  office.rooms.db.calendar.findMany({ where: { organizationId: organizationId() }, orderBy: { name: 'asc' } })
const accounts = () => office.rooms.db.calendarAccount.findMany({ where: { organizationId: organizationId() } })
const busyAt = (clock: string) => ({
  from: tuesday(clock),
  to: new Date(tuesday(clock).getTime() + 1_800_000),
  status: 'busy' as const,
})
const failure = (code: CalendarFailure['code']): CalendarFailure => ({ ok: false, code, message: 'no' })
const home = { url: 'cloud.example.com', username: 'adam', password: 'hunter2-app' }

beforeEach(() => {
  memory = openMemoryConnections(office.rooms.db)
  office.connections = memory.connections
})

describe('“Connect my calendar”', () => {
  test.each(['connect my calendar', 'Please link a calendar.', 'koppel mijn agenda', 'my calendars', 'mijn agenda’s'])(
    '“%s” shows what can be connected',
    async (said) => {
      const { adam } = office.people
      await adam.says(said)
      expect(adam.card('calendars')).toEqual({ accounts: [], offered: ['microsoft', 'caldav', 'ics'] })
    },
  )

  test('says what is missing where nothing could be kept', async () => {
    office.connections = undefined
    expect(await office.people.adam.says('connect my calendar')).toMatchObject({
      data: { notice: { reason: 'no-calendars-here' } },
    })
  })

  test('by one’s own address, in one press, tells how much there is this week', async () => {
    memory.of('microsoft').busy.push(busyAt('09:00'), busyAt('11:00'))
    const { adam } = office.people
    await adam.says('connect my Outlook calendar')
    expect(adam.card('calendars')).toMatchObject({
      event: { kind: 'connected', provider: 'microsoft', busyThisWeek: 2, bookings: 0 },
      accounts: [{ name: 'adam@contoso.example', calendars: [{ name: 'Calendar', blocks: true, getsEvents: true }] }],
    })
    expect(memory.opened[0]).toEqual({ provider: 'microsoft', credentials: { mailbox: 'adam@contoso.example' } })
  })

  test('by one’s own address needs one that the chat vouches for', async () => {
    const { adam } = office.people
    await adam.hears({ kind: 'hello' })
    await office.rooms.db.person.updateMany({ where: { id: office.adam.id }, data: { email: null } })
    const speaker = office.someone({ id: 'nobody', channel: 'teams', workspace: 'contoso' })
    expect(await speaker.says('connect my outlook calendar')).toMatchObject({
      data: { notice: { reason: 'calendar-refused', why: 'gone' } },
    })
    expect(memory.opened).toEqual([])
  })

  test('by a form: what opens it is kept encrypted, and shown nowhere again', async () => {
    const { adam } = office.people
    await adam.says('connect my Nextcloud calendar')
    await adam.sends({ verb: 'calendar.save', provider: 'caldav', owner: office.adam.id }, home)
    expect(adam.card('calendars')).toMatchObject({ event: { kind: 'connected', provider: 'caldav' } })
    expect(memory.opened[0]!.credentials).toEqual({ ...home, url: 'https://cloud.example.com/' })
    const [account] = await accounts()
    expect(account!.name).toBe('adam · cloud.example.com')
    const kept = await office.rooms.db.$queryRaw`SELECT row_to_json(a)::text FROM calendar_account a`
    expect(JSON.stringify([kept, adam.card('calendars')])).not.toContain('hunter2-app')
    const memories = await office.rooms.db.dialogue.findMany({ where: { organizationId: organizationId() } })
    expect(JSON.stringify(memories)).not.toContain('hunter2-app')
  })

  test.each([
    ['icloud', 'https://caldav.icloud.com/'],
    ['Fastmail', 'https://caldav.fastmail.com/'],
    ['https://cloud.example.com/dav', 'https://cloud.example.com/dav'],
    ['webcal://cloud.example.com/dav', 'https://cloud.example.com/dav'],
  ])('a server may be named “%s”', async (typed, url) => {
    const { adam } = office.people
    const save = { verb: 'calendar.save', provider: 'caldav', owner: office.adam.id }
    await adam.hears({ kind: 'hello' })
    await adam.sends(save, { ...home, url: typed })
    expect(memory.opened[0]!.credentials).toMatchObject({ url })
  })

  test.each([
    [{ ...home, url: '' }, { url: 'missing' }],
    [{ ...home, url: 'my server' }, { url: 'unreadable' }],
    [{ ...home, url: 'file:///etc/passwd' }, { url: 'unreadable' }],
    [{ ...home, url: 'x'.repeat(2_001) }, { url: 'too-long' }],
    [
      { ...home, username: '', password: ' ' },
      { username: 'missing', password: 'missing' },
    ],
  ])('a form that lacks something is shown again, without the password: %j', async (typed, faults) => {
    const { adam } = office.people
    await adam.hears({ kind: 'hello' })
    await adam.sends({ verb: 'calendar.save', provider: 'caldav', owner: office.adam.id }, typed)
    expect(adam.card('calendar-form')).toMatchObject({ faults, values: { password: '' } })
    expect(memory.opened).toEqual([])
  })

  test.each([
    ['revoked', 'revoked'],
    ['unreachable', 'unreachable'],
    ['throttled', 'unreachable'],
    ['forbidden', 'forbidden'],
    ['gone', 'gone'],
  ] as const)('a server that is %s is told so, and nothing is kept', async (code, refused) => {
    memory.of('caldav').failure = failure(code)
    const { adam } = office.people
    await adam.hears({ kind: 'hello' })
    await adam.sends({ verb: 'calendar.save', provider: 'caldav', owner: office.adam.id }, home)
    expect(adam.card('calendar-form')).toMatchObject({ refused, values: { url: home.url, password: '' } })
    expect(await accounts()).toEqual([])
  })

  test('where others read along is put off to a chat of one’s own', async () => {
    const { adam } = office.people
    const said: Said = { kind: 'text', text: 'connect my outlook calendar', mentions: [] }
    expect(await adam.hears(said, { setting: 'shared' })).toMatchObject({
      data: { notice: { reason: 'ask-in-private' } },
    })
  })

  test('a second time takes the place of the first', async () => {
    const { adam } = office.people
    await adam.says('connect outlook')
    await office.rooms.db.calendarAccount.updateMany({
      where: { organizationId: organizationId() },
      data: { state: 'revoked' },
    })
    await adam.says('my calendars')
    expect(adam.card('calendars').accounts).toMatchObject([{ isRevoked: true }])
    await adam.presses('calendar.connect')
    expect(adam.card('calendars').accounts).toMatchObject([{ isRevoked: false }])
    expect(await rows()).toHaveLength(1)
  })

  test('a second time forgets a calendar that its account has no more', async () => {
    const { adam } = office.people
    const [main, team] = ['main', 'team'].map((id) => ({ id, name: id, isPrimary: id === 'main', isWritable: true }))
    memory.of('microsoft').calendars = [main!, team!]
    await adam.says('connect outlook')
    const [, { id: gone } = { id: '' }] = await rows()
    await adam.presses('calendar.choose')
    await adam.presses('calendar.save-choice', { inputs: { blocks: gone, getsEvents: gone } })
    const booking = expectBooked(await book(office.rooms, requestOfEve(office), now))
    memory.of('microsoft').calendars = [main!]
    await adam.says('connect outlook')
    expect(await rows()).toMatchObject([{ name: 'main', blocks: true, getsEvents: true }])
    expect(adam.card('calendars').event).toMatchObject({ bookings: 1 })
    const [entry] = await office.rooms.db.calendarEntry.findMany({ where: { bookingId: booking.id } })
    expect(entry).toMatchObject({ state: 'waiting', calendarId: (await rows())[0]!.id })
  })

  test('the bookings ahead are written into it', async () => {
    const booking = expectBooked(await book(office.rooms, requestOfEve(office), now))
    const { adam } = office.people
    await adam.says('connect outlook')
    expect(adam.card('calendars').event).toMatchObject({ bookings: 1 })
    const [entry] = await office.rooms.db.calendarEntry.findMany({ where: { bookingId: booking.id } })
    expect(entry).toMatchObject({ state: 'waiting', calendarId: (await rows())[0]!.id })
    expect(await office.rooms.db.job.count({ where: { bookingId: booking.id, kind: 'entry' } })).toBe(1)
  })
})

describe('The working hours of a calendar', () => {
  const hours = { timeZone: 'Europe/Berlin', weekly: [{ days: [1, 2], from: '08:30', to: '16:00' }] }

  test('become the regular hours of whoever has set none, on the clocks that they know', async () => {
    memory.of('microsoft').workingHours = hours
    const { adam } = office.people
    await adam.says('connect outlook')
    expect(adam.card('calendars').event).toMatchObject({ hours: 'taken' })
    expect(await regularHours(office.rooms.db, office.adam)).toMatchObject({
      MO: [{ from: '08:30', to: '16:00' }],
      WE: [],
    })
    const [schedule] = await office.rooms.db.schedule.findMany({ where: { personId: office.adam.id } })
    expect(schedule!.timeZone).toBeNull()
  })

  test('of another zone are kept in it', async () => {
    memory.of('microsoft').workingHours = { ...hours, timeZone: 'America/New_York' }
    await office.people.adam.says('connect outlook')
    const [schedule] = await office.rooms.db.schedule.findMany({ where: { personId: office.adam.id } })
    expect(schedule!.timeZone).toBe('America/New_York')
  })

  test('are offered to whoever has hours of their own, and taken by a press', async () => {
    const { adam } = office.people
    await adam.says('I work Monday to Friday 10 to 4')
    const week = Object.fromEntries(['MO', 'TU', 'WE', 'TH', 'FR'].map((day) => [day, '10:00-16:00']))
    await adam.presses('hours.save', { inputs: { ...week, SA: '', SU: '' } })
    memory.of('microsoft').workingHours = hours
    await adam.says('connect outlook')
    expect(adam.card('calendars').event).toMatchObject({ hours: 'offered' })
    expect(await regularHours(office.rooms.db, office.adam)).toMatchObject({ MO: [{ from: '10:00', to: '16:00' }] })
    await adam.presses('calendar.hours')
    expect(adam.card('calendars').event).toEqual({ kind: 'hours' })
    expect(await regularHours(office.rooms.db, office.adam)).toMatchObject({ MO: [{ from: '08:30', to: '16:00' }] })
  })
})

describe('Several calendars', () => {
  beforeEach(async () => {
    memory.of('microsoft').calendars = [
      { id: 'main', name: 'Calendar', isPrimary: true, isWritable: true },
      { id: 'holidays', name: 'Holidays', isPrimary: false, isWritable: false },
    ]
    const { adam } = office.people
    await adam.says('connect outlook')
    await adam.sends(
      { verb: 'calendar.save', provider: 'ics', owner: office.adam.id },
      { url: 'https://club.example/a.ics' },
    )
  })

  test('begin with one’s own keeping one busy and getting the bookings, a feed keeping one busy', async () => {
    expect(await rows()).toMatchObject([
      { name: 'Calendar', blocks: true, getsEvents: true },
      { name: 'Calendar', blocks: true },
      { name: 'Holidays', blocks: false, getsEvents: false },
    ])
    expect((await rows()).filter(({ getsEvents }) => getsEvents)).toHaveLength(1)
  })

  test('are chosen from: which keep one busy, and which gets the bookings', async () => {
    const { adam } = office.people
    await adam.presses('calendar.choose')
    const all = await rows()
    const holidays = all.find(({ name }) => name === 'Holidays')!
    await adam.presses('calendar.save-choice', { inputs: { blocks: holidays.id, getsEvents: 'none' } })
    expect(adam.card('calendars').event).toEqual({ kind: 'chosen' })
    expect((await rows()).filter(({ blocks }) => blocks).map(({ name }) => name)).toEqual(['Holidays'])
    expect((await rows()).some(({ getsEvents }) => getsEvents)).toBe(false)
  })

  test('of others, and those that cannot be written to, are not to be had', async () => {
    const { adam, eve } = office.people
    const [mine] = await rows()
    const holidays = (await rows()).find(({ name }) => name === 'Holidays')!
    await eve.hears({ kind: 'hello' })
    await eve.sends({ verb: 'calendar.save-choice', owner: office.eve.id }, { blocks: '', getsEvents: mine!.id })
    await adam.sends(
      { verb: 'calendar.save-choice', owner: office.adam.id },
      { blocks: mine!.id, getsEvents: holidays.id },
    )
    expect((await rows()).some(({ getsEvents }) => getsEvents)).toBe(false)
    expect((await rows()).filter(({ blocks }) => blocks)).toHaveLength(1)
  })

  test('are disconnected by their owner alone, once asked; what was written stays', async () => {
    const { adam, eve } = office.people
    const [{ id: accountId } = { id: '' }] = (await accounts()).filter(({ provider }) => provider === 'microsoft')
    await eve.hears({ kind: 'hello' })
    await eve.sends({ verb: 'calendar.disconnect-for-good', accountId, owner: office.eve.id })
    expect(await accounts()).toHaveLength(2)
    const booking = expectBooked(await book(office.rooms, requestOfEve(office), now))
    await adam.says('disconnect my outlook calendar')
    await adam.presses('calendar.disconnect', { which: (data) => data.accountId === accountId })
    expect(adam.card('calendar-disconnect')).toMatchObject({ name: 'adam@contoso.example' })
    await adam.presses('calendar.disconnect-for-good')
    expect(adam.card('calendars').event).toEqual({ kind: 'disconnected', name: 'adam@contoso.example' })
    const where = { organizationId_bookingId: { organizationId: organizationId(), bookingId: booking.id } }
    expect(await office.rooms.db.calendarEntry.findUnique({ where })).toMatchObject({ calendarId: null })
  })
})

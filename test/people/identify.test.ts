import { describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { createMeetingType, usualPlan } from '../../src/bookings/save-meeting-type.js'
import type { Caller } from '../../src/channels/channel.js'
import { identify } from '../../src/people/identify.js'
import {
  adamsAccount,
  addressOf,
  attendeeOf,
  evesAccount,
  later,
  now,
  requestOfEve,
  tuesday,
  useContoso,
} from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()
const meet = (caller: Caller, at = now, address: object | undefined = addressOf(caller)) =>
  identify(contoso.rooms.db, contoso.organization, caller, address, at)
const newcomer: Caller = { channel: 'slack', workspace: 'T-1', id: 'U-new', displayName: 'Noor' }
const people = () => contoso.rooms.db.person.count({ where: { organizationId: contoso.organization.id } })
const identitiesOf = ({ id }: { id: string }) => contoso.rooms.db.identity.findMany({ where: { personId: id } })

describe('one person', () => {
  test('is known again', async () => {
    expect((await meet(evesAccount)).id).toBe(contoso.eve.id)
    expect(await people()).toBe(3)
  })

  test('is the same on every channel, by the address that each has verified, in any case', async () => {
    const inSlack: Caller = { ...newcomer, id: 'U-adam', verifiedEmail: ' Adam@Contoso.example ' }
    const onTheWeb: Caller = { ...inSlack, channel: 'web', workspace: '', id: 'adam' }
    expect([(await meet(inSlack)).id, (await meet(onTheWeb)).id]).toEqual([contoso.adam.id, contoso.adam.id])
    const channels = (await identitiesOf(contoso.adam)).map(({ channel }) => channel)
    expect(channels.sort()).toEqual(['slack', 'teams', 'web'])
  })

  test('is another one in another workspace or channel, or without a verified address', async () => {
    const ids = [
      await meet(newcomer),
      await meet({ ...newcomer, workspace: 'T-2' }),
      await meet({ ...newcomer, channel: 'teams' }),
      await meet({ ...newcomer, id: 'U-other' }),
    ].map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
  })

  test('is another one in another organization', async () => {
    const { db } = contoso.rooms
    const other = await db.organization.create({ data: { name: 'Fabrikam', timeZone: 'UTC', locale: 'en' } })
    const stranger = await identify(db, other, adamsAccount, undefined, now)
    expect(stranger.id).not.toBe(contoso.adam.id)
    expect(stranger.organizationId).toBe(other.id)
  })

  test('without a name is called by the address, and without that by the chat’s own id', async () => {
    expect(await meet({ ...newcomer, displayName: '' })).toMatchObject({ displayName: 'U-new' })
    const nameless = { ...newcomer, id: 'U-2', displayName: '', verifiedEmail: 'noor@example.com' }
    expect(await meet(nameless)).toMatchObject({ displayName: 'noor@example.com' })
  })

  test('is one when the first turns come at once, on several channels', async () => {
    const verifiedEmail = 'noor@example.com'
    const accounts = (['slack', 'teams', 'web'] as const).map((channel) => ({ ...newcomer, channel, verifiedEmail }))
    const met = await Promise.all([...accounts, ...accounts].map((account) => meet(account)))
    expect(new Set(met.map(({ id }) => id)).size).toBe(1)
    expect(await identitiesOf(met[0]!)).toHaveLength(3)
  })

  test('is each their own when many come at once from a workspace that is new', async () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ ...newcomer, workspace: 'T-crowd', id: `U-${i}` }))
    const met = await Promise.all(crowd.map((account) => meet(account)))
    expect(new Set(met.map(({ id }) => id)).size).toBe(12)
  })
})

describe('what the chat says', () => {
  test('of name, zone and language is taken over', async () => {
    const moved = { ...evesAccount, displayName: 'Eve Lim-Berg', timeZone: 'Europe/Paris', locale: 'nl' }
    expect(await meet(moved)).toMatchObject({
      displayName: 'Eve Lim-Berg',
      timeZone: 'Europe/Paris',
      locale: 'nl',
    })
  })

  test('does not overwrite a zone and language that the person has chosen', async () => {
    const { organizationId, id } = contoso.eve
    await contoso.rooms.db.person.update({
      where: { organizationId_id: { organizationId, id } },
      data: { timeZone: 'UTC', timeZoneSource: 'person', locale: 'nl', localeSource: 'person' },
    })
    expect(await meet({ ...evesAccount, timeZone: 'Europe/Paris', locale: 'en' })).toMatchObject({
      timeZone: 'UTC',
      locale: 'nl',
    })
  })

  test('does not jump to and fro between two chats that differ', async () => {
    const inTeams: Caller = { ...evesAccount, channel: 'teams', workspace: 'fabrikam', id: 'eve', timeZone: 'UTC' }
    expect(await meet(inTeams)).toMatchObject({ id: contoso.eve.id, timeZone: 'America/New_York' })
  })

  test('is the organization’s where the chat says nothing', async () => {
    expect(await meet(newcomer)).toMatchObject({ timeZone: 'Europe/Amsterdam', locale: 'en' })
    expect(await meet({ ...newcomer, timeZone: 'Asia/Tokyo' })).toMatchObject({ timeZone: 'Asia/Tokyo' })
  })
})

describe('where someone can be written to', () => {
  const identityOfEve = async () => (await identitiesOf(contoso.eve))[0]!

  test('is where they were last', async () => {
    await meet(evesAccount, later(1), { channel: 'slack', conversation: 'another' })
    expect((await identityOfEve()).address).toEqual({ channel: 'slack', conversation: 'another' })
  })

  test('stays known when a turn comes without', async () => {
    await identify(contoso.rooms.db, contoso.organization, evesAccount, undefined, later(5))
    expect(await identityOfEve()).toMatchObject({ address: addressOf(evesAccount), lastSeenAt: later(5) })
  })

  test('is not written down again within a minute when nothing has changed', async () => {
    await meet(evesAccount, new Date(now.getTime() + 59_000))
    expect((await identityOfEve()).lastSeenAt).toEqual(now)
  })
})

describe('somebody whose address becomes known later', () => {
  const verified = { ...newcomer, verifiedEmail: 'noor@example.com' }

  test('stays who they were when nobody has that address', async () => {
    const before = await meet(newcomer)
    expect(await meet(verified)).toMatchObject({ id: before.id, email: 'noor@example.com' })
  })

  test('becomes the person who has it, with the bookings made before', async () => {
    const before = await meet(newcomer)
    const booking = expectBooked(
      await book(contoso.rooms, requestOfEve(contoso, { attendee: attendeeOf(before) }), now),
    )
    const after = await meet({ ...newcomer, verifiedEmail: 'eve@fabrikam.example' })
    expect(after.id).toBe(contoso.eve.id)
    const { id } = booking
    expect(await contoso.rooms.db.booking.findFirst({ where: { id } })).toMatchObject({ attendeeId: contoso.eve.id })
  })

  test('keeps two pages where both had one, and what stands on them', async () => {
    const { db } = contoso.rooms
    const before = await meet(newcomer)
    const plan = { ...usualPlan, title: 'Office hours', durationMinutes: 30 }
    const theirs = await createMeetingType(db, before, plan, 'before')
    expect(await meet({ ...newcomer, verifiedEmail: 'adam@contoso.example' })).toMatchObject({ slug: 'adam-novak' })
    expect(await db.meetingType.findFirst({ where: { id: theirs.id } })).toMatchObject({ organizerId: before.id })
  })

  test('brings along the meeting types made before, and what was booked of them', async () => {
    const before = await meet(newcomer)
    const { db } = contoso.rooms
    const plan = { ...usualPlan, title: 'Coaching', durationMinutes: 30 }
    const coaching = await createMeetingType(db, before, plan, 'before')
    const start = tuesday('10:00')
    const { id } = expectBooked(
      await book(contoso.rooms, requestOfEve(contoso, { meetingTypeId: coaching.id, start }), now),
    )
    const after = await meet({ ...newcomer, verifiedEmail: 'bob@fabrikam.example' })
    expect(after).toMatchObject({ id: contoso.bob.id, slug: 'noor' })
    expect(await db.meetingType.findFirst({ where: { id: coaching.id } })).toMatchObject({ organizerId: after.id })
    expect(await db.booking.findFirst({ where: { id } })).toMatchObject({ organizerId: after.id })
  })
})

import { describe, expect, test } from 'vitest'
import { bookableMeetingTypes, findMeetingType } from '../../src/bookings/find-meeting-type.js'
import {
  changeMeetingType,
  createMeetingType,
  deleteMeetingType,
  type MeetingTypePlan,
  usualPlan,
} from '../../src/bookings/save-meeting-type.js'
import { readWeekly, toWeekHours } from '../../src/bookings/week.js'
import type { WeekHours } from '../../src/cards/catalogue.js'
import { identify } from '../../src/people/identify.js'
import type { Person } from '../../src/storage/generated/client.js'
import { evesAccount, now, useContoso } from '../support/contoso.js'

const contoso = useContoso()
const plan: MeetingTypePlan = { ...usualPlan, title: 'Coaching', durationMinutes: 45 }
const make = (organizer: Person, change: Partial<MeetingTypePlan> = {}, key: string = crypto.randomUUID()) =>
  createMeetingType(contoso.rooms.db, organizer, { ...plan, ...change }, key)
const slugOf = async ({ organizationId, id }: Person) =>
  (await contoso.rooms.db.person.findUnique({ where: { organizationId_id: { organizationId, id } } }))?.slug
const meet = (displayName: string, id = displayName) =>
  identify(
    contoso.rooms.db,
    contoso.organization,
    { ...evesAccount, id, displayName, verifiedEmail: undefined },
    undefined,
    now,
  )

const mornings: WeekHours = {
  MO: [{ from: '09:00', to: '12:00' }],
  TU: [
    { from: '08:00', to: '10:00' },
    { from: '11:00', to: '12:00' },
  ],
  WE: [],
  TH: [{ from: '09:00', to: '12:00' }],
  FR: [],
  SA: [],
  SU: [],
}

describe('the booking page', () => {
  test('opens with the first meeting type, under the organizer’s name', async () => {
    expect(await slugOf(contoso.bob)).toBeNull()
    await make(contoso.bob)
    expect(await slugOf(contoso.bob)).toBe('bob-de-wit')
  })

  test('keeps its address when more meeting types follow', async () => {
    await make(contoso.bob)
    await make(contoso.bob)
    expect(await slugOf(contoso.bob)).toBe('bob-de-wit')
  })

  test('of someone with the same name has a number', async () => {
    const namesake = await meet('Adam Novak', 'U-other-adam')
    await make(namesake)
    expect(await slugOf(namesake)).toBe('adam-novak-2')
  })

  test('of several with the same name who begin at the same moment is each their own', async () => {
    const namesakes = await Promise.all(Array.from({ length: 5 }, (_, i) => meet('Sam', `U-${i}`)))
    await Promise.all(namesakes.map((namesake) => make(namesake)))
    const slugs = await Promise.all(namesakes.map(slugOf))
    expect(slugs.sort()).toEqual(['sam', 'sam-2', 'sam-3', 'sam-4', 'sam-5'])
  })

  test.each(['Admin', 'Healthz', 'API', 'Try', 'Manage'])(
    'is never called what the product calls its own: %s',
    async (name) => {
      const person = await meet(name)
      await make(person)
      expect(await slugOf(person)).toBe(`${name.toLowerCase()}-2`)
    },
  )

  test.each([
    ['Zoë van den Ångström', 'zoe-van-den-angstrom'],
    ['李雷', 'meet'],
    ['  --  ', 'meet'],
    ['<b>Max</b>', 'b-max-b'],
    ['x'.repeat(200), 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ])('of %s has an address that anybody can type', async (name, slug) => {
    const person = await meet(name)
    await make(person)
    expect(await slugOf(person)).toBe(slug)
  })
})

describe('a meeting type', () => {
  test('is made once by a form that is sent twice, even at the same moment', async () => {
    const both = await Promise.all([make(contoso.adam, {}, 'one form'), make(contoso.adam, {}, 'one form')])
    expect(both[0].id).toBe(both[1].id)
    expect((await make(contoso.adam, {}, 'one form')).id).toBe(both[0].id)
  })

  test('with the title of another has an address of its own', async () => {
    expect((await make(contoso.adam)).slug).toBe('coaching')
    expect((await make(contoso.adam)).slug).toBe('coaching-2')
    expect((await make(contoso.bob)).slug).toBe('coaching')
  })

  test('leaves its address to others when it is deleted', async () => {
    const { id } = await make(contoso.adam)
    expect(await deleteMeetingType(contoso.rooms.db, contoso.adam, id, now)).toBe(true)
    expect((await make(contoso.adam)).slug).toBe('coaching')
  })

  test('keeps its address when its title changes, since people have it', async () => {
    const { id } = await make(contoso.adam)
    const changed = await changeMeetingType(contoso.rooms.db, contoso.adam, id, { ...plan, title: 'Mentoring' })
    expect(changed).toMatchObject({ title: 'Mentoring', slug: 'coaching' })
  })

  test('keeps a limit a day that a form does not show', async () => {
    const { id } = await make(contoso.adam, { limits: [{ per: 'day', max: 3 }] })
    expect(await changeMeetingType(contoso.rooms.db, contoso.adam, id, plan)).toMatchObject({
      limits: [{ per: 'day', max: 3 }],
    })
  })

  test('has the regular hours, or its own', async () => {
    const own = await make(contoso.adam, { hours: mornings })
    const { schedule } = (await findMeetingType(contoso.rooms.db, contoso.organization.id, own.id))!
    expect(toWeekHours(readWeekly(schedule!.weekly))).toEqual(mornings)
    expect((await make(contoso.adam)).scheduleId).toBeNull()
  })

  test('that gets other hours leaves none of the old behind', async () => {
    const { id } = await make(contoso.adam, { hours: mornings })
    const evenings = { ...mornings, MO: [{ from: '18:00', to: '21:00' }] }
    await changeMeetingType(contoso.rooms.db, contoso.adam, id, { ...plan, hours: evenings })
    const schedules = await contoso.rooms.db.schedule.findMany({ where: { personId: contoso.adam.id } })
    expect(schedules.map(({ weekly }) => toWeekHours(readWeekly(weekly)))).toEqual([evenings])
    await changeMeetingType(contoso.rooms.db, contoso.adam, id, plan)
    expect(await contoso.rooms.db.schedule.count({ where: { personId: contoso.adam.id } })).toBe(0)
  })

  test('of another organizer can be neither changed nor deleted', async () => {
    const { db } = contoso.rooms
    expect(await changeMeetingType(db, contoso.bob, contoso.officeHours.id, plan)).toBeNull()
    expect(await deleteMeetingType(db, contoso.bob, contoso.officeHours.id, now)).toBe(false)
    expect(await findMeetingType(db, contoso.organization.id, contoso.officeHours.id)).not.toBeNull()
  })

  test('that is deleted can be neither changed nor deleted again', async () => {
    const { db } = contoso.rooms
    const { id } = await make(contoso.adam)
    await deleteMeetingType(db, contoso.adam, id, now)
    expect(await changeMeetingType(db, contoso.adam, id, plan)).toBeNull()
    expect(await deleteMeetingType(db, contoso.adam, id, now)).toBe(false)
  })
})

describe('what an organizer offers', () => {
  const titlesFor = async (person: Person | null) =>
    (await bookableMeetingTypes(contoso.rooms.db, contoso.adam, person)).map(({ title }) => title)

  test('stands shortest first, without what is private or deleted', async () => {
    await deleteMeetingType(contoso.rooms.db, contoso.adam, (await make(contoso.adam)).id, now)
    expect(await titlesFor(contoso.eve)).toEqual(['Quick chat', 'Office hours'])
    expect(await titlesFor(null)).toEqual(['Quick chat', 'Office hours'])
  })

  test('has what is private for the organizer, and for whom it is shared with', async () => {
    const { organization, review, eve } = contoso
    await contoso.rooms.db.invitation.create({
      data: { organizationId: organization.id, meetingTypeId: review.id, personId: eve.id },
    })
    expect(await titlesFor(contoso.adam)).toContain('Review')
    expect(await titlesFor(contoso.eve)).toContain('Review')
    expect(await titlesFor(contoso.bob)).not.toContain('Review')
  })
})

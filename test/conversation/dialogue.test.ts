import { describe, expect, test } from 'vitest'
import { useOffice } from '../support/dialogue.js'

const office = useOffice()

/** In New York, where Eve is: "2026-11-26 10:00". */
const newYork = (instant: string) =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'America/New_York' }).slice(0, 16)

describe('a text that leaves out what was said or shown before', () => {
  test('takes over the person, the length and the day, and may pick what was shown by its place', async () => {
    const { eve } = office.people
    await eve.says('book 30 minutes with Adam')
    await eve.says('what about Thursday?')
    expect(eve.card('slots')).toMatchObject({ title: 'Office hours', day: '2026-11-26' })
    const second = eve.card('slots').starts[1]!
    await eve.says('the second one')
    expect(eve.card('confirm-booking')).toMatchObject({ start: second })
    await eve.says('no')
    expect(eve.card('slots')).toMatchObject({ day: '2026-11-26' })
  })

  test('says yes to what was shown, in either language, and is then about that booking', async () => {
    const { eve } = office.people
    await eve.says('book 30 minutes with Adam on Thursday at 9')
    await eve.says('ja')
    expect(eve.card('booking')).toMatchObject({ event: 'booked' })
    await eve.says('what about 10?')
    expect(newYork(eve.card('confirm-booking').start)).toBe('2026-11-26 10:00')
    await eve.says('yes')
    expect(eve.card('booking')).toMatchObject({ event: 'moved' })
    await eve.says('move it')
    expect(eve.card('slots').moving).toBeDefined()
    await eve.says('cancel it')
    expect(eve.card('cancel-form')).toBeDefined()
    await eve.says('yes')
    expect(eve.card('booking')).toMatchObject({ event: 'cancelled' })
  })

  test('stands for itself when too much time has passed', async () => {
    const { eve } = office.people
    await eve.says('book 30 minutes with Adam on Thursday at 10')
    office.clock.now = new Date(office.clock.now.getTime() + 31 * 60_000)
    expect(await eve.says('yes')).toMatchObject({ name: 'notice', data: { notice: { reason: 'not-understood' } } })
    expect(await office.rooms.db.booking.count({ where: { organizationId: office.organization.id } })).toBe(0)
  })

  test('is one person’s own: another’s "yes" is not theirs', async () => {
    const { eve, bob } = office.people
    await eve.says('book 30 minutes with Adam on Thursday at 10')
    await bob.says('yes')
    expect(await office.rooms.db.booking.count({ where: { organizationId: office.organization.id } })).toBe(0)
  })
})

test('what may have been meant as well is one press away', async () => {
  const { eve } = office.people
  await eve.says('book 30 minutes with Adam next Tuesday at 10')
  const { start, otherReadings } = eve.card('confirm-booking')
  expect(otherReadings).toHaveLength(1)
  await eve.presses('slots.pick')
  expect(eve.card('confirm-booking').start).toBe(otherReadings![0]!.start)
  expect(eve.card('confirm-booking').start).not.toBe(start)
})

import { describe, expect, test } from 'vitest'
import { useOffice } from '../support/dialogue.js'

const office = useOffice()

describe('why a time is not offered', () => {
  test.each([
    ["why can't people book me on Saturday?", '2026-11-28'],
    ['waarom kan niemand mij zaterdag boeken?', '2026-11-28'],
  ])('is told to the organizer, for each meeting type: “%s”', async (text, date) => {
    const { adam } = office.people
    await adam.says(text)
    const { reasons, ...asked } = adam.card('why')
    expect(asked).toMatchObject({ date })
    expect(reasons).toHaveLength(3)
    for (const { refusal } of reasons) expect(refusal).toMatchObject({ reason: 'closed-day', because: 'weekly' })
  })

  test('names the meeting whose break is in the way to the organizer alone', async () => {
    const { adam, eve, bob } = office.people
    const { db } = office.rooms
    await db.meetingType.updateMany({ where: { id: office.officeHours.id }, data: { bufferAfterMinutes: 20 } })
    await eve.says('book office hours with Adam on Thursday at 15:00 Amsterdam time')
    await eve.says('yes')
    await adam.says("why can't people book me on Thursday at 15:40?")
    const of = adam.card('why').reasons.find(({ title }) => title === 'Office hours')
    expect(of?.refusal).toMatchObject({ reason: 'inside-buffer', endedAt: '2026-11-26T14:30:00.000Z' })
    await bob.says('book quick chat with Adam on Thursday at 15:45 Amsterdam time')
    expect(bob.card('slots').refusal).toEqual({ reason: 'inside-buffer', start: '2026-11-26T14:45:00.000Z' })
  })

  test('is that the clocks skip it', async () => {
    const { eve } = office.people
    await office.rooms.db.meetingType.updateMany({ data: { horizonDays: 200 } })
    await eve.says('book office hours with Adam on 29 March 2027 at 10:00')
    await eve.says('book office hours with Adam on 14 March 2027 at 2:30 am')
    expect(eve.card('slots').refusal).toMatchObject({ reason: 'clock-gap', time: '2027-03-14T02:30' })
  })

  test('is that somebody else is about to book it, and until when', async () => {
    const { eve, bob } = office.people
    await eve.says('book office hours with Adam on Friday at 15:00 Amsterdam time')
    await bob.says('book office hours with Adam on Friday at 15:00 Amsterdam time')
    const until = new Date(office.clock.now.getTime() + 5 * 60_000).toISOString()
    expect(bob.card('slots').refusal).toMatchObject({ reason: 'held', until })
    // She goes on to something else, and lets go of it.
    await eve.says('my bookings')
    await bob.says('book office hours with Adam on Friday at 15:00 Amsterdam time')
    expect(bob.card('confirm-booking')).toBeDefined()
  })
})

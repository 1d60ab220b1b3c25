import { describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { findMeetingType } from '../../src/bookings/find-meeting-type.js'
import { forgetOldHolds, release } from '../../src/bookings/hold.js'
import { toMinute } from '../../src/bookings/instants.js'
import { askAbout, holdStart, offeredStarts } from '../../src/bookings/offer.js'
import { now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'

const contoso = useContoso()
const ten = () => tuesday('10:00')
const officeHours = async () =>
  (await findMeetingType(contoso.rooms.db, contoso.organization.id, contoso.officeHours.id))!
const keep = async (owner: string, start = ten(), at = now) =>
  holdStart(contoso.rooms, await officeHours(), start, at, { owner })
const offeredTo = async (viewer: string, start = ten(), at = now) =>
  (await offeredStarts(contoso.rooms, await officeHours(), at, { viewer })).starts.some(
    (offered) => offered.getTime() === start.getTime(),
  )
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('a time that somebody has in hand', () => {
  test('is free for them and for nobody else, who hear until when', async () => {
    expect(await keep('eve')).toBe(true)
    expect(await offeredTo('eve')).toBe(true)
    expect(await offeredTo('bob')).toBe(false)
    const { refusal } = await askAbout(contoso.rooms, await officeHours(), toMinute(ten()), now, { viewer: 'bob' })
    expect(refusal).toMatchObject({ code: 'held', releaseAt: later(5).getTime() })
    expect(await keep('bob')).toBe(false)
  })

  test('cannot be booked by anyone else, and is theirs to book', async () => {
    await keep('eve')
    expect(await book(contoso.rooms, requestOfEve(contoso, { owner: 'bob' }), now)).toMatchObject({
      reason: 'not-free',
    })
    expect(await book(contoso.rooms, requestOfEve(contoso, { owner: 'eve' }), now)).toMatchObject({ ok: true })
    expect(await contoso.rooms.db.hold.count({ where: { organizationId: contoso.organization.id } })).toBe(0)
  })

  test('is let go of when they take another', async () => {
    await keep('eve')
    await keep('eve', tuesday('11:00'))
    expect(await offeredTo('bob')).toBe(true)
    expect(await offeredTo('bob', tuesday('11:00'))).toBe(false)
  })

  test('is let go of when they leave', async () => {
    await keep('eve')
    await release(contoso.rooms.db, contoso.organization.id, 'eve')
    expect(await offeredTo('bob')).toBe(true)
  })

  test('is free again after five minutes, and forgotten', async () => {
    await keep('eve')
    expect(await offeredTo('bob', ten(), new Date(later(5).getTime() - 1))).toBe(false)
    expect(await offeredTo('bob', ten(), later(5))).toBe(true)
    expect(await keep('bob', ten(), later(5))).toBe(true)
    await forgetOldHolds(contoso.rooms.db, later(10))
    expect(await contoso.rooms.db.hold.count({ where: { organizationId: contoso.organization.id } })).toBe(0)
  })

  test('is had by one of twenty who take it at once', async () => {
    const kept = await Promise.all(Array.from({ length: 20 }, (_, i) => keep(`rival ${i}`)))
    expect(kept.filter(Boolean)).toHaveLength(1)
  })
})

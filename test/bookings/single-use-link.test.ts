import { expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { createSingleUseLink, findSingleUseLink } from '../../src/bookings/single-use-link.js'
import { later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()
const visitor = { name: 'Vic', email: 'vic@example.com', timeZone: 'UTC', locale: 'en' }
const create = (meetingType = contoso.review) => createSingleUseLink(contoso.rooms.db, meetingType, now)
const find = (token: string, at = now) => findSingleUseLink(contoso.rooms.db, contoso.organization.id, token, at)

async function bookBy(token: string, clock = '10:00', key = `click at ${clock}`) {
  const link = (await find(token)) ?? undefined
  const change = { meetingTypeId: contoso.review.id, attendee: visitor, start: tuesday(clock), key, link }
  return () => book(contoso.rooms, requestOfEve(contoso, change), now)
}

test('a link opens its meeting type, private or not, to a visitor, and its booking uses it up', async () => {
  const token = await create()
  const { id } = expectBooked(await (await bookBy(token))())
  expect(await find(token)).toBeNull()
  expect(await contoso.rooms.db.singleUseLink.findFirst({ where: { bookingId: id } })).toMatchObject({ usedAt: now })
})

test('two people who press at once have one booking between them', async () => {
  const token = await create()
  const [one, two] = [await bookBy(token, '10:00'), await bookBy(token, '14:00')]
  const outcomes = await Promise.all([one(), two()])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, reason: 'link-used' })
})

test('the same click delivered again, when the link is used up, is the same booking', async () => {
  const token = await create()
  const { id } = expectBooked(await (await bookBy(token))())
  expect(await (await bookBy(token))()).toMatchObject({ ok: true, repeated: true, booking: { id } })
})

test('a link is not used up by a time that is refused', async () => {
  const token = await create()
  expect(await (await bookBy(token, '07:00'))()).toMatchObject({ ok: false, reason: 'not-free' })
  expectBooked(await (await bookBy(token))())
})

test('a link opens no other meeting type', async () => {
  const link = (await find(await create(contoso.officeHours)))!
  const request = requestOfEve(contoso, { meetingTypeId: contoso.review.id, attendee: visitor, link })
  expect(await book(contoso.rooms, request, now)).toEqual({ ok: false, reason: 'no-meeting-type' })
})

test('a link ends, and works nowhere else', async () => {
  const token = await create()
  expect(await find(token, later(91 * 24 * 60))).toBeNull()
  expect(await findSingleUseLink(contoso.rooms.db, crypto.randomUUID(), token, now)).toBeNull()
  expect(await find('invented')).toBeNull()
})

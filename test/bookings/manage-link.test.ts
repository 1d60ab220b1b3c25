import { expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { bookingOfManageLink, createManageLink } from '../../src/bookings/manage-link.js'
import { now, requestOfEve, useContoso } from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()
const bookingOf = (token: string, organizationId = contoso.organization.id) =>
  bookingOfManageLink(contoso.rooms.db, organizationId, token)

test('a manage link leads to its booking, and every link is another', async () => {
  const booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
  const [one, two] = [
    await createManageLink(contoso.rooms.db, booking),
    await createManageLink(contoso.rooms.db, booking),
  ]
  expect(one).not.toBe(two)
  expect([await bookingOf(one), await bookingOf(two)]).toEqual([booking.id, booking.id])
})

test('a link can be put into an address as it is, and the database does not keep it', async () => {
  const booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
  const token = await createManageLink(contoso.rooms.db, booking)
  expect(token).toMatch(/^[\w-]{32}$/)
  const kept = await contoso.rooms.db.manageLink.findMany({ where: { bookingId: booking.id } })
  expect(JSON.stringify(kept)).not.toContain(token)
})

test.each([
  ['empty', ''],
  ['invented', 'A'.repeat(32)],
  ['with a NUL in it', 'A\u0000B'],
])('a link that is %s leads nowhere', async (_what, token) => {
  expect(await bookingOf(token)).toBeUndefined()
})

test('a link leads nowhere in another organization', async () => {
  const booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
  const token = await createManageLink(contoso.rooms.db, booking)
  expect(await bookingOf(token, crypto.randomUUID())).toBeUndefined()
})

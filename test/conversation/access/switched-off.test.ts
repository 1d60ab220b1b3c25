import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { createManageLink } from '../../../src/bookings/manage-link.js'
import { reschedule } from '../../../src/bookings/reschedule.js'
import { createSingleUseLink } from '../../../src/bookings/single-use-link.js'
import type { Visitor } from '../../../src/channels/channel.js'
import { openDatabase } from '../../../src/storage/client.js'
import { atCommandLine, printed } from '../../access/cmdlets/administrator.js'
import { talkAs } from '../../support/chat.js'
import {
  adamsAccount,
  bobsAccount,
  evesAccount,
  now,
  requestOfEve,
  tuesday,
  useContoso,
} from '../../support/contoso.js'
import { expectBooked } from '../../support/outcomes.js'

const contoso = useContoso()
const visitor: Visitor = { channel: 'web', visitor: 'somebody', timeZone: 'Europe/Amsterdam', locale: 'en' }
const administrator = () => atCommandLine(contoso.rooms.db, contoso.organization.id)
const switchOff = () => printed(administrator(), 'Set-CASMailbox adam@contoso.example -EwsEnabled $false')
const switchOn = () => printed(administrator(), 'Set-CASMailbox adam@contoso.example -EwsEnabled $true')
const as = (caller: Parameters<typeof talkAs>[0]) => talkAs(caller, contoso)
const adamsPage = { page: 'organizer', organizer: 'adam-novak' } as const

describe('for someone whose page is switched off', () => {
  test('the page and every part of it is as if it were not there, until it is switched on again', async () => {
    const guest = as(visitor)
    expect(await guest.opens(adamsPage)).toContain('Office hours')
    await switchOff()
    await guest.opens(adamsPage)
    expect(guest.notice()).toBe('no-such-page')
    await guest.opens({ ...adamsPage, meetingType: 'office-hours' })
    expect(guest.notice()).toBe('no-such-page')
    await switchOn()
    expect(await guest.opens(adamsPage)).toContain('Office hours')
  })

  test('an unused single-use link opens nothing, and works again afterwards', async () => {
    const linkToken = await createSingleUseLink(contoso.rooms.db, contoso.review, now)
    const guest = as({ ...visitor, linkToken })
    await switchOff()
    await guest.opens({ page: 'link' })
    expect(guest.notice()).toBe('no-such-page')
    await switchOn()
    expect(await guest.opens({ page: 'link' })).toContain('Review with Adam Novak')
  })

  test('“book time with” does not find them, by name or by address', async () => {
    const eve = as(evesAccount)
    expect(await eve.says('book time with Adam')).toContain('Book time with Adam Novak')
    await switchOff()
    expect(await eve.says('book time with Adam')).toContain('Adam Novak takes no bookings at the moment')
    expect(await eve.says('book time with adam@contoso.example')).toContain('takes no bookings at the moment')
    await switchOn()
    expect(await eve.says('book time with Adam')).toContain('Book time with Adam Novak')
  })

  test('of two of the same name, the other is found at once', async () => {
    const namesake = {
      ...adamsAccount,
      id: 'teams-adam-2',
      displayName: 'Adam Bakker',
      verifiedEmail: 'bakker@contoso.example',
    }
    await as(namesake).says('create a 30 minute meeting type called Coffee')
    const eve = as(evesAccount)
    expect(await eve.says('book time with Adam')).toContain('Which Adam?')
    await switchOff()
    expect(await eve.says('book time with Adam')).toContain('Coffee with Adam Bakker')
  })

  test('every button of a card that was shown before answers politely', async () => {
    const eve = as(evesAccount)
    await eve.says('book time with Adam')
    const type = eve.button('slots.show')
    await eve.presses('slots.show')
    const start = eve.button('slots.pick')
    await eve.presses('slots.pick')
    const confirm = eve.button('booking.confirm')
    const person = { verb: 'book.person', personId: contoso.adam.id, owner: contoso.eve.id }
    await switchOff()
    for (const button of [person, type, start, confirm])
      expect(await eve.presses(button)).toContain('Adam Novak takes no bookings at the moment')
    expect(await contoso.rooms.db.booking.count({ where: { organizationId: contoso.organization.id } })).toBe(0)
    await switchOn()
    expect(await eve.presses(confirm)).toContain('Booked')
  })

  test('a visitor’s card answers politely too', async () => {
    const guest = as(visitor)
    await guest.opens({ ...adamsPage, meetingType: 'office-hours' })
    await guest.presses('slots.pick')
    const confirm = guest.button('booking.confirm')
    await switchOff()
    const who = { name: 'Gil', email: 'gil@fabrikam.example' }
    expect(await guest.presses(confirm, who)).toContain('Adam Novak takes no bookings at the moment')
  })

  test('nothing can be booked or moved, whatever calls the verbs', async () => {
    const { rooms, organization, eve } = contoso
    const booking = expectBooked(await book(rooms, requestOfEve(contoso), now))
    await switchOff()
    expect(await book(rooms, requestOfEve(contoso, { start: tuesday('11:00'), key: 'second' }), now)).toEqual({
      ok: false,
      reason: 'switched-off',
      organizer: 'Adam Novak',
    })
    const actor = { personId: eve.id }
    const move = { organizationId: organization.id, bookingId: booking.id, start: tuesday('13:00'), actor, key: 'move' }
    expect(await reschedule(rooms, move, now)).toEqual({ ok: false, reason: 'switched-off' })
  })

  test('a click that was booked before is told so, however often it is delivered again', async () => {
    const booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
    await switchOff()
    expect(expectBooked(await book(contoso.rooms, requestOfEve(contoso), now)).id).toBe(booking.id)
  })

  test('no meeting type can be made or shared, and what there is stays', async () => {
    const adam = as(adamsAccount)
    await adam.says('my meeting types')
    await switchOff()
    for (const text of [
      'create a 20 minute meeting type called Coffee',
      'create a meeting type',
      'share my booking page',
    ]) {
      expect(await adam.says(text)).toContain('Your administrator has switched booking pages off for you')
    }
    const link = { verb: 'meeting-type.link', meetingTypeId: contoso.review.id, owner: contoso.adam.id }
    expect(await adam.presses(link)).toContain('Your administrator has switched booking pages off for you')
    expect(await adam.says('my meeting types')).toContain('Office hours')
    await switchOn()
    expect(await adam.says('share my booking page')).toContain('https://timewith.example/adam-novak')
    expect(await adam.says('create a 20 minute meeting type called Coffee')).toContain('Coffee is ready to book')
  })

  test.each([
    ['the organizer', () => as(adamsAccount)],
    ['the attendee', () => as(evesAccount)],
  ])('an existing booking stays, and %s can cancel it but not move it', async (_who, talk) => {
    expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
    const reader = talk()
    await switchOff()
    expect(await reader.says('show my bookings')).toContain('Office hours')
    await reader.presses('booking.show')
    await reader.presses('booking.reschedule')
    expect(reader.notice()).toBe('booking-stays')
    await reader.presses('booking.show')
    await reader.presses('booking.cancel')
    expect(await reader.presses('booking.cancel-for-good')).toContain('Cancelled')
  })

  test('a visitor can still cancel by the link of the mail', async () => {
    const booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
    const manageToken = await createManageLink(contoso.rooms.db, booking)
    const guest = as({ ...visitor, manageToken })
    await switchOff()
    expect(await guest.opens({ page: 'manage' })).toContain('Office hours')
    await guest.presses('booking.reschedule')
    expect(guest.notice()).toBe('booking-stays')
    await guest.presses('booking.show')
    await guest.presses('booking.cancel')
    expect(await guest.presses('booking.cancel-for-good')).toContain('Cancelled')
  })

  test('they can book with others themselves: attendees are asked for nothing', async () => {
    await as(bobsAccount).says('maak een afspraaktype van 30 minuten genaamd Koffie')
    await switchOff()
    const adam = as(adamsAccount)
    await adam.says('book time with Bob')
    await adam.presses('slots.pick')
    expect(await adam.presses('booking.confirm')).toContain('Booked')
  })
})

describe('on a second process', () => {
  let elsewhere: ReturnType<typeof openDatabase>
  beforeEach(() => {
    elsewhere = openDatabase(contoso.url, { connections: 2 })
    return () => elsewhere.$disconnect()
  })

  test('a page, a card in a chat and a look-up in the directory change with a switch, within a second', async () => {
    const there = { organization: contoso.organization, rooms: { ...contoso.rooms, db: elsewhere } }
    const guest = talkAs(visitor, there)
    const eve = talkAs(evesAccount, there)
    await eve.says('book time with Adam')
    const card = eve.button('slots.show')
    const seenThere = async () => [
      await guest.opens(adamsPage).then(() => guest.notice() !== 'no-such-page'),
      (await eve.presses(card)).includes('Quick chat with Adam Novak'),
      (await eve.says('book time with Adam')).includes('Book time with Adam Novak'),
    ]
    expect(await seenThere()).toEqual([true, true, true])
    for (const [change, isOn] of [
      [switchOff, false],
      [switchOn, true],
    ] as const) {
      await change()
      const before = performance.now()
      expect(await seenThere()).toEqual([isOn, isOn, isOn])
      expect(performance.now() - before).toBeLessThan(1_000)
    }
  })
})

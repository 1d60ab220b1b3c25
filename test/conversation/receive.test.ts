import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { createConversation } from '../../src/conversation/receive.js'
import { forgetOldDeliveries } from '../../src/conversation/seen-deliveries.js'
import { openDatabase } from '../../src/storage/client.js'
import { adamsAccount, later } from '../support/contoso.js'
import { publicUrl, useOffice } from '../support/dialogue.js'

const office = useOffice()
const said = (text: string) => ({ kind: 'text' as const, text, mentions: [] })

describe('first hello', () => {
  test.each([
    ['adam', 'hello', true],
    ['eve', 'what can you do?', false],
    ['bob', 'hallo', false],
    ['bob', 'help', false],
  ] as const)('%s says %j and is told what can be said', async (who, text, isOrganizer) => {
    const person = office.people[who]
    await person.says(text)
    expect(person.card('help')).toMatchObject({ isOrganizer })
  })

  test('whoever may become an organizer is told how, and nobody else', async () => {
    const { bob } = office.people
    await bob.says('hello')
    expect(bob.card('help')).toMatchObject({ isOrganizer: false, mayOrganize: true })
    expect(bob.buttons('meeting-type.create')).toHaveLength(1)
    const { organization, rooms } = office
    await rooms.db.organization.update({ where: { id: organization.id }, data: { ewsEnabled: false } })
    await bob.says('hello')
    expect(bob.card('help')).toMatchObject({ mayOrganize: false })
    expect(bob.buttons('meeting-type.create')).toHaveLength(0)
  })

  test('an organizer’s has the page to share', async () => {
    const { adam } = office.people
    await adam.hears({ kind: 'hello' })
    expect(adam.card('help')).toEqual({
      name: 'Adam Novak',
      isOrganizer: true,
      mayOrganize: true,
      pageUrl: `${publicUrl}/adam-novak`,
    })
  })

  test('is to someone new in their own name, language and zone', async () => {
    const zoe = office.someone({ id: 'U-zoe', displayName: 'Zoë', locale: 'nl', timeZone: 'Europe/Brussels' })
    await zoe.hears({ kind: 'hello' })
    expect(zoe.card('help').name).toBe('Zoë')
    await zoe.presses('settings.edit')
    expect(zoe.card('settings-form')).toMatchObject({ locale: 'nl', timeZone: 'Europe/Brussels' })
  })
})

describe('a reply', () => {
  test('is in the reader’s language and belongs to whoever it is for', async () => {
    const reply = await office.receive({
      caller: adamsAccount,
      said: said('hello'),
      deliveryId: 'one',
      setting: 'personal',
    })
    expect(reply).toMatchObject({ kind: 'card', locale: 'en-GB', owner: office.adam.id })
  })
})

describe('a delivery', () => {
  test('that was answered is answered no more, on that channel', async () => {
    const { eve } = office.people
    expect(await eve.hears(said('hello'), { deliveryId: 'one' })).toMatchObject({ name: 'help' })
    expect(await eve.hears(said('hello'), { deliveryId: 'one' })).toEqual({ name: 'nothing' })
    expect(await office.people.adam.hears(said('hello'), { deliveryId: 'one' })).toMatchObject({ name: 'help' })
  })

  test('that comes five times at once is answered once', async () => {
    const { eve } = office.people
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => eve.hears(said('hello'), { deliveryId: 'at once' })),
    )
    expect(answers.map(({ name }) => name).sort()).toEqual(['help', 'nothing', 'nothing', 'nothing', 'nothing'])
  })

  test('that failed may come again', async () => {
    const { eve } = office.people
    const { now } = office.clock
    Object.defineProperty(office.clock, 'now', {
      configurable: true,
      get() {
        throw new Error('the clock has stopped')
      },
    })
    await expect(eve.hears(said('hello'), { deliveryId: 'failing' })).rejects.toThrow('the clock has stopped')
    Object.defineProperty(office.clock, 'now', { value: now })
    expect(await eve.hears(said('hello'), { deliveryId: 'failing' })).toMatchObject({ name: 'help' })
  })

  test('is forgotten after a day, when no channel sends it again', async () => {
    const { eve } = office.people
    await eve.hears(said('hello'), { deliveryId: 'old' })
    const where = { organizationId: office.organization.id }
    const at = new Date()
    await forgetOldDeliveries({ rooms: office.rooms, now: () => later(23 * 60, at) })
    expect(await office.rooms.db.seenDelivery.count({ where })).toBe(1)
    await forgetOldDeliveries({ rooms: office.rooms, now: () => later(25 * 60, at) })
    expect(await office.rooms.db.seenDelivery.count({ where })).toBe(0)
  })
})

test('a turn while the database is away throws, so that the channel can say so', async () => {
  const address = new URL(office.url)
  address.pathname = '/there_is_no_such_database'
  const db = openDatabase(address.href)
  const { organization, rooms } = office
  const log = pino({ level: 'silent' })
  const receive = createConversation({
    rooms: { ...rooms, db },
    organization,
    publicUrl,
    log,
    now: () => office.clock.now,
  })
  const inbound = { caller: adamsAccount, said: said('hello'), deliveryId: 'one', setting: 'personal' as const }
  await expect(receive(inbound)).rejects.toThrow()
  await db.$disconnect()
})

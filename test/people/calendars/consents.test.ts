import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createConsent } from '../../../src/calendars/consent.js'
import { comeBack } from '../../../src/people/calendars/come-back.js'
import { forgetOldConsents } from '../../../src/people/calendars/consents.js'
import { startConsentServer } from '../../support/consent-server.js'
import { later, now } from '../../support/contoso.js'
import { useOffice } from '../../support/dialogue.js'
import { openMemoryConnections } from '../../support/memory-connections.js'

const office = useOffice()
let server: Awaited<ReturnType<typeof startConsentServer>>

beforeEach(async () => {
  server = await startConsentServer({ address: 'adam@contoso.example' })
  const consent = createConsent({ ...server.settings, scope: 'openid email' })
  office.connections = openMemoryConnections(office.rooms.db, { consent }).connections
})
afterEach(() => server.stop())

const accounts = () => office.rooms.db.calendarAccount.findMany({ where: { organizationId: office.organization.id } })
const news = () =>
  office.rooms.db.job.findMany({ where: { organizationId: office.organization.id, kind: 'calendar-news' } })
const end = (callback: URL, at = now) =>
  comeBack(office.rooms, office.connections!, office.organization.id, callback, at)

/** Adam asks, and whoever opens the link says yes. */
async function goThere(): Promise<URL> {
  const { adam } = office.people
  await adam.says('connect my Google calendar')
  return server.visit(adam.card('calendar-consent').url!)
}

describe('Consent at a provider', () => {
  test('to the speaker’s own address connects it at once, and they hear of it in their chat', async () => {
    expect(await end(await goThere())).toEqual({
      kind: 'connected',
      provider: 'google',
      busyThisWeek: 0,
      locale: 'en-GB',
    })
    expect(await accounts()).toMatchObject([{ provider: 'google', name: 'adam@contoso.example' }])
    expect(await news()).toMatchObject([{ payload: { personId: office.adam.id, news: { kind: 'connected' } } }])
  })

  test('to another address connects it once its digits are typed in the chat in which it was begun', async () => {
    server.address = 'adam.private@gmail.example'
    const { adam, eve } = office.people
    const back = await goThere()
    const ended = await end(back)
    if (ended.kind !== 'code') throw new Error(ended.kind)
    expect(ended.code).toMatch(/^\d{6}$/)
    expect(await accounts()).toEqual([])
    await eve.hears({ kind: 'hello' })
    await eve.sends({ verb: 'calendar.code', provider: 'google', owner: office.eve.id }, { code: ended.code })
    expect(eve.card('calendar-consent')).toMatchObject({ fault: 'ended' })
    await adam.presses('calendar.code', { inputs: { code: `${ended.code.slice(0, 3)} ${ended.code.slice(3)}` } })
    expect(adam.card('calendars')).toMatchObject({
      event: { kind: 'connected' },
      accounts: [{ name: 'adam.private@gmail.example' }],
    })
  })

  test('may be guessed at five times', async () => {
    server.address = 'victim@contoso.example'
    const { adam } = office.people
    const ended = await end(await goThere())
    const right = ended.kind === 'code' ? ended.code : ''
    const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0')
    for (let tries = 0; tries < 4; tries++) {
      await adam.presses('calendar.code', { inputs: { code: wrong } })
      expect(adam.card('calendar-consent')).toEqual({ provider: 'google', fault: 'wrong' })
    }
    await adam.presses('calendar.code', { inputs: { code: wrong } })
    expect(adam.card('calendar-consent')).toMatchObject({ fault: 'ended' })
    await adam.presses('calendar.code', { inputs: { code: right } })
    expect(await accounts()).toEqual([])
  })

  test('counts once, and not for long', async () => {
    const back = await goThere()
    expect(await end(back, later(16))).toEqual({ kind: 'failed', why: 'ended' })
    expect((await end(back)).kind).toBe('connected')
    expect(await end(back)).toEqual({ kind: 'failed', why: 'ended' })
    expect(await end(new URL('https://time.example/calendars/callback?state=made-up&code=x'))).toMatchObject({
      why: 'ended',
    })
  })

  test('that is not given is told, and leaves nothing behind', async () => {
    server.refuses = true
    expect(await end(await goThere())).toEqual({ kind: 'failed', why: 'revoked', locale: 'en-GB' })
    const where = { organizationId: office.organization.id }
    expect(await office.rooms.db.calendarConsent.count({ where })).toBe(0)
  })

  test('is kept encrypted, and forgotten when nobody comes back', async () => {
    server.address = 'other@contoso.example'
    await end(await goThere())
    const kept = JSON.stringify(await office.rooms.db.$queryRaw`SELECT row_to_json(c)::text FROM calendar_consent c`)
    for (const token of server.refreshTokens) expect(kept).not.toContain(token)
    expect(kept).not.toContain('other@contoso.example')
    await forgetOldConsents(office.rooms.db, later(16))
    expect(await office.rooms.db.calendarConsent.count({ where: { organizationId: office.organization.id } })).toBe(0)
  })

  test('of a provider that does not answer can be asked for later', async () => {
    server.stop()
    const { adam } = office.people
    expect(await adam.says('connect google calendar')).toMatchObject({
      data: { notice: { reason: 'calendar-refused', provider: 'google', why: 'unreachable' } },
    })
  })
})

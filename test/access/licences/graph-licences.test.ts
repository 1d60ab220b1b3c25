import type { User } from '@microsoft/microsoft-graph-types'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createGraphLicences } from '../../../src/access/licences/graph-licences.js'
import { bookingsPlan } from '../../../src/access/licences/products.js'
import { mayHavePage, mayHavePages } from '../../../src/access/may-have-page.js'
import type { Session } from '../../../src/access/session.js'
import { createGraph } from '../../../src/calendars/microsoft/graph.js'
import { createAppSignIn } from '../../../src/calendars/microsoft/sign-in.js'
import { useFreshDatabase } from '../../support/fresh-database.js'
import { openGraphServer } from '../../support/graph-server.js'
import { newAdministrator, printed } from '../cmdlets/administrator.js'

const fresh = useFreshDatabase()
let graph: Awaited<ReturnType<typeof openGraphServer>>
let session: Session
let clock: Date

const user = (name: string, ...plans: [id: string, status: string][]): User => ({
  userPrincipalName: `${name}@contoso.onmicrosoft.com`,
  mail: `${name}@Contoso.com`,
  displayName: name,
  assignedPlans: plans.map(([servicePlanId, capabilityStatus]) => ({ servicePlanId, capabilityStatus })),
})
const exchange = 'efb87545-963c-4e0d-99df-69c6916d9eb0'

/** As in another process. */
function openLicences() {
  const { all: ask } = createGraph(`${graph.url}/v1.0`, createAppSignIn(graph.registration))
  return createGraphLicences({ db: fresh.db, ask, log: pino({ level: 'silent' }), now: () => clock })
}

beforeEach(async () => {
  clock = new Date('2026-11-23T09:00:00Z')
  graph = await openGraphServer({ mailbox: 'adam@contoso.com', timeZone: 'Europe/Amsterdam' })
  graph.users = [user('adam', [bookingsPlan.id, 'Enabled'], [exchange, 'Enabled']), user('eve', [exchange, 'Enabled'])]
  session = { ...(await newAdministrator(fresh.db)), licences: openLicences() }
})
afterEach(() => graph.close())

const asked = () => graph.requests.filter((request) => request === 'GET /users').length
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}
const decide = (email: string, licences = session.licences) =>
  mayHavePage({ ...session, licences }, session.organizationId, { email })

describe('With LICENSING=graph', () => {
  test('whoever has the service plan may have a page, whatever the product is called; nobody else may', async () => {
    expect(await decide('adam@contoso.com')).toMatchObject({ enabled: true, decidedBy: 'Default' })
    expect(await decide('eve@contoso.com')).toMatchObject({ enabled: false, reason: { code: 'licence-missing' } })
    expect(await decide('nobody@contoso.com')).toMatchObject({ enabled: false, reason: { code: 'licence-missing' } })
  })

  test.each([
    ['Enabled', true],
    ['Warning', true],
    ['Suspended', false],
    ['LockedOut', false],
    ['Deleted', false],
  ])('a plan that is %s works: %s', async (status, works) => {
    graph.users = [user('adam', [bookingsPlan.id.toUpperCase(), status])]
    const { enabled, reason } = await decide('adam@contoso.com')
    expect(enabled).toBe(works)
    if (!works) expect(reason).toEqual({ code: 'licence-disabled' })
  })

  test('a person is found by the address of the mailbox or of the sign-in, and a quote in it is only a quote', async () => {
    graph.users.push(user("o'brien", [bookingsPlan.id, 'Enabled']))
    expect((await decide('adam@contoso.onmicrosoft.com')).enabled).toBe(true)
    expect((await decide("o'brien@contoso.com")).enabled).toBe(true)
  })

  test('Microsoft is asked once an hour, for all processes', async () => {
    await decide('adam@contoso.com')
    await decide('adam@contoso.com', openLicences())
    later(59)
    await decide('adam@contoso.com')
    expect(asked()).toBe(1)
    graph.users = [user('adam')]
    later(2)
    expect((await decide('adam@contoso.com')).enabled).toBe(false)
    expect(asked()).toBe(2)
  })

  test('many are asked about together, and those who ask at once wait for one answer', async () => {
    const people = Array.from({ length: 20 }, (_, i) => ({ email: `person${i}@contoso.com` }))
    const ask = () => mayHavePages(session, session.organizationId, people)
    await Promise.all([ask(), ask(), ask()])
    expect(asked()).toBe(3)
  })

  test('out of reach, its last answer stands and the reason says of when it is', async () => {
    await decide('adam@contoso.com')
    await decide('eve@contoso.com')
    graph.mood = 'revoked'
    later(61)
    const { enabled, reason } = await decide('adam@contoso.com')
    expect([enabled, reason]).toEqual([true, { code: 'allowed', by: [], asOf: new Date('2026-11-23T09:00:00Z') }])
    expect(await printed(session, 'Test-PersonalBookings eve@contoso.com | fl Reason')).toEqual([
      'Error: “| fl” cannot be used here: this is no shell. Commands may follow one another with ; and a Get may end in | Format-List.',
    ])
    expect((await printed(session, 'Test-PersonalBookings eve@contoso.com')).at(-1)).toBe(
      'Reason    : The service plan Microsoft Bookings is not assigned. Microsoft cannot be asked for the licence just now; this is by what it said at 2026-11-23 09:00 UTC.',
    )
    graph.mood = 'well'
    later(1)
    expect((await decide('adam@contoso.com')).reason).toEqual({ code: 'allowed', by: [] })
  })

  test('out of reach from the beginning, nobody is let in by accident, and it is not asked again at once', async () => {
    graph.mood = 'revoked'
    expect(await decide('adam@contoso.com')).toMatchObject({ enabled: false, reason: { code: 'licence-unknown' } })
    const before = graph.requests.length
    await decide('adam@contoso.com')
    expect(graph.requests.length).toBe(before)
    graph.mood = 'well'
    later(1)
    expect((await decide('adam@contoso.com')).enabled).toBe(true)
  })

  test('within a transaction nobody waits for Microsoft: what is stored counts', async () => {
    const inside = () =>
      fresh.db.$transaction((tx) =>
        mayHavePage({ ...session, db: tx }, session.organizationId, { email: 'adam@contoso.com' }),
      )
    expect((await inside()).reason).toEqual({ code: 'licence-unknown' })
    expect(asked()).toBe(0)
    await decide('adam@contoso.com')
    expect((await inside()).enabled).toBe(true)
  })

  test('licences are assigned in Microsoft 365 and nowhere else', async () => {
    expect(await printed(session, 'Add-License adam@contoso.com -Product "Office 365 E3"')).toEqual([
      'Error: Licences are assigned in Microsoft 365 here (LICENSING=graph), and only read.',
    ])
    expect(await printed(session, 'Get-License adam@contoso.com | fl MICROSOFTBOOKINGS')).toEqual([
      'MICROSOFTBOOKINGS : assigned',
    ])
  })
})

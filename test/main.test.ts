import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hashToken } from '../src/bookings/tokens.js'
import { type AppProcess, runCommand, startApp } from './support/app-process.js'
import { startBotConnector } from './support/bot-connector.js'
import { buttonsOf } from './support/buttons.js'
import { useFreshDatabase } from './support/fresh-database.js'
import { startOwnPostgres } from './support/own-postgres.js'
import { readAnswer, visitPage } from './support/page-visitor.js'
import { activityFrom, adam } from './support/teams.js'

describe('a database that goes away while the app runs', () => {
  let postgres: Awaited<ReturnType<typeof startOwnPostgres>>
  let connector: Awaited<ReturnType<typeof startBotConnector>>
  let app: AppProcess

  beforeAll(async () => {
    postgres = await startOwnPostgres()
    connector = await startBotConnector([adam], new Set([`a:${adam.id}`]))
    app = await startApp({ DATABASE_URL: postgres.url, DEFAULT_TIME_ZONE: 'UTC', LOG_LEVEL: 'error' })
  }, 60_000)
  afterAll(async () => {
    await connector.stop()
    await postgres.stop()
  }, 30_000)

  const statusOf = async (path: string) => (await fetch(`${app.url}${path}`)).status
  const turns = (status: number) => vi.waitFor(async () => expect(await statusOf('/readyz')).toBe(status), 20_000)
  let said = 0
  const sayInTeams = async (text: string) => {
    const before = connector.messages.size
    await fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ serviceUrl: connector.url, ...activityFrom(adam, { text }), id: `said-${++said}` }),
    })
    await vi.waitFor(() => expect(connector.messages.size).toBeGreaterThan(before), 20_000)
    return [...connector.messages.values()].at(-1)!
  }

  test('is told to whoever speaks, turns readyz red, and all is well again without a restart when it is back', async () => {
    await postgres.query(
      `INSERT INTO known_visitor SELECT id, '${hashToken('her cookie')}', 'vic@example.com', 'Vic', now() FROM organization`,
    )
    const visitor = visitPage(`${app.url}/adam-ant/office-hours`, 'her cookie')
    const who = { name: 'Vic', email: 'vic@example.com', notes: '' }
    await turns(200)
    const { meetingTypeId, start } = (await visitor.open('slots.pick'))[0]!
    const confirm = { verb: 'booking.confirm' as const, meetingTypeId, start, key: 'one click' }

    await postgres.goAway()
    const whileAway = await visitor.press(confirm, who)
    expect(whileAway.status).toBe(500)
    expect(JSON.parse(whileAway.body).error).toMatch(/Something went wrong.*[0-9a-f-]{36}/)
    expect((await sayInTeams('hello')).text).toMatch(/Something went wrong.*[0-9a-f-]{36}/)
    await turns(503)
    expect(await statusOf('/healthz')).toBe(200)
    expect(await (await fetch(`${app.url}/metrics`)).text()).toMatch(/^timewith_database_up 0$/m)

    await postgres.comeBack()
    await turns(200)
    const { status, body } = await visitor.press(confirm, who)
    expect(status).toBe(200)
    expect(buttonsOf(readAnswer(body), 'slots.pick')).toEqual([])
    expect((await sayInTeams('hello')).attachments).toHaveLength(1)
    expect(await (await fetch(`${app.url}/metrics`)).text()).toMatch(/^timewith_database_up 1$/m)
    await vi.waitFor(
      async () =>
        expect(await (await fetch(`${app.url}/metrics`)).text()).toMatch(/timewith_jobs\{state="done"\} [23]/),
      20_000,
    )
    const listening = `SELECT application_name FROM pg_stat_activity WHERE application_name LIKE 'timewith notif%'`
    await vi.waitFor(async () => expect(await postgres.query(listening)).toHaveLength(1), 20_000)
    expect(await app.stop()).toBe(0)
  }, 90_000)
})

describe('a start that cannot be', () => {
  const fresh = useFreshDatabase()
  const taken: Server = createServer()

  beforeAll(async () => {
    taken.listen(0, '127.0.0.1')
    await once(taken, 'listening')
  })
  afterAll(() => taken.close())

  test('for a setting that is malformed names each that is, and ends with 1', async () => {
    const settings = { PORT: 'eighty', DEFAULT_TIME_ZONE: 'Mars/Olympus', SLACK_SIGNING_SECRET: 'half of it' }
    const { status, stdout, stderr } = await runCommand(['start'], settings)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^PORT: must be a port number$/m)
    expect(stderr).toMatch(/^DEFAULT_TIME_ZONE: must be an IANA time zone/m)
  })

  test('for a port that is taken says so, and ends with 1', async () => {
    const PORT = String((taken.address() as AddressInfo).port)
    const { status, stderr } = await runCommand(['start'], { DATABASE_URL: fresh.url, PORT })
    expect(status).toBe(1)
    expect(stderr).toContain(PORT)
  }, 30_000)

  test('for a database that is not there says so, and ends with 1', async () => {
    const { port } = taken.address() as AddressInfo
    await once(taken.close(), 'close')
    const DATABASE_URL = `postgresql://nobody:secret@127.0.0.1:${port}/nothing`
    const { status, stderr } = await runCommand(['start'], { DATABASE_URL, PORT: '0' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/ECONNREFUSED/)
    expect(stderr).not.toContain('secret')
  }, 30_000)
})

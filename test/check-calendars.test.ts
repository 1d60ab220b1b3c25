import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkCalendars } from '../src/check-calendars.js'
import { type Config, readConfig } from '../src/config.js'
import { connectOutlook, testKey } from './support/connect-outlook.js'
import { startConsentServer } from './support/consent-server.js'
import { useContoso } from './support/contoso.js'
import { openGraphServer } from './support/graph-server.js'

const contoso = useContoso()
const mailbox = 'adam@contoso.example'
let graph: Awaited<ReturnType<typeof openGraphServer>>

beforeEach(async () => {
  graph = await openGraphServer({ mailbox, timeZone: 'Europe/Amsterdam' })
})
afterEach(async () => {
  graph.close()
  await contoso.rooms.db.calendarAccount.deleteMany()
})

const withSettings = (env: Record<string, string>): Config => {
  const read = readConfig({ DATABASE_URL: contoso.url, ENCRYPTION_KEY: testKey.toString('base64'), ...env })
  if (!read.ok) throw new Error(read.faults.join())
  return read.config
}
const outlook = () => ({
  AZURE_TENANT_ID: 'contoso',
  AZURE_CLIENT_ID: 'app',
  AZURE_CLIENT_SECRET: graph.registration.clientSecret,
  AZURE_AUTHORITY_HOST: graph.url,
  GRAPH_URL: `${graph.url}/v1.0`,
})
const check = async (env: Record<string, string>) =>
  (await checkCalendars(withSettings(env))).map(
    ({ ok, subject, finding }) => `${ok ? 'ok' : 'FAIL'} ${subject}: ${finding}`,
  )

const connectAdam = () => connectOutlook(contoso.rooms.db, contoso.adam, { mailbox, calendarId: graph.calendarId })

describe('The doctor', () => {
  test('says that nobody can connect a calendar without a key', async () => {
    expect(await check({ ENCRYPTION_KEY: '' })).toEqual([expect.stringContaining('ok calendars: nobody can connect')])
  })

  test('signs in to Outlook, and asks every account that is connected', async () => {
    await connectAdam()
    expect(await check(outlook())).toEqual([
      'ok Outlook: the app registration signs in',
      'ok connected: 1 accounts, all of which answer',
    ])
  })

  test('says what a provider refuses, and whose account does not answer, without a secret', async () => {
    await connectAdam()
    const found = await check({ ...outlook(), AZURE_CLIENT_SECRET: 'wrong-secret' })
    expect(found[0]).toBe('FAIL Outlook: Microsoft Entra gives no token: check AZURE_CLIENT_ID and its secret')
    expect(found[1]).toMatch(/^FAIL connected: no answer from Outlook \(adam@contoso\.example\): /)
    expect(found.join()).not.toContain('wrong-secret')
  })

  test('says which account the settings open no more', async () => {
    await connectAdam()
    const other = Buffer.alloc(32, 'another').toString('base64')
    expect(await check({ ...outlook(), ENCRYPTION_KEY: other })).toContain(
      'FAIL connected: no answer from Outlook (adam@contoso.example): it cannot be opened with these settings',
    )
  })

  test('looks for a consent page, and says when there is none', async () => {
    const server = await startConsentServer({ address: mailbox })
    const google = { GOOGLE_CLIENT_ID: 'app', GOOGLE_CLIENT_SECRET: 's', GOOGLE_ISSUER: server.url }
    expect(await check(google)).toContain('ok Google Calendar: each organizer signs in and says yes')
    server.stop()
    expect((await check(google))[0]).toMatch(/^FAIL Google Calendar: the consent page is not found/)
  })

  test('says what is wrong with the key of a service account', async () => {
    const found = await check({ GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/key.json' })
    expect(found).toEqual([
      'FAIL calendars: GOOGLE_APPLICATION_CREDENTIALS: /nowhere/key.json cannot be read: there is no such file',
    ])
  })
})

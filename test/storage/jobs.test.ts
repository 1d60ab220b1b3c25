import pino from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Database } from '../../src/storage/client.js'
import { type Jobs, openJobs } from '../../src/storage/jobs.js'
import { useFreshDatabase } from '../support/fresh-database.js'

const fresh = useFreshDatabase()
let db: Database
let jobs: Jobs
let organizationId: string
const ran: unknown[] = []

beforeAll(async () => {
  db = fresh.db
  const organization = await db.organization.create({ data: { name: 'Contoso', timeZone: 'UTC', locale: 'en' } })
  organizationId = organization.id
  jobs = await openJobs(fresh.url, db, pino({ level: 'silent' }))
  await jobs.work({
    note: async ({ payload }) => {
      ran.push(payload)
      return { ok: true }
    },
    refused: async () => ({ ok: false, tryAgain: false, message: 'the server said no' }),
    flaky: async () => ({ ok: false, tryAgain: true, message: 'not now' }),
  })
})

afterAll(() => jobs.stop())

const request = (kind: string, key: string) => ({ organizationId, kind, key, payload: { key } })
const stateOf = (key: string) => db.job.findUnique({ where: { organizationId_key: { organizationId, key } } })

test('a job that is enqueued in a transaction runs after the commit', async () => {
  await db.$transaction((tx) => jobs.enqueue(tx, [request('note', 'one')]))
  jobs.wake()
  await vi.waitFor(async () => expect(await stateOf('one')).toMatchObject({ state: 'done', attempts: 1 }), 5_000)
  expect(ran).toContainEqual({ key: 'one' })
})

test('a job whose transaction is rolled back never was', async () => {
  const failing = db.$transaction(async (tx) => {
    await jobs.enqueue(tx, [request('note', 'undone')])
    throw new Error('changed its mind')
  })
  await expect(failing).rejects.toThrow('changed its mind')
  await db.$transaction((tx) => jobs.enqueue(tx, [request('note', 'after')]))
  jobs.wake()
  await vi.waitFor(async () => expect(await stateOf('after')).toMatchObject({ state: 'done' }), 5_000)
  expect(await stateOf('undone')).toBeNull()
  expect(ran).not.toContainEqual({ key: 'undone' })
})

test('a key is one job, however often it is enqueued', async () => {
  await db.$transaction((tx) => jobs.enqueue(tx, [request('note', 'twice')]))
  await db.$transaction((tx) => jobs.enqueue(tx, [request('note', 'twice')]))
  jobs.wake()
  await vi.waitFor(async () => expect(await stateOf('twice')).toMatchObject({ state: 'done' }), 5_000)
  expect(ran.filter((payload) => (payload as { key: string }).key === 'twice')).toHaveLength(1)
})

test('a job that is refused for good is marked so, with its reason', async () => {
  await db.$transaction((tx) => jobs.enqueue(tx, [request('refused', 'no')]))
  jobs.wake()
  await vi.waitFor(
    async () => expect(await stateOf('no')).toMatchObject({ state: 'failed', error: 'the server said no' }),
    5_000,
  )
})

test('a job that may succeed later stays waiting and says why', async () => {
  await db.$transaction((tx) => jobs.enqueue(tx, [request('flaky', 'later')]))
  jobs.wake()
  await vi.waitFor(
    async () => expect(await stateOf('later')).toMatchObject({ state: 'waiting', error: 'not now' }),
    5_000,
  )
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppProcess, startApp } from '../support/app-process.js'
import { buttonsOf } from '../support/buttons.js'
import { useFreshDatabase } from '../support/fresh-database.js'
import { knownBrowsers } from '../support/known-browsers.js'
import { readAnswer, visitPage } from '../support/page-visitor.js'

const RIVALS = 1_000

const fresh = useFreshDatabase()
let apps: AppProcess[] = []
let pages: string[] = []

beforeAll(async () => {
  const settings = { DATABASE_URL: fresh.url, DEFAULT_TIME_ZONE: 'UTC' }
  apps = await Promise.all([startApp(settings), startApp(settings)])
  pages = apps.map(({ url }) => `${url}/adam-ant/office-hours`)
}, 60_000)
afterAll(() => Promise.all(apps.map((app) => app.stop())))

const pageOf = (i: number) => pages[i % pages.length]!
/** The last time of the day that is offered: late in a working day there may be one only, and the first may pass meanwhile. */
const confirmation = async () => {
  const { meetingTypeId, start } = (await visitPage(pageOf(0)).open('slots.pick')).at(-1)!
  return { verb: 'booking.confirm' as const, meetingTypeId, start, key: crypto.randomUUID() }
}
const known = async (i: number) => {
  const { id } = await fresh.db.organization.findFirstOrThrow()
  return (await knownBrowsers(fresh.db, id, [who(i).email]))[0]
}
const who = (i: number) => ({ name: `Rival ${i}`, email: `rival-${i}@example.com`, notes: '' })
const bookingsAt = (start: string) => fresh.db.booking.findMany({ where: { startsAt: new Date(start) } })

test('two processes that start at once on an empty database make one organization with one of each meeting type', async () => {
  expect(await fresh.db.organization.count()).toBe(1)
  expect(await fresh.db.meetingType.count()).toBe(2)
  expect(await fresh.db.person.count()).toBe(2)
})

test(`of ${RIVALS} who book one slot at the same moment through two processes one has it, and every other is shown times that are free`, async () => {
  const action = await confirmation()
  const { id } = await fresh.db.organization.findFirstOrThrow()
  const rivals = Array.from({ length: RIVALS }, (_, i) => who(i).email)
  const browsers = await knownBrowsers(fresh.db, id, rivals)
  const began = performance.now()
  const answers = await Promise.all(
    Array.from({ length: RIVALS }, (_, i) =>
      visitPage(pageOf(i), browsers[i]).press({ ...action, key: `rival ${i}` }, who(i)),
    ),
  )
  console.log(`${RIVALS} rivals for one slot through two processes: ${Math.round(performance.now() - began)} ms`)

  expect(answers.filter(({ status }) => status !== 200)).toHaveLength(0)
  const cards = answers.map(({ body }) => readAnswer(body))
  const alternatives = cards.map((card) => buttonsOf(card, 'slots.pick').map(({ start }) => start))
  const refused = alternatives.filter((starts) => starts.length > 0)
  expect(refused).toHaveLength(RIVALS - 1)
  expect(refused.some((starts) => starts.includes(action.start))).toBe(false)
  expect(await bookingsAt(action.start)).toHaveLength(1)
  expect(await fresh.db.job.count()).toBe(3)
}, 180_000)

test('the same click delivered five times, to either process, is one booking with five identical answers', async () => {
  const action = await confirmation()
  const visitor = visitPage(pageOf(0), await known(1))
  const deliveries = Array.from({ length: 5 }, (_, i) => visitor.press(action, who(1), { site: pageOf(i) }))
  const answers = await Promise.all(deliveries)
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  expect(buttonsOf(readAnswer(answers[0]!.body), 'slots.pick')).toEqual([])
  expect(await bookingsAt(action.start)).toHaveLength(1)
})

test('a delivery that is sent again is answered once, and books once', async () => {
  const action = await confirmation()
  const visitor = visitPage(pageOf(0), await known(2))
  const deliveries = Array.from({ length: 5 }, (_, i) =>
    visitor.press(action, who(2), { deliveryId: 'one delivery', site: pageOf(i) }),
  )
  const kinds = (await Promise.all(deliveries)).map(({ body }) => readAnswer(body).kind)
  expect(kinds.sort()).toEqual(['card', 'nothing', 'nothing', 'nothing', 'nothing'])
  expect(await bookingsAt(action.start)).toHaveLength(1)
})

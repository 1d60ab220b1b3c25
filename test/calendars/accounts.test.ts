import { beforeEach, expect, test } from 'vitest'
import { createAccounts, resealAccounts, secretOf } from '../../src/calendars/accounts.js'
import { createSecretBox } from '../../src/calendars/secrets.js'
import { useContoso } from '../support/contoso.js'
import { createMemoryCalendar } from '../support/memory-calendar.js'

const contoso = useContoso()
const [older, newer] = [Buffer.alloc(32, 'older'), Buffer.alloc(32, 'newer')]
let account: { organizationId: string; id: string }

beforeEach(async () => {
  const { organizationId, id: personId } = contoso.adam
  account = { organizationId, id: crypto.randomUUID() }
  const credentials = createSecretBox([older]).seal({ password: 'app password' }, secretOf(account))
  await contoso.rooms.db.calendarAccount.create({
    data: { ...account, personId, provider: 'caldav', name: 'cloud', credentials },
  })
})

const kept = async () => (await contoso.rooms.db.calendarAccount.findFirstOrThrow({ where: account })).credentials

test('a key is replaced: what the older one has sealed is sealed anew, after which the older one may go', async () => {
  const { db } = contoso.rooms
  expect(await resealAccounts(db, createSecretBox([newer, older]))).toBe(1)
  expect(createSecretBox([newer]).open(await kept(), secretOf(account))).toEqual({ password: 'app password' })
  expect(await resealAccounts(db, createSecretBox([newer]))).toBe(0)
})

test('what no key of the ring opens stays as it is', async () => {
  const before = await kept()
  expect(await resealAccounts(contoso.rooms.db, createSecretBox([newer]))).toBe(0)
  expect(await kept()).toBe(before)
})

test('credentials that a provider gives anew take the place of what was kept, and the account stays open with them', async () => {
  const { db } = contoso.rooms
  const opened: unknown[] = []
  let keep: (credentials: unknown) => Promise<void> = async () => {}
  const { calendar } = createMemoryCalendar()
  const box = createSecretBox([older])
  const accounts = createAccounts({
    db,
    box,
    providers: {
      caldav: (credentials, _owner, keepThese) => {
        opened.push(credentials)
        keep = keepThese
        return calendar
      },
    },
  })
  expect(await accounts.open(contoso.adam, account.id)).toBe(calendar)
  await keep({ password: 'another' })
  expect(box.open(await kept(), secretOf(account))).toEqual({ password: 'another' })
  expect(await accounts.open(contoso.adam, account.id)).toBe(calendar)
  expect(opened).toEqual([{ password: 'app password' }])
  expect(await accounts.open(contoso.eve, account.id)).toBeUndefined()
})

import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deleteMeetingType } from '../../../src/bookings/save-meeting-type.js'
import { createSingleUseLink } from '../../../src/bookings/single-use-link.js'
import { newToken } from '../../../src/bookings/tokens.js'
import { createConversation } from '../../../src/conversation/receive.js'
import { now, useContoso } from '../../support/contoso.js'
import { postJson } from './browser.js'
import { type Site, startSite } from './site.js'

const contoso = useContoso()
let site: Site
let usedLink: string
let withdrawnLink: string

beforeEach(async () => {
  const { rooms, organization } = contoso
  const log = pino({ level: 'silent' })
  const receive = createConversation({
    rooms,
    organization,
    publicUrl: 'https://timewith.example',
    log,
    now: () => now,
  })
  site = await startSite({ receive, demo: null })
  await deleteMeetingType(rooms.db, contoso.adam, contoso.quickChat.id, now)
  usedLink = await createSingleUseLink(rooms.db, contoso.review, now)
  await rooms.db.singleUseLink.updateMany({ where: { organizationId: organization.id }, data: { usedAt: now } })
  withdrawnLink = await createSingleUseLink(rooms.db, contoso.review, now)
  await rooms.db.singleUseLink.updateMany({
    where: { organizationId: organization.id, usedAt: null },
    data: { withdrawnAt: now },
  })
})
afterEach(() => site.stop())

const nothings = () => ({
  'a private meeting type': '/adam-novak/review',
  'one that was deleted': '/adam-novak/quick-chat',
  'one that never was': '/adam-novak/secret-plans',
  'nobody’s page': '/nobody-here',
  'a person without a page': '/eve-lim',
  'a used link': `/link/${usedLink}`,
  'a withdrawn link': `/link/${withdrawnLink}`,
  'a guessed link': `/link/${newToken()}`,
  'a guessed booking': `/manage/${newToken()}`,
  'the share page of a private one': '/adam-novak/review/share',
})

async function seen(path: string) {
  const response = await fetch(site.url + path)
  const headers = [...response.headers].filter(
    ([name]) => !['date', 'set-cookie', 'etag', 'content-length'].includes(name),
  )
  return { status: response.status, headers, body: await response.text() }
}

describe('To whoever guesses', () => {
  test('what is private, gone, used or never was looks the same: status, headers and every letter of the page', async () => {
    const [first, ...others] = await Promise.all(Object.values(nothings()).map(seen))
    expect(first!.status).toBe(404)
    for (const other of others) expect(other).toEqual(first)
  })

  test('and to a script too', async () => {
    const answers = await Promise.all(
      Object.values(nothings())
        .filter((path) => !path.endsWith('/share'))
        .map(async (path, i) => {
          const response = await postJson(site.url + path, { deliveryId: `d${i}`, said: { kind: 'visit' } })
          return [response.status, (await response.text()).replace(/"owner":"[^"]+"/g, '')]
        }),
    )
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(answers[0]![0]).toBe(404)
  })

  test('a press for a private meeting type by its id books nothing, and names nothing of it', async () => {
    const action = { verb: 'slots.show', meetingTypeId: contoso.review.id, owner: 'v'.repeat(22) }
    const response = await postJson(
      `${site.url}/adam-novak`,
      { deliveryId: 'd', said: { kind: 'action', data: action, inputs: {} } },
      { Cookie: `visitor=${'v'.repeat(22)}` },
    )
    expect(await response.text()).not.toMatch(/Review|Room/)
  })

  test('no page tells anybody’s address or who else has booked', async () => {
    for (const path of ['/adam-novak', '/adam-novak/office-hours']) {
      const { body } = await seen(path)
      expect(body).not.toMatch(/[\w.]+@[\w.]+\.\w+/)
      expect(body).not.toMatch(/Eve Lim|Bob de Wit/)
    }
  })
})

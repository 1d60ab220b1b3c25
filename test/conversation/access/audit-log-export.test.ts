import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDownload } from '../../../src/access/downloads.js'
import { mountDownloads } from '../../../src/channels/web/downloads.js'
import { atCommandLine, printed } from '../../access/cmdlets/administrator.js'
import { talkAs } from '../../support/chat.js'
import { adamsAccount, evesAccount, later, now, useContoso } from '../../support/contoso.js'

const contoso = useContoso()
let adminEmails: string[]
let clock: Date
let close: () => void
let origin: string
beforeEach(async () => {
  adminEmails = ['adam@contoso.example']
  clock = now
  const app = express()
  mountDownloads(app, (token, file) => {
    const asked = { db: contoso.rooms.db, organizationId: contoso.organization.id, adminEmails }
    return readDownload(asked, token, file, clock)
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => server.close()
  await printed(
    atCommandLine(contoso.rooms.db, contoso.organization.id),
    'Set-CASMailbox eve@fabrikam.example -EwsBlockList "=1+1"',
  )
})
afterEach(() => close())

async function linksOf() {
  const adam = talkAs(adamsAccount, { ...contoso, adminEmails, publicUrl: origin })
  await adam.says('export the audit log')
  return adam.links()
}

test('an administrator gets links to the whole log, as JSON and as a table', async () => {
  const [json, csv] = await linksOf()
  const answer = await fetch(json!)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit-log.json"')
  expect(await answer.json()).toEqual([
    {
      at: expect.any(String),
      who: 'command line',
      source: 'command line',
      action: 'Set-CASMailbox',
      subject: 'eve@fabrikam.example',
      before: expect.objectContaining({ ewsBlockList: [] }),
      after: expect.objectContaining({ ewsBlockList: ['=1+1'] }),
    },
  ])
  const table = await (await fetch(csv!)).text()
  expect(table.split('\r\n')[0]).toBe('"at","who","source","action","subject","before","after"')
  expect(table).toContain('"eve@fabrikam.example"')
})

test('a link ends after an hour, with the role of whoever asked for it, and with any letter changed', async () => {
  const [json] = await linksOf()
  expect((await fetch(json!.replace(/.(?=\/audit-log)/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404)
  expect((await fetch(json!.replace('audit-log.json', 'constructor'))).status).toBe(404)
  clock = later(59)
  expect((await fetch(json!)).status).toBe(200)
  adminEmails = []
  expect((await fetch(json!)).status).toBe(404)
  adminEmails = ['adam@contoso.example']
  clock = later(60)
  expect((await fetch(json!)).status).toBe(404)
})

test('nobody else gets a link', async () => {
  const eve = talkAs(evesAccount, { ...contoso, adminEmails })
  await eve.says('export the audit log')
  expect(eve.links()).toEqual([])
})

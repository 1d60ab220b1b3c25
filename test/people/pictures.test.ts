import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGuardedFetch } from '../../src/calendars/guarded-fetch.js'
import { createConversation } from '../../src/conversation/receive.js'
import { createFetchPicture, picturePaths, readPicture } from '../../src/people/pictures.js'
import { talkAs } from '../support/chat.js'
import { adamsAccount, now, useContoso } from '../support/contoso.js'

const contoso = useContoso()
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const bodies: Record<string, Buffer> = {
  '/me.png': png,
  '/me.jpg': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(20)]),
  '/me.webp': Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'),
  '/script.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  '/page.png': Buffer.from('<!doctype html>'),
  '/huge.png': Buffer.concat([png, Buffer.alloc(2_000_000)]),
}
let server: Server
let url: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = bodies[request.url ?? '']
    response.statusCode = body ? 200 : 404
    response.setHeader('Content-Type', 'image/png')
    response.end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const asAdam = (fetchPicture = createFetchPicture(fetch)) => talkAs(adamsAccount, { ...contoso, fetchPicture })

describe('A picture for a page', () => {
  test.each([
    ['/me.png', 'image/png'],
    ['/me.jpg', 'image/jpeg'],
    ['/me.webp', 'image/webp'],
    ['/script.svg', undefined],
    ['/page.png', undefined],
    ['/huge.png', undefined],
    ['/none.png', undefined],
  ])('at %s is %s, by what it is and not by what its server says', async (path, type) => {
    expect((await createFetchPicture(fetch)(url + path))?.type).toBe(type)
  })

  test('is not fetched from inside the network, and what is no address is none', async () => {
    const guarded = createFetchPicture(createGuardedFetch({ allowedHosts: [] }))
    expect(await guarded(`${url}/me.png`)).toBeUndefined()
    expect(await guarded('file:///etc/passwd')).toBeUndefined()
    expect(await guarded('my photo')).toBeUndefined()
  })

  test('and a line about the organizer are set by a form, stand on the page, and are taken away by a word', async () => {
    const adam = asAdam()
    await adam.says('share my booking page')
    await adam.presses('page.edit')
    await adam.presses('page.save', { about: 'Ask me about Mars', photo: `${url}/me.png`, banner: `${url}/me.jpg` })
    expect(adam.card()).toBe('page')
    const paths = await picturePaths(contoso.rooms.db, contoso.adam)
    expect(paths).toEqual({ photo: expect.stringMatching(/^\/pictures\/[0-9a-f]{64}$/), banner: expect.any(String) })
    const kept = await readPicture(contoso.rooms.db, contoso.organization.id, paths.photo!.slice('/pictures/'.length))
    expect(Buffer.from(kept!.content)).toEqual(png)

    const { rooms, organization } = contoso
    const log = pino({ level: 'silent' })
    const receive = createConversation({
      rooms,
      organization,
      publicUrl: 'https://timewith.example',
      log,
      now: () => now,
    })
    const reply = await receive({
      caller: { channel: 'web', visitor: 'v', locale: 'en' },
      said: { kind: 'visit', page: 'organizer', organizer: 'adam-novak' },
      deliveryId: 'visit',
      setting: 'personal',
    })
    expect(reply).toMatchObject({
      card: { name: 'choose-meeting-type', data: { about: 'Ask me about Mars', ...paths } },
    })

    await adam.presses('page.edit')
    await adam.presses('page.save', { about: '', photo: 'none', banner: '' })
    expect(Object.keys(await picturePaths(contoso.rooms.db, contoso.adam))).toEqual(['banner'])
  })

  test('that cannot be shown is said, and changes nothing', async () => {
    const adam = asAdam()
    await adam.says('share my booking page')
    await adam.presses('page.edit')
    await adam.presses('page.save', { about: 'New', photo: `${url}/script.svg`, banner: '' })
    expect(adam.card()).toBe('page-form')
    const { about } = await contoso.rooms.db.person.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: contoso.organization.id, id: contoso.adam.id } },
    })
    expect(about).toBe('')
  })
})

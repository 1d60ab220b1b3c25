import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/channels/channel.js'
import { openStream, postJson, readChat } from './browser.js'
import { adam, eve, type Site, sentence, startSite } from './site.js'

const texts = (messages: { body: object }[]) => messages.map(({ body }) => ('text' in body ? body.text : null))

describe('a chat in the browser', () => {
  let site: Site
  let reply: Reply | null
  beforeEach(async () => {
    reply = sentence('Hello Eve.')
    site = await startSite({ receive: async () => reply })
  })
  afterEach(() => site.stop())

  const say = (person: string, text: string, deliveryId = text) =>
    postJson(`${site.url}/try/people/${person}/messages`, { deliveryId, said: { kind: 'text', text } })
  const writeTo = (person: string, text: string) => site.channel.deliver({ channel: 'web', person }, sentence(text))

  it('keeps what both sides said', async () => {
    await say(eve.id, 'hello')
    expect(texts(await readChat(site.url, eve.id))).toEqual(['hello', 'Hello Eve.'])
    expect(await readChat(site.url, adam.id)).toEqual([])
  })

  it('tells what arrives while it is open', async () => {
    const stream = await openStream(site.url, eve.id)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    expect(await stream.untilReady()).toEqual([])
    await writeTo(eve.id, 'Unasked.')
    expect((await stream.next()).body).toEqual({ from: 'bot', kind: 'text', text: 'Unasked.', locale: 'en' })
    stream.close()
  })

  it('goes on after the last message that the browser saw', async () => {
    const stream = await openStream(site.url, eve.id)
    await stream.untilReady()
    await writeTo(eve.id, 'Seen.')
    const { id } = await stream.next()
    stream.close()
    await writeTo(eve.id, 'Missed 1.')
    await writeTo(eve.id, 'Missed 2.')
    const again = await openStream(site.url, eve.id, id)
    expect(texts(await again.untilReady())).toEqual(['Missed 1.', 'Missed 2.'])
    again.close()
  })

  it('tells each message once and in order, however many come at a time', async () => {
    const stream = await openStream(site.url, eve.id)
    await stream.untilReady()
    const sent = Array.from({ length: 50 }, (_, index) => `message ${index}`)
    await Promise.all(sent.map((text) => writeTo(eve.id, text)))
    const received: unknown[] = []
    for (const _ of sent) received.push(...texts([await stream.next()]))
    expect(received).toEqual(sent)
    stream.close()
  })

  it('tells every window of the same person', async () => {
    const windows = await Promise.all([openStream(site.url, eve.id), openStream(site.url, eve.id)])
    await Promise.all(windows.map((window) => window.untilReady()))
    await say(eve.id, 'hello')
    for (const window of windows) {
      expect(texts([await window.next(), await window.next()])).toEqual(['hello', 'Hello Eve.'])
      window.close()
    }
  })

  it('answers where the answer stands, and nothing where there is none', async () => {
    const { answer } = (await (await say(eve.id, 'hello', 'd1')).json()) as { answer: string }
    expect((await readChat(site.url, eve.id)).at(-1)?.id).toBe(answer)
    reply = null
    expect(await (await say(eve.id, 'hello', 'd1')).json()).toEqual({ answer: null })
    expect(await readChat(site.url, eve.id)).toHaveLength(2)
  })

  it('says hello without leaving a line of its own', async () => {
    const said = { deliveryId: 'd1', said: { kind: 'hello' } }
    await postJson(`${site.url}/try/people/${eve.id}/messages`, said)
    expect(site.heard[0]?.said).toEqual({ kind: 'hello' })
    expect(texts(await readChat(site.url, eve.id))).toEqual(['Hello Eve.'])
  })

  it('is nobody’s but the demo’s people', async () => {
    expect((await say('someone-else', 'hello')).status).toBe(404)
    expect((await fetch(`${site.url}/try/people/someone-else/events`)).status).toBe(404)
    expect(site.heard).toEqual([])
  })

  it('takes a press for no delivery when it does not say of which message', async () => {
    const said = { kind: 'action', data: {}, inputs: {} }
    const answer = await postJson(`${site.url}/try/people/${eve.id}/messages`, { deliveryId: 'd1', said })
    expect(answer.status).toBe(400)
  })

  it('ends its streams when the process stops', async () => {
    const stream = await openStream(site.url, eve.id)
    await stream.untilReady()
    await site.channel.stop()
    await expect(stream.next()).rejects.toThrow('The stream ended.')
  })
})

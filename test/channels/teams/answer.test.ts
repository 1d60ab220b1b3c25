import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/channels/channel.js'
import { activityFrom, adam, press, startTeams } from '../../support/teams.js'

const cardReply: Reply = {
  kind: 'card',
  locale: 'en',
  owner: 'owner',
  card: { name: 'notice', data: { notice: { reason: 'no-bookings' }, next: [{ verb: 'book.start' }] } },
}
const otherCardReply: Reply = {
  kind: 'card',
  locale: 'en',
  owner: 'owner',
  card: { name: 'notice', data: { notice: { reason: 'booking-gone' }, next: [] } },
}

let teams: Awaited<ReturnType<typeof startTeams>>
beforeEach(async () => {
  teams = await startTeams()
})
afterEach(() => teams.stop())

const showCard = async () => {
  teams.answerWith(cardReply)
  await teams.send(activityFrom(adam, { text: 'my bookings' }))
  return [...teams.connector.messages.keys()].at(-1)!
}
const cardOf = (id: string) => teams.connector.messages.get(id)?.attachments?.[0]?.content

describe('an answer to a message', () => {
  it('is a plain text, so that nothing in it acts', async () => {
    teams.answerWith({ kind: 'text', locale: 'en', text: '**Hello** <b>you</b>' })
    await teams.send(activityFrom(adam, { text: 'hello' }))
    expect([...teams.connector.messages.values()]).toMatchObject([
      { text: '**Hello** <b>you</b>', textFormat: 'plain', conversationId: 'a:29:adam' },
    ])
  })

  it('is a card with a summary for the notification', async () => {
    const message = teams.connector.messages.get(await showCard())
    expect(message?.attachments).toMatchObject([{ contentType: 'application/vnd.microsoft.card.adaptive' }])
    expect(message?.summary).toBe(message?.attachments?.[0]?.content.fallbackText)
  })

  it('shows that one is being written when it takes long', async () => {
    await teams.stop()
    teams = await startTeams({ silence: 0 })
    const typing = () => teams.connector.calls.some(({ body }) => body.type === 'typing')
    teams.answerWith(async () => {
      while (!typing()) await new Promise((resolve) => setImmediate(resolve))
      return { kind: 'text', locale: 'en', text: 'At last.' }
    })
    await teams.send(activityFrom(adam, { text: 'hello' }))
    expect([...teams.connector.messages.values()]).toMatchObject([{ text: 'At last.' }])
  })

  it('is logged, not thrown, when Teams does not take it', async () => {
    teams.answerWith(cardReply)
    await teams.send(activityFrom(adam, { text: 'hello' }))
    teams.connector.fail({ status: 403 })
    expect(await teams.send(activityFrom(adam, { text: 'again' }))).toEqual({ status: 200, body: undefined })
    expect(teams.logged).toContainEqual(expect.objectContaining({ level: 50, msg: 'a reply did not reach Teams' }))
  })
})

describe('an answer to a press', () => {
  it('is the same card in the response, at once, and in the message, for good', async () => {
    const id = await showCard()
    const before = cardOf(id)
    teams.answerWith(otherCardReply)
    const { body } = await teams.send(activityFrom(adam, press({ button: {} }, id)))
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(body.value).toEqual(cardOf(id))
    expect(body.value).not.toEqual(before)
  })

  it('is in the response all the same when the message cannot be updated', async () => {
    const id = await showCard()
    const before = cardOf(id)
    teams.connector.fail({ status: 404 })
    teams.answerWith(otherCardReply)
    const { status, body } = await teams.send(activityFrom(adam, press({ button: {} }, id)))
    expect(status).toBe(200)
    expect(body.value).not.toEqual(before)
    expect(teams.logged).toContainEqual(expect.objectContaining({ level: 40 }))
  })

  it('is a sentence beside the card, which stays', async () => {
    const id = await showCard()
    const before = cardOf(id)
    teams.answerWith({ kind: 'text', locale: 'en', text: 'That is not yours.' })
    const { body } = await teams.send(activityFrom(adam, press({ button: {} }, id)))
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'That is not yours.',
    })
    expect(cardOf(id)).toEqual(before)
    expect(teams.connector.messages.size).toBe(1)
  })

  it('is nothing to be seen, but not empty, when there is none: Teams would press again', async () => {
    const id = await showCard()
    teams.answerWith(null)
    const { status, body } = await teams.send(activityFrom(adam, press({ button: {} }, id)))
    expect(status).toBe(200)
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' })
    expect(body.value).toBe('\u200b')
  })

  it('is a sentence with an id, in the language of the presser, when something breaks', async () => {
    const id = await showCard()
    teams.answerWith(async () => {
      throw new Error('the reason')
    })
    const activity = activityFrom(adam, { ...press({ button: {} }, id), locale: 'nl-NL' })
    const { status, body } = await teams.send(activity)
    expect(status).toBe(200)
    expect(body.statusCode).toBe(200)
    const failure = teams.logged.find(({ msg }) => msg === 'a turn failed')
    expect(failure).toMatchObject({ level: 50, err: { message: 'the reason' } })
    expect(body.value).toContain(failure?.correlationId)
    expect(body.value).not.toContain('the reason')
    expect(body.value).toContain('beheerder')
  })

  it('is that sentence too when the card cannot be filled in', async () => {
    const id = await showCard()
    teams.answerWith({ ...cardReply, card: { name: 'no-such-card', data: {} } as never })
    const { status, body } = await teams.send(activityFrom(adam, press({ button: {} }, id)))
    expect(status).toBe(200)
    expect(body.value).toContain(teams.logged.find(({ msg }) => msg === 'a turn failed')?.correlationId)
  })

  it('updates the card of an Action.Submit, which has no response', async () => {
    const id = await showCard()
    const before = cardOf(id)
    teams.answerWith(otherCardReply)
    await teams.send(activityFrom(adam, { value: { button: {} }, replyToId: id }))
    expect(cardOf(id)).not.toEqual(before)
    expect(teams.connector.messages.size).toBe(1)
  })
})

describe('a channel that is stopped', () => {
  it('lets the turns under way come to their end', async () => {
    let finish = () => {}
    const heard = new Promise<void>((resolve) => {
      teams.answerWith(async () => {
        resolve()
        await new Promise<void>((go) => {
          finish = go
        })
        return { kind: 'text', locale: 'en', text: 'Done.' }
      })
    })
    const sent = teams.send(activityFrom(adam, { text: 'hello' }))
    await heard
    const stopped = teams.channel.stop().then(() => [...teams.connector.messages.values()].map(({ text }) => text))
    finish()
    expect(await stopped).toEqual(['Done.'])
    await sent
  })
})

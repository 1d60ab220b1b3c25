import { afterEach, beforeEach } from 'vitest'
import type { Card } from '../../../src/cards/catalogue.js'
import type { Inbound, Receive, Reply } from '../../../src/channels/channel.js'
import { findButton, type SlackHarness, startSlack } from './slack-harness.js'

export const sentence = (text: string): Reply => ({ kind: 'text', locale: 'en', text })
export const reply = (card: Card): Reply => ({ kind: 'card', locale: 'en', owner: 'adam', card })

export const choice = reply({
  name: 'notice',
  data: { notice: { reason: 'no-bookings' }, next: [{ verb: 'book.start' }] },
})
export const done = reply({
  name: 'notice',
  data: { notice: { reason: 'already-cancelled' }, next: [{ verb: 'bookings.list' }] },
})
export const form = reply({ name: 'who-form', data: {} })
export const otherForm = reply({
  name: 'settings-form',
  data: { timeZone: 'Europe/Amsterdam', locale: 'en', faults: {} },
})

/** What is said to the bot in one test, and what it answers. */
export interface Talk {
  harness: SlackHarness
  heard: Inbound[]
  answer: Receive
  /** The newest button that opens a form, and the newest with a verb. */
  opener(): NonNullable<ReturnType<typeof findButton>>
  button(verb: string): NonNullable<ReturnType<typeof findButton>>
  called(method: string): unknown[]
}

/** A fresh workspace for each test of a file. */
export function startTalk(): Talk {
  const talk = {
    opener: () => findButton(talk.harness.slack, (value) => value.again !== undefined)!,
    button: (verb) => findButton(talk.harness.slack, (value) => value.data?.verb === verb)!,
    called: (method) => talk.harness.slack.calls.filter((call) => call.method === method),
  } as Talk
  beforeEach(async () => {
    talk.heard = []
    talk.answer = async () => null
    talk.harness = await startSlack((inbound) => {
      talk.heard.push(inbound)
      return talk.answer(inbound)
    })
  })
  afterEach(() => talk.harness.stop())
  return talk
}

/** An answer that is given when the test says so. */
export function held(): { give(reply: Reply): void; receive: Receive } {
  let give: (reply: Reply) => void = () => {}
  const later = new Promise<Reply>((resolve) => {
    give = resolve
  })
  return { give: (given) => give(given), receive: () => later }
}

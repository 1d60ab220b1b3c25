import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../../src/cards/catalogue.js'
import type { Inbound, Receive, Reply } from '../../../src/channels/channel.js'
import { signed } from '../../support/slack-person.js'
import { findButton, type SlackHarness, startSlack } from './slack-harness.js'

const sentence = (text: string): Reply => ({ kind: 'text', locale: 'en', text })
const reply = (card: Card): Reply => ({ kind: 'card', locale: 'en', owner: 'adam', card })
const choice = reply({ name: 'notice', data: { notice: { reason: 'no-bookings' }, next: [{ verb: 'book.start' }] } })
const done = reply({
  name: 'notice',
  data: { notice: { reason: 'already-cancelled' }, next: [{ verb: 'bookings.list' }] },
})
const form = reply({ name: 'who-form', data: {} })
const otherForm = reply({ name: 'settings-form', data: { timeZone: 'Europe/Amsterdam', locale: 'en', faults: {} } })

let harness: SlackHarness
let heard: Inbound[]
let answer: Receive

beforeEach(async () => {
  heard = []
  answer = async () => null
  harness = await startSlack((inbound) => {
    heard.push(inbound)
    return answer(inbound)
  })
})
afterEach(() => harness.stop())

const opener = () => findButton(harness.slack, (value) => value.again !== undefined)!
const button = (verb: string) => findButton(harness.slack, (value) => value.data?.verb === verb)!
const called = (method: string) => harness.slack.calls.filter((call) => call.method === method)

/** An answer that is given when the test says so. */
function held(): { give(reply: Reply): void; receive: Receive } {
  let give: (reply: Reply) => void = () => {}
  const later = new Promise<Reply>((resolve) => {
    give = resolve
  })
  return { give: (given) => give(given), receive: () => later }
}

describe('a delivery', () => {
  it('that was signed more than five minutes ago gets 401', async () => {
    const body = '{"type":"event_callback"}'
    const tenMinutesAgo = Math.floor(Date.now() / 1000) - 600
    const response = await harness.adam.post({ type: 'application/json', body }, signed(body, undefined, tenMinutesAgo))
    expect(response.status).toBe(401)
    expect(harness.logged()).toContain('Timestamp is too old')
  })

  it.each([
    ['of another bot', { bot_id: 'B1' }],
    ['of an edit', { subtype: 'message_changed' }],
    ['of a deletion', { subtype: 'message_deleted' }],
    ['of somebody joining', { subtype: 'channel_join' }],
    ['in a channel without a mention', { channel_type: 'channel', channel: 'C1' }],
    ['of an edit that adds a mention', { type: 'app_mention', channel: 'C1', edited: { user: 'U1ADAM', ts: '1.1' } }],
  ])('%s is not heard', async (_, event) => {
    await harness.adam.say('hello', event)
    expect(heard).toEqual([])
  })

  it('is sent again by Slack, and then heard, when Slack could not say who the bot is', async () => {
    harness.slack.fail('auth.test', 500, 500)
    await expect(harness.adam.say('hello')).rejects.toThrow('401')
    expect(heard).toEqual([])
    await harness.adam.sendAgain()
    expect(heard).toHaveLength(1)
  })
})

describe('a text', () => {
  it('names the people whom it mentions', async () => {
    await harness.adam.say('', { text: 'book time with <@U2EVE> &amp; co' })
    expect(heard[0]?.said).toEqual({
      kind: 'text',
      text: 'book time with Eve Rao & co',
      mentions: [{ id: 'U2EVE', name: 'Eve Rao' }],
    })
  })

  it('in a channel is answered in a thread', async () => {
    answer = async () => choice
    await harness.adam.say('', { type: 'app_mention', channel: 'C1', text: '<@U0BOT> my bookings', ts: '7.7' })
    expect(harness.slack.messages).toMatchObject([{ channel: 'C1', thread_ts: '7.7' }])
  })

  it('in a thread of the own chat is answered there', async () => {
    answer = async () => sentence('Here.')
    await harness.adam.say('my bookings', { thread_ts: '3.3' })
    expect(harness.slack.messages).toMatchObject([{ channel: 'DU1ADAM', thread_ts: '3.3' }])
  })

  it('is heard without an address when Slack does not say whose it is', async () => {
    harness.slack.fail('users.info', 'internal_error')
    await harness.adam.say('hello')
    expect(heard[0]?.caller).toEqual({ channel: 'slack', workspace: 'T1', id: 'U1ADAM', displayName: 'U1ADAM' })
  })
})

describe('opening the chat', () => {
  it('is a hello the first time, and nothing later', async () => {
    answer = async () => sentence('Hello, I am Timewith.')
    const opened = { type: 'app_home_opened', tab: 'messages' }
    await harness.adam.say('', opened)
    await harness.adam.say('', opened)
    expect(heard.map(({ said }) => said)).toEqual([{ kind: 'hello' }])
    expect(harness.slack.messages).toHaveLength(1)
  })
})

describe('/book', () => {
  it('reads on from the command, and is answered to its speaker alone', async () => {
    answer = async () => choice
    await harness.adam.command('time with Adam')
    expect(heard[0]).toMatchObject({ setting: 'personal', said: { kind: 'text', text: 'book time with Adam' } })
    expect(harness.slack.messages).toMatchObject([{ only: 'U1ADAM' }])
  })

  it('alone asks what there is', async () => {
    await harness.adam.command(' ')
    expect(heard[0]?.said).toMatchObject({ text: 'help' })
  })

  it('opens a form as a modal, whose outcome is told to the speaker', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? form : done)
    await harness.adam.command('time')
    expect(harness.slack.messages).toEqual([])
    await harness.adam.submit({ name: 'Eve' })
    expect(harness.slack.modal).toBeUndefined()
    expect(harness.slack.messages).toMatchObject([{ only: 'U1ADAM' }])
  })

  it('shows the button that opens a form when it is too late for a modal', async () => {
    answer = async () => form
    harness.slack.fail('views.open', 'expired_trigger_id')
    await harness.adam.command('time')
    expect(opener().message.only).toBe('U1ADAM')
  })

  it('replaces a card that only its speaker sees', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? choice : done)
    await harness.adam.command('time')
    const { button: start, message } = button('book.start')
    await harness.adam.press(start, message)
    expect(harness.shown()).toMatchObject([{ buttons: [{ verb: 'bookings.list' }] }])
  })
})

describe('a pressed button', () => {
  const shared = { type: 'app_mention', channel: 'C1', text: '<@U0BOT> book' }

  it('of someone else’s card is answered to the presser alone', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? choice : sentence('Not yours.'))
    await harness.adam.say('', shared)
    const { button: start, message } = button('book.start')
    await harness.eve.press(start, message)
    expect(heard[1]).toMatchObject({ caller: { id: 'U2EVE' }, setting: 'shared' })
    expect(harness.slack.messages.map(({ only }) => only)).toEqual([undefined, 'U2EVE'])
  })

  it('opens a form as a modal, and leaves the card until it is handed in', async () => {
    answer = async ({ said }) =>
      said.kind === 'text' ? choice : 'name' in (said as { inputs: object }).inputs ? done : form
    await harness.adam.say('book')
    const before = structuredClone(harness.slack.messages)
    await harness.press('book.start')
    expect(harness.slack.modal?.view.title.text).not.toBe('')
    expect(harness.slack.messages).toEqual(before)
    await harness.press('book.find', { name: 'Eve' })
    expect(harness.shown()).toMatchObject([{ buttons: [{ verb: 'bookings.list' }] }])
  })

  it('shows a form in the place of the card when it is too late for a modal', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? choice : form)
    await harness.adam.say('book')
    harness.slack.fail('views.open', 'expired_trigger_id')
    await harness.press('book.start')
    expect(harness.slack.messages).toHaveLength(1)
    await harness.adam.press(opener().button, opener().message)
    expect(heard.at(-1)?.said).toEqual(heard[1]?.said)
    expect(harness.slack.modal).toBeDefined()
  })

  it('that opens another person’s form opens one’s own, and leaves theirs', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? form : done)
    await harness.adam.say('', shared)
    await harness.eve.press(opener().button, opener().message)
    await harness.eve.submit({ name: 'Adam' })
    expect(opener().message.channel).toBe('C1')
    expect(harness.slack.messages.map(({ only }) => only)).toEqual([undefined, 'U2EVE'])
  })

  it('in a modal changes the modal, and what a card of it leads to stands where it began too', async () => {
    answer = async ({ said }) => {
      if (said.kind === 'text') return otherForm
      return (said as { data: { verb: string } }).data.verb === 'help.show' ? done : otherForm
    }
    await harness.adam.say('settings')
    await harness.adam.press(opener().button, opener().message)
    await harness.press('help.show')
    expect(harness.slack.modal?.view.submit).toBeUndefined()
    expect(harness.shown().map(({ buttons }) => buttons[0]?.verb)).toEqual(['bookings.list', 'bookings.list'])
  })

  it('writes the card anew when its message is gone', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? choice : done)
    await harness.adam.say('book')
    const { button: start, message } = button('book.start')
    harness.slack.messages.length = 0
    await harness.adam.press(start, message)
    expect(harness.slack.messages).toHaveLength(1)
  })

  it('that nobody can read does no harm', async () => {
    answer = async () => choice
    await harness.adam.say('book')
    await harness.adam.press({ type: 'button', action_id: 'button-0', value: 'not ours' }, harness.slack.messages[0])
    expect(heard).toHaveLength(1)
    expect(harness.logged()).toContain('was not dealt with')
  })
})

describe('a form', () => {
  const openForm = async (): Promise<void> => {
    await harness.adam.say('book')
    await harness.adam.press(opener().button, opener().message)
  }

  it('has what is wrong said at its input, as Slack says it', async () => {
    answer = async ({ said }) =>
      said.kind === 'text' ? form : reply({ name: 'who-form', data: { fault: { reason: 'unknown', name: 'Bob' } } })
    await openForm()
    await harness.adam.submit({ name: 'Bob' })
    expect(harness.slack.modal?.errors).toEqual({ name: expect.stringContaining('Bob') })
  })

  it('stays as it is under a sentence', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? form : sentence('Try later.'))
    await openForm()
    await harness.adam.submit({ name: 'Bob' })
    const [first, ...rest] = harness.slack.modal?.view.blocks ?? []
    expect(first).toMatchObject({ block_id: 'sentence', text: { text: 'Try later.' } })
    expect(rest).toContainEqual(expect.objectContaining({ type: 'input', block_id: 'name' }))
    await harness.adam.submit({ name: 'Bob' })
    expect(harness.slack.modal?.view.blocks).toHaveLength(rest.length + 1)
  })

  it('leads to the next form in the same modal', async () => {
    answer = async ({ said }) => (said.kind === 'text' ? form : otherForm)
    await openForm()
    await harness.adam.submit({ name: 'Bob' })
    expect(harness.slack.modal?.view.private_metadata).toContain('settings.save')
  })

  it('says to wait when its answer takes long, and then shows it where it began and in the modal', async () => {
    answer = async () => form
    await openForm()
    const { give, receive } = held()
    answer = receive
    const submitted = harness.adam.submit({ name: 'Bob' })
    await expect.poll(() => JSON.stringify(harness.slack.modal?.view.blocks)).toContain('One moment')
    give(done)
    await submitted
    expect(harness.shown().map(({ buttons }) => buttons[0]?.verb)).toEqual(['bookings.list', 'bookings.list'])
  })

  it('is waited for in an open modal when it takes long to come', async () => {
    answer = async () => form
    await harness.adam.say('book')
    const { give, receive } = held()
    answer = receive
    const pressed = harness.adam.press(opener().button, opener().message)
    await expect.poll(() => called('views.open')).toHaveLength(1)
    give(form)
    await pressed
    expect(called('views.open')).toHaveLength(1)
    expect(harness.slack.modal?.view.submit).toBeDefined()
  })

  it('is found again by its button when what was said is very long', async () => {
    answer = async () => form
    await harness.adam.say(`book ${'"\\ '.repeat(3000)}`)
    await harness.adam.press(opener().button, opener().message)
    expect(harness.slack.modal).toBeDefined()
  })
})

describe('what is delivered unasked', () => {
  const address = { channel: 'slack', workspace: 'T1', user: 'U1ADAM' } as const

  it.each([
    ['unknown-address', 'user_disabled'],
    ['not-allowed', 'missing_scope'],
    ['unreachable', 'internal_error'],
  ] as const)('fails as %s when Slack says %s', async (code, error) => {
    harness.slack.fail('chat.postMessage', error)
    expect(await harness.channel.deliver(address, choice)).toMatchObject({ ok: false, code })
  })

  it('fails as unreachable when Slack does not answer, after it was tried again', async () => {
    harness.slack.fail('chat.postMessage', 503, 503)
    expect(await harness.channel.deliver(address, choice)).toMatchObject({ ok: false, code: 'unreachable' })
    expect(called('chat.postMessage')).toHaveLength(2)
  })

  it('waits as long as Slack asks for', async () => {
    harness.slack.fail('chat.postMessage', 429)
    expect(await harness.channel.deliver(address, choice)).toEqual({ ok: true })
  })

  it('fails as an unknown address when it is none of Slack', async () => {
    expect(await harness.channel.deliver({ channel: 'teams' }, choice)).toMatchObject({ code: 'unknown-address' })
  })
})

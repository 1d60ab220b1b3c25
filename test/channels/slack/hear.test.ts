import { describe, expect, it } from 'vitest'
import { signed } from '../../support/slack-person.js'
import { choice, done, form, sentence, startTalk } from './talk.js'

const talk = startTalk()

describe('a delivery', () => {
  it('that was signed more than five minutes ago gets 401', async () => {
    const body = '{"type":"event_callback"}'
    const tenMinutesAgo = Math.floor(Date.now() / 1000) - 600
    const response = await talk.harness.adam.post(
      { type: 'application/json', body },
      signed(body, undefined, tenMinutesAgo),
    )
    expect(response.status).toBe(401)
    expect(talk.harness.logged()).toContain('Timestamp is too old')
  })

  it.each([
    ['of another bot', { bot_id: 'B1' }],
    ['of an edit', { subtype: 'message_changed' }],
    ['of a deletion', { subtype: 'message_deleted' }],
    ['of somebody joining', { subtype: 'channel_join' }],
    ['in a channel without a mention', { channel_type: 'channel', channel: 'C1' }],
    ['of an edit that adds a mention', { type: 'app_mention', channel: 'C1', edited: { user: 'U1ADAM', ts: '1.1' } }],
  ])('%s is not heard', async (_, event) => {
    await talk.harness.adam.say('hello', event)
    expect(talk.heard).toEqual([])
  })

  it('is sent again by Slack, and then heard, when Slack could not say who the bot is', async () => {
    talk.harness.slack.fail('auth.test', 500, 500)
    await expect(talk.harness.adam.say('hello')).rejects.toThrow('401')
    expect(talk.heard).toEqual([])
    await talk.harness.adam.sendAgain()
    expect(talk.heard).toHaveLength(1)
  })
})

describe('a text', () => {
  it('names the people whom it mentions', async () => {
    await talk.harness.adam.say('', { text: 'book time with <@U2EVE> &amp; co' })
    expect(talk.heard[0]?.said).toEqual({
      kind: 'text',
      text: 'book time with Eve Rao & co',
      mentions: [{ id: 'U2EVE', name: 'Eve Rao' }],
    })
  })

  it('in a channel is answered in a thread', async () => {
    talk.answer = async () => choice
    await talk.harness.adam.say('', { type: 'app_mention', channel: 'C1', text: '<@U0BOT> my bookings', ts: '7.7' })
    expect(talk.harness.slack.messages).toMatchObject([{ channel: 'C1', thread_ts: '7.7' }])
  })

  it('in a thread of the own chat is answered there', async () => {
    talk.answer = async () => sentence('Here.')
    await talk.harness.adam.say('my bookings', { thread_ts: '3.3' })
    expect(talk.harness.slack.messages).toMatchObject([{ channel: 'DU1ADAM', thread_ts: '3.3' }])
  })

  it('is heard without an address when Slack does not say whose it is', async () => {
    talk.harness.slack.fail('users.info', 'internal_error')
    await talk.harness.adam.say('hello')
    expect(talk.heard[0]?.caller).toEqual({ channel: 'slack', workspace: 'T1', id: 'U1ADAM', displayName: 'U1ADAM' })
  })
})

describe('opening the chat', () => {
  it('is a hello the first time, and nothing later', async () => {
    talk.answer = async () => sentence('Hello, I am Timewith.')
    const opened = { type: 'app_home_opened', tab: 'messages' }
    await talk.harness.adam.say('', opened)
    await talk.harness.adam.say('', opened)
    expect(talk.heard.map(({ said }) => said)).toEqual([{ kind: 'hello' }])
    expect(talk.harness.slack.messages).toHaveLength(1)
  })
})

describe('/book', () => {
  it('reads on from the command, and is answered to its speaker alone', async () => {
    talk.answer = async () => choice
    await talk.harness.adam.command('time with Adam')
    expect(talk.heard[0]).toMatchObject({ setting: 'personal', said: { kind: 'text', text: 'book time with Adam' } })
    expect(talk.harness.slack.messages).toMatchObject([{ only: 'U1ADAM' }])
  })

  it('alone asks what there is', async () => {
    await talk.harness.adam.command(' ')
    expect(talk.heard[0]?.said).toMatchObject({ text: 'help' })
  })

  it('opens a form as a modal, whose outcome is told to the speaker', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? form : done)
    await talk.harness.adam.command('time')
    expect(talk.harness.slack.messages).toEqual([])
    await talk.harness.adam.submit({ name: 'Eve' })
    expect(talk.harness.slack.modal).toBeUndefined()
    expect(talk.harness.slack.messages).toMatchObject([{ only: 'U1ADAM' }])
  })

  it('shows the button that opens a form when it is too late for a modal', async () => {
    talk.answer = async () => form
    talk.harness.slack.fail('views.open', 'expired_trigger_id')
    await talk.harness.adam.command('time')
    expect(talk.opener().message.only).toBe('U1ADAM')
  })

  it('replaces a card that only its speaker sees', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? choice : done)
    await talk.harness.adam.command('time')
    const { button: start, message } = talk.button('book.start')
    await talk.harness.adam.press(start, message)
    expect(talk.harness.shown()).toMatchObject([{ buttons: [{ verb: 'bookings.list' }] }])
  })
})

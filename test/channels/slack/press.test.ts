import { describe, expect, it } from 'vitest'
import { choice, done, form, otherForm, sentence, startTalk } from './talk.js'

const talk = startTalk()

describe('a pressed button', () => {
  const shared = { type: 'app_mention', channel: 'C1', text: '<@U0BOT> book' }

  it('of someone else’s card is answered to the presser alone', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? choice : sentence('Not yours.'))
    await talk.harness.adam.say('', shared)
    const { button: start, message } = talk.button('book.start')
    await talk.harness.eve.press(start, message)
    expect(talk.heard[1]).toMatchObject({ caller: { id: 'U2EVE' }, setting: 'shared' })
    expect(talk.harness.slack.messages.map(({ only }) => only)).toEqual([undefined, 'U2EVE'])
  })

  it('opens a form as a modal, and leaves the card until it is handed in', async () => {
    talk.answer = async ({ said }) =>
      said.kind === 'text' ? choice : 'name' in (said as { inputs: object }).inputs ? done : form
    await talk.harness.adam.say('book')
    const before = structuredClone(talk.harness.slack.messages)
    await talk.harness.press('book.start')
    expect(talk.harness.slack.modal?.view.title.text).not.toBe('')
    expect(talk.harness.slack.messages).toEqual(before)
    await talk.harness.press('book.find', { name: 'Eve' })
    expect(talk.harness.shown()).toMatchObject([{ buttons: [{ verb: 'bookings.list' }] }])
  })

  it('shows a form in the place of the card when it is too late for a modal', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? choice : form)
    await talk.harness.adam.say('book')
    talk.harness.slack.fail('views.open', 'expired_trigger_id')
    await talk.harness.press('book.start')
    expect(talk.harness.slack.messages).toHaveLength(1)
    await talk.harness.adam.press(talk.opener().button, talk.opener().message)
    expect(talk.heard.at(-1)?.said).toEqual(talk.heard[1]?.said)
    expect(talk.harness.slack.modal).toBeDefined()
  })

  it('that opens another person’s form opens one’s own, and leaves theirs', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? form : done)
    await talk.harness.adam.say('', shared)
    await talk.harness.eve.press(talk.opener().button, talk.opener().message)
    await talk.harness.eve.submit({ name: 'Adam' })
    expect(talk.opener().message.channel).toBe('C1')
    expect(talk.harness.slack.messages.map(({ only }) => only)).toEqual([undefined, 'U2EVE'])
  })

  it('in a modal changes the modal, and what a card of it leads to stands where it began too', async () => {
    talk.answer = async ({ said }) => {
      if (said.kind === 'text') return otherForm
      return (said as { data: { verb: string } }).data.verb === 'help.show' ? done : otherForm
    }
    await talk.harness.adam.say('settings')
    await talk.harness.adam.press(talk.opener().button, talk.opener().message)
    await talk.harness.press('help.show')
    expect(talk.harness.slack.modal?.view.submit).toBeUndefined()
    expect(talk.harness.shown().map(({ buttons }) => buttons[0]?.verb)).toEqual(['bookings.list', 'bookings.list'])
  })

  it('writes the card anew when its message is gone', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? choice : done)
    await talk.harness.adam.say('book')
    const { button: start, message } = talk.button('book.start')
    talk.harness.slack.messages.length = 0
    await talk.harness.adam.press(start, message)
    expect(talk.harness.slack.messages).toHaveLength(1)
  })

  it('that nobody can read does no harm', async () => {
    talk.answer = async () => choice
    await talk.harness.adam.say('book')
    await talk.harness.adam.press(
      { type: 'button', action_id: 'button-0', value: 'not ours' },
      talk.harness.slack.messages[0],
    )
    expect(talk.heard).toHaveLength(1)
    expect(talk.harness.logged()).toContain('was not dealt with')
  })
})

import { describe, expect, it } from 'vitest'
import { done, form, held, otherForm, reply, sentence, startTalk } from './talk.js'

const talk = startTalk()

describe('a form', () => {
  const openForm = async (): Promise<void> => {
    await talk.harness.adam.say('book')
    await talk.harness.adam.press(talk.opener().button, talk.opener().message)
  }

  it('has what is wrong said at its input, as Slack says it', async () => {
    talk.answer = async ({ said }) =>
      said.kind === 'text' ? form : reply({ name: 'who-form', data: { fault: { reason: 'unknown', name: 'Bob' } } })
    await openForm()
    await talk.harness.adam.submit({ name: 'Bob' })
    expect(talk.harness.slack.modal?.errors).toEqual({ name: expect.stringContaining('Bob') })
  })

  it('stays as it is under a sentence', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? form : sentence('Try later.'))
    await openForm()
    await talk.harness.adam.submit({ name: 'Bob' })
    const [first, ...rest] = talk.harness.slack.modal?.view.blocks ?? []
    expect(first).toMatchObject({ block_id: 'sentence', text: { text: 'Try later.' } })
    expect(rest).toContainEqual(expect.objectContaining({ type: 'input', block_id: 'name' }))
    await talk.harness.adam.submit({ name: 'Bob' })
    expect(talk.harness.slack.modal?.view.blocks).toHaveLength(rest.length + 1)
  })

  it('leads to the next form in the same modal', async () => {
    talk.answer = async ({ said }) => (said.kind === 'text' ? form : otherForm)
    await openForm()
    await talk.harness.adam.submit({ name: 'Bob' })
    expect(talk.harness.slack.modal?.view.private_metadata).toContain('settings.save')
  })

  it('says to wait when its answer takes long, and then shows it where it began and in the modal', async () => {
    talk.answer = async () => form
    await openForm()
    const { give, receive } = held()
    talk.answer = receive
    const submitted = talk.harness.adam.submit({ name: 'Bob' })
    await expect.poll(() => JSON.stringify(talk.harness.slack.modal?.view.blocks)).toContain('One moment')
    give(done)
    await submitted
    expect(talk.harness.shown().map(({ buttons }) => buttons[0]?.verb)).toEqual(['bookings.list', 'bookings.list'])
  })

  it('is waited for in an open modal when it takes long to come', async () => {
    talk.answer = async () => form
    await talk.harness.adam.say('book')
    const { give, receive } = held()
    talk.answer = receive
    const pressed = talk.harness.adam.press(talk.opener().button, talk.opener().message)
    await expect.poll(() => talk.called('views.open')).toHaveLength(1)
    give(form)
    await pressed
    expect(talk.called('views.open')).toHaveLength(1)
    expect(talk.harness.slack.modal?.view.submit).toBeDefined()
  })

  it('is found again by its button when what was said is very long', async () => {
    talk.answer = async () => form
    await talk.harness.adam.say(`book ${'"\\ '.repeat(3000)}`)
    await talk.harness.adam.press(talk.opener().button, talk.opener().message)
    expect(talk.harness.slack.modal).toBeDefined()
  })
})

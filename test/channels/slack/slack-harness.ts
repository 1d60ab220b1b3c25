import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import type { types } from '@slack/bolt'
import express from 'express'
import { pino } from 'pino'
import type { Receive } from '../../../src/channels/channel.js'
import { createSlackChannel } from '../../../src/channels/slack/slack-channel.js'
import type { ChannelHarness, Shown } from '../../contracts/channel-harness.js'
import { type FakeSlack, type SlackMessage, startFakeSlack } from '../../support/fake-slack.js'
import { readBlocks } from '../../support/read-slack.js'
import { elementsOf, type SlackElement } from '../../support/slack-limits.js'
import { createSlackPerson, type SlackPerson, signed, signingSecret } from '../../support/slack-person.js'

export interface SlackHarness extends ChannelHarness {
  shown(): Shown[]
  slack: FakeSlack
  adam: SlackPerson
  eve: SlackPerson
}

const adam = {
  id: 'U1ADAM',
  team_id: 'T1',
  name: 'adam',
  tz: 'Europe/Amsterdam',
  locale: 'nl-NL',
  is_email_confirmed: true,
  profile: { display_name: 'Adam', real_name: 'Adam Jansen', email: 'adam@example.com' },
}
const eve = {
  id: 'U2EVE',
  team_id: 'T1',
  name: 'eve',
  tz: 'Asia/Kolkata',
  locale: 'en-GB',
  profile: { real_name: 'Eve Rao' },
}

/** Bolt on a real Express app, in front of a fake of Slack's Web API, and two people who use it. */
export async function startSlack(receive: Receive): Promise<SlackHarness> {
  const slack = await startFakeSlack()
  Object.assign(slack.users, { [adam.id]: adam, [eve.id]: eve })
  let logged = ''
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged += String(chunk)
      done()
    },
  })
  const app = express()
  const channel = createSlackChannel({
    botToken: 'xoxb-test',
    app,
    signingSecret,
    receive,
    log: pino({ level: 'warn' }, sink),
    apiUrl: slack.apiUrl,
    retries: 1,
    patience: 50,
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
  const [person, other] = [adam.id, eve.id].map((id) => createSlackPerson(slack, url, id, channel.idle))

  return {
    channel,
    slack,
    adam: person!,
    eve: other!,
    person: {
      channel: 'slack',
      workspace: 'T1',
      id: adam.id,
      displayName: 'Adam Jansen',
      verifiedEmail: 'adam@example.com',
      timeZone: 'Europe/Amsterdam',
      locale: 'nl-NL',
    },
    address: { channel: 'slack', workspace: 'T1', user: adam.id },
    nobodysAddress: { channel: 'slack', workspace: 'T1', user: 'U9GONE' },
    say: (text) => person!.say(text),
    sayShared: (text) =>
      person!.say('', { type: 'app_mention', channel: 'C1', channel_type: 'channel', text: `<@U0BOT> ${text}` }),
    sendAgain: () => person!.sendAgain(),
    async sayUnverified(text) {
      const body = JSON.stringify({ type: 'event_callback', event: { type: 'message', text } })
      const response = await person!.post({ type: 'application/json', body }, signed(body, 'another-secret'))
      return response.status
    },
    press: (verb, inputs) => pressVerb(slack, person!, verb, inputs),
    shown: () => shownTo(slack, adam.id),
    logged: () => logged,
    async stop() {
      await channel.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await slack.stop()
    },
  }
}

/** The buttons of a message or a modal. */
function buttonsOf(blocks: types.AnyBlock[]): SlackElement[] {
  return (blocks as types.KnownBlock[]).flatMap(elementsOf).filter((element) => element.type === 'button')
}

/** The newest message with such a button, and the button. */
export function findButton(
  slack: FakeSlack,
  matches: (value: { data?: { verb?: string }; again?: unknown }) => boolean,
): { message: SlackMessage; button: SlackElement } | undefined {
  for (const message of slack.messages.toReversed()) {
    const button = buttonsOf(message.blocks).find(({ value }) => value && matches(JSON.parse(String(value))))
    if (button) return { message, button }
  }
  return undefined
}

const pressVerb = async (
  slack: FakeSlack,
  person: SlackPerson,
  verb: string,
  inputs?: Record<string, string>,
): Promise<void> => {
  if (submitVerb(slack) === verb) return person.submit(inputs)
  const inModal = buttonsOf(slack.modal?.view.blocks ?? []).find(
    ({ value }) => JSON.parse(String(value)).data?.verb === verb,
  )
  if (inModal) return person.press(inModal)
  const direct = inputs ? undefined : findButton(slack, (value) => value.data?.verb === verb)
  const found = direct ?? findButton(slack, (value) => value.again !== undefined)
  if (!found) throw new Error(`There is no button ${verb}.`)
  await person.press(found.button, found.message)
  if (!direct) await person.submit(inputs)
}

function submitVerb(slack: FakeSlack): string | undefined {
  return slack.modal && JSON.parse(slack.modal.view.private_metadata ?? '{}').data?.verb
}

function shownTo(slack: FakeSlack, user: string): Shown[] {
  const messages = slack.messages.filter((message) => !message.only || message.only === user)
  const shown = messages.map((message) => readBlocks(message.blocks))
  if (!slack.modal) return shown
  const { view, errors } = slack.modal
  const modal = readBlocks(view.blocks as types.KnownBlock[])
  const submit = submitVerb(slack)
  const text = [view.title.text, modal.text, ...Object.values(errors)].join('\n')
  return [
    ...shown,
    {
      ...modal,
      text,
      buttons: [...modal.buttons, ...(submit ? [{ title: view.submit!.text, verb: submit as never }] : [])],
    },
  ]
}

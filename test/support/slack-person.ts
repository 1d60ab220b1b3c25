import { createHmac } from 'node:crypto'
import type { types } from '@slack/bolt'
import type { Inputs } from '../../src/cards/action.js'
import { escapeControls } from '../../src/channels/slack/text.js'
import type { FakeSlack, SlackMessage } from './fake-slack.js'
import { elementsOf, type SlackElement } from './slack-limits.js'

export const signingSecret = 'a-signing-secret'

/** What was sent last, to be sent again as it was. */
interface Delivery {
  type: string
  body: string
}

/** Someone who uses Slack: turns what they do into the signed requests that Slack sends, and its answers into what they then see. */
export interface SlackPerson {
  id: string
  say(text: string, event?: Record<string, unknown>): Promise<void>
  command(text: string): Promise<void>
  /** Presses a button by what it hands back, on a message or in the open modal. */
  press(button: SlackElement, message?: SlackMessage): Promise<void>
  /** Hands in the open modal, as it is but for these inputs. */
  submit(inputs?: Inputs): Promise<void>
  sendAgain(headers?: Record<string, string>): Promise<void>
  post(delivery: Delivery, headers?: Record<string, string>): Promise<Response>
}

let count = 0

/** `settle` waits until the bot has dealt with all that it was sent. */
export function createSlackPerson(slack: FakeSlack, url: string, id: string, settle: () => Promise<void>): SlackPerson {
  let last: Delivery | undefined

  const post = async (delivery: Delivery, headers: Record<string, string> = {}): Promise<Response> => {
    const { type, body } = delivery
    last = delivery
    return fetch(url, { method: 'POST', body, headers: { 'content-type': type, ...signed(body), ...headers } })
  }
  const send = async (delivery: Delivery, headers?: Record<string, string>): Promise<Response> => {
    const response = await post(delivery, headers)
    if (response.status !== 200) throw new Error(`The bot answered ${response.status}.`)
    return response
  }
  const interact = async (payload: Record<string, unknown>): Promise<Response> => {
    const whole = { team: { id: 'T1' }, user: { id, name: id }, trigger_id: `trigger-${++count}`, ...payload }
    return send(form({ payload: JSON.stringify(whole) }))
  }

  return {
    id,
    post,
    async say(text, event = {}) {
      const message = {
        type: 'message',
        channel_type: 'im',
        channel: `D${id}`,
        user: id,
        text: escapeControls(text),
        ts: `${++count}.1`,
      }
      await send({
        type: 'application/json',
        body: JSON.stringify({
          type: 'event_callback',
          event_id: `Ev${++count}`,
          team_id: 'T1',
          authorizations: [{ team_id: 'T1', user_id: 'U0BOT', is_bot: true }],
          event: { ...message, ...event },
        }),
      })
      await settle()
    },
    async command(text) {
      const response_url = slack.responseUrl('C1', id)
      await send(
        form({
          command: '/book',
          text,
          user_id: id,
          team_id: 'T1',
          channel_id: 'C1',
          trigger_id: `trigger-${++count}`,
          response_url,
        }),
      )
      await settle()
    },
    async press(button, message) {
      const { type, action_id, value } = button
      const container = message
        ? {
            type: 'message',
            channel_id: message.channel,
            message_ts: message.ts,
            is_ephemeral: message.only !== undefined,
          }
        : { type: 'view', view_id: slack.modal?.id }
      await interact({
        type: 'block_actions',
        actions: [{ type, action_id, value, block_id: 'b', action_ts: '1' }],
        container,
        ...(message
          ? {
              channel: { id: message.channel },
              response_url: slack.responseUrl(message.channel, id, message.ts),
              ...(!message.only && { message: { ts: message.ts, thread_ts: message.thread_ts } }),
            }
          : { view: viewPayload(slack, {}) }),
      })
      await settle()
    },
    async submit(inputs = {}) {
      const { modal } = slack
      const response = await interact({ type: 'view_submission', view: viewPayload(slack, inputs) })
      const text = await response.text()
      const answer = text ? JSON.parse(text) : { response_action: 'clear' }
      if (answer.response_action === 'errors') Object.assign(modal!.errors, answer.errors)
      else if (answer.response_action === 'update') slack.modal = { id: modal!.id, view: answer.view, errors: {} }
      else slack.modal = undefined
      await settle()
    },
    async sendAgain(headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }) {
      if (last) await send(last, headers)
      await settle()
    },
  }
}

/** Slack's signature of a body, made now. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signed(
  body: string,
  secret = signingSecret,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` }
}

function form(fields: Record<string, string>): Delivery {
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() }
}

function viewPayload(slack: FakeSlack, inputs: Inputs): Record<string, unknown> {
  if (!slack.modal) throw new Error('No modal is open.')
  const { id, view } = slack.modal
  const blocks = view.blocks as types.KnownBlock[]
  const values = blocks.flatMap((block) => {
    if (block.type !== 'input') return []
    const [element] = elementsOf(block)
    return [[block.block_id, { [element!.action_id!]: stateOf(element!, inputs[block.block_id!]) }]]
  })
  return { ...view, id, state: { values: Object.fromEntries(values) } }
}

/** What Slack says of an input that was left as it is, or was given this value. */
function stateOf(element: SlackElement, typed: string | undefined): Record<string, unknown> {
  const options = [
    element.options ?? [],
    ((element.option_groups as { options: unknown[] }[]) ?? []).map((one) => one.options),
  ].flat(2)
  const chosen = (value: string) =>
    options.filter((option) => value.split(',').includes((option as { value: string }).value))
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
      return {
        type: element.type,
        selected_option: (typed === undefined ? element.initial_option : chosen(typed)[0]) ?? null,
      }
    case 'multi_static_select':
    case 'checkboxes':
      return {
        type: element.type,
        selected_options: typed === undefined ? (element.initial_options ?? []) : chosen(typed),
      }
    case 'datepicker':
      return { type: element.type, selected_date: typed ?? element.initial_date ?? null }
    case 'timepicker':
      return { type: element.type, selected_time: typed ?? element.initial_time ?? null }
    default:
      return { type: element.type, value: typed ?? element.initial_value ?? null }
  }
}

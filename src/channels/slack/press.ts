import type { BlockAction, ButtonAction, ViewOutput } from '@slack/bolt'
import type { Reply, Said } from '../channel.js'
import type { Bot } from './bot.js'
import { type ButtonValue, readValue } from './button.js'
import { formOf } from './form.js'
import { type Delivery, questionOf } from './hear.js'
import { memoryOf, openModal, within } from './modal.js'
import { type Place, settingOf, show, tell } from './place.js'
import { readInputs } from './read-inputs.js'
import { type Asked, cardMessage, cardModal, fillReply, modalSaying, sentenceMessage, workingModal } from './render.js'

/** A pressed button of a card, in a message or in a modal. Already acknowledged. */
export async function press(bot: Bot, action: ButtonAction, body: BlockAction, delivery: Delivery): Promise<void> {
  const value = readValue(action.value)
  if (!value) return
  const user = body.user.id
  const place = placeOf(body, value)
  const said = saidBy(value, body.view)
  const asking = bot.ask({ ...questionOf(delivery, user), said, setting: settingOf(place) })
  const waiting = 'again' in value && !(await within(bot.patience, asking))
  const view = waiting ? await openWaiting(bot, body, asking, place) : body.view
  const reply = await asking
  if (reply)
    await answer(bot, reply, { place, asked: { said, by: user }, trigger: body.trigger_id, ...(view && { view }) })
}

interface Spot {
  place: Place
  asked: Asked
  trigger: string
  /** The modal in which the button was pressed, or that was opened to wait. */
  view?: Pick<ViewOutput, 'id' | 'title' | 'blocks'>
}

/** A card takes the place of the one with the button, in the modal too; a form comes in a modal; a sentence leaves all as it is. */
async function answer(bot: Bot, reply: Reply, { place, asked, trigger, view }: Spot): Promise<void> {
  const { client } = bot
  if (reply.kind === 'text') {
    if (view) await client.views.update({ view_id: view.id, view: modalSaying(reply.text, view) })
    else await tell(client, place, asked.by, sentenceMessage(reply.text))
    return
  }
  const card = fillReply(reply)
  const modal = cardModal(card, reply.locale, place)
  const isForm = formOf(card) !== null
  if (view) await client.views.update({ view_id: view.id, view: modal })
  if (isForm && (view || (await openModal(bot, trigger, modal)).isOpen)) return
  await show(client, place, cardMessage(card, reply.locale, asked))
}

/** Opens a modal that says to wait while the trigger still lives. */
async function openWaiting(bot: Bot, body: BlockAction, asking: Promise<unknown>, place: Place) {
  const { locale = 'en' } = await bot.findCaller(body.team?.id ?? '', body.user.id)
  const modal = workingModal(locale, place)
  const { id } = await openModal(bot, body.trigger_id, modal)
  await asking
  return id ? { ...modal, blocks: [], id } : undefined
}

function saidBy(value: ButtonValue, view: ViewOutput | undefined): Said {
  if ('again' in value) return value.again
  const inputs = value.inputs === 'typed' ? readInputs(view?.state.values ?? {}) : (value.inputs ?? {})
  return { kind: 'action', data: value.data, inputs }
}

/** Where the pressed button stands; beside it, for someone who opens a form that another person asked for. */
function placeOf(body: BlockAction, value: ButtonValue): Place {
  if (body.view) return memoryOf(body.view).place
  if ('again' in value && value.by !== body.user.id) return { kind: 'aside', url: body.response_url }
  if (body.container.is_ephemeral) return { kind: 'ephemeral', url: body.response_url }
  const channel = body.channel?.id ?? String(body.container.channel_id)
  const thread = body.message?.thread_ts as string | undefined
  return { kind: 'message', channel, ts: String(body.container.message_ts), ...(thread && { thread }) }
}

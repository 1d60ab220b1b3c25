import type { types, ViewOutput, ViewResponseAction, ViewSubmitAction } from '@slack/bolt'
import type { AdaptiveCard } from '../../cards/adaptive-card.js'
import type { Reply } from '../channel.js'
import type { Bot } from './bot.js'
import { formOf } from './form.js'
import { type Delivery, questionOf } from './hear.js'
import { memoryOf, within } from './modal.js'
import { settingOf, show } from './place.js'
import { readInputs } from './read-inputs.js'
import { cardMessage, cardModal, fillReply, type ModalMemory, modalSaying, workingModal } from './render.js'

type Acknowledge = (response?: ViewResponseAction) => Promise<void>

/** What becomes of the modal, and what is shown where it began. */
interface Outcome {
  response?: ViewResponseAction
  card?: AdaptiveCard
}

/**
 * A form that was handed in. What is wrong with its inputs can only be said in the acknowledgement, so the answer is awaited as long
 * as Slack waits; one that takes longer is put into the modal when it comes.
 */
export async function submit(
  bot: Bot,
  body: ViewSubmitAction,
  acknowledge: Acknowledge,
  delivery: Delivery,
): Promise<void> {
  const { view, user } = body
  const memory = memoryOf(view)
  const said = { kind: 'action', data: memory.data, inputs: readInputs(view.state.values) } as const
  const asking = bot.ask({ ...questionOf(delivery, user.id), said, setting: settingOf(memory.place) })
  const inTime = await within(bot.patience, asking)
  if (!inTime) await acknowledge({ response_action: 'update', view: workingModal(memory.locale, memory.place) })
  const reply = inTime ? inTime.value : await asking
  const { response, card } = reply ? outcomeOf(reply, view, memory) : {}
  if (inTime) await acknowledge(response)
  else await bot.client.views.update({ view_id: view.id, view: lateView(reply, view, memory) })
  if (card && reply) await show(bot.client, memory.place, cardMessage(card, reply.locale))
}

function outcomeOf(reply: Reply, view: ViewOutput, { place, data }: ModalMemory): Outcome {
  if (reply.kind === 'text') return { response: { response_action: 'update', view: modalSaying(reply.text, view) } }
  const card = fillReply(reply)
  const form = formOf(card)
  if (!form) return { response: { response_action: 'clear' }, card }
  const asked = new Set(view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : [])))
  const faulty = Object.keys(form.faults)
  const isSame = form.submit.verb === data?.verb && faulty.length > 0 && faulty.every((id) => asked.has(id))
  if (isSame) return { response: { response_action: 'errors', errors: form.faults } }
  return { response: { response_action: 'update', view: cardModal(card, reply.locale, place) } }
}

/** An acknowledged modal cannot be closed any more: it shows the card that stands where it began. */
function lateView(reply: Reply | null, view: ViewOutput, { place }: ModalMemory): types.ModalView {
  if (reply?.kind === 'card') return cardModal(fillReply(reply), reply.locale, place)
  return modalSaying(reply?.text, view)
}

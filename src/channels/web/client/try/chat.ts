import { setBusy } from '../card/render.js'
import { find } from '../page/element.js'
import { type Answer, deliver, newDeliveryId } from '../page/post.js'
import { createComposer } from './composer.js'
import { createLog } from './log.js'
import { follow } from './stream.js'

interface Listener {
  /** Something was said since the page was opened. */
  onNews(): void
  onConnection(isUp: boolean): void
}

/** One person's chat with the bot. Whatever is shown comes from the stream, so that every window of a chat shows the same. */
export function openChat(panel: HTMLElement, { onNews, onConnection }: Listener) {
  const person = panel.dataset.person ?? ''
  const address = `/try/people/${encodeURIComponent(person)}/messages`
  const typing = find('.typing', panel)
  const fault = find('.fault', panel)
  const log = createLog(find('.log', panel), press)
  const composer = createComposer(panel, say)
  /** What was said before the page was opened, and the first hello, are no news. */
  let isSettled = false
  let underWay = 0

  follow(person, {
    onConnection,
    onMessage(message) {
      if (log.show(message) && isSettled) onNews()
    },
    async onReady() {
      log.toEnd()
      if (log.isEmpty()) await send({ kind: 'hello' })
      isSettled = true
    },
  })
  return {
    show() {
      log.toEnd()
      composer.focus()
    },
  }

  async function say(text: string): Promise<void> {
    const deliveryId = newDeliveryId()
    const takeBack = log.expect(text, deliveryId)
    const answer = await send({ kind: 'text', text }, deliveryId)
    if (answer.ok) return
    takeBack()
    composer.restore(text)
  }

  async function press(message: string, element: HTMLElement, pressed: object): Promise<void> {
    element.dataset.pressed = 'true'
    setBusy(element, true)
    await send({ kind: 'action', message, ...pressed })
    element.dataset.pressed = 'false'
    setBusy(element, false)
  }

  async function send(said: object, deliveryId?: string): Promise<Answer<{ answer: string | null }>> {
    fault.hidden = true
    underWay++
    typing.hidden = false
    const answer = await deliver<{ answer: string | null }>(address, said, deliveryId)
    if (answer.ok && answer.body.answer) await log.seen(answer.body.answer)
    if (!answer.ok) {
      fault.textContent = answer.sentence
      fault.hidden = false
    }
    underWay--
    typing.hidden = underWay === 0
    return answer
  }
}

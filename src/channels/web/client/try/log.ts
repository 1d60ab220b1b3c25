import type { ChatMessage, StoredMessage } from '../../chat-message.js'
import { type Press, renderCard } from '../card/render.js'
import { make } from '../page/element.js'
import { words } from '../page/words.js'

/** Called with the message whose card was pressed and the element that shows it. */
type PressOn = (message: string, element: HTMLElement, pressed: Parameters<Press>[0]) => void

/** What was said in a chat, in order, as elements. A message that comes twice is shown once. */
export function createLog(list: HTMLElement, onPress: PressOn) {
  const shown = new Map<string, HTMLElement>()
  const waiting = new Map<string, () => void>()
  const pending = new Map<string, HTMLElement>()
  let isAtEnd = true
  list.addEventListener('scroll', () => {
    isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80
  })
  // The box to write in grows, a keyboard opens: the end stays in view for whoever was there.
  new ResizeObserver(() => isAtEnd && toEnd()).observe(list)

  return {
    isEmpty: () => shown.size === 0 && pending.size === 0,
    toEnd,

    /** Shows what a person is saying before it has arrived. The answer takes it away again. */
    expect(text: string, deliveryId: string): () => void {
      const element = make(
        'article',
        { className: 'message person pending', ariaLabel: words.you },
        make('p', {}, text),
      )
      pending.set(deliveryId, element)
      list.append(element)
      toEnd()
      return () => element.remove()
    },

    /** Shows a message; answers false when it was there. */
    show({ id, body }: StoredMessage): boolean {
      if (shown.has(id)) return false
      const element = place(id, body)
      shown.set(id, element)
      waiting.get(id)?.()
      return true
    },

    /** Resolves once a message is shown, or after a while without it. */
    async seen(id: string): Promise<void> {
      if (shown.has(id)) return
      await new Promise<void>((resolve) => {
        waiting.set(id, resolve)
        setTimeout(resolve, 3_000)
      })
      waiting.delete(id)
    },
  }

  function place(id: string, body: ChatMessage): HTMLElement {
    if (body.from === 'person') {
      const element =
        pending.get(body.deliveryId) ?? make('article', { ariaLabel: words.you }, make('p', {}, body.text))
      element.className = 'message person'
      return append(element)
    }
    const element = make('article', {
      className: `message bot ${body.kind}`,
      lang: body.locale,
      ariaLabel: words.bot,
      tabIndex: -1,
    })
    element.append(
      body.kind === 'text'
        ? make('p', {}, body.text)
        : (renderCard(body.card, body.locale, (pressed) => onPress(id, element, pressed)) ?? words.outdatedPage),
    )
    const before = body.kind === 'card' && body.replaces && shown.get(body.replaces)
    return before ? replace(before, element) : append(element)
  }

  function append(element: HTMLElement): HTMLElement {
    list.append(element)
    if (isAtEnd) toEnd()
    return element
  }

  /** A card that takes another's place takes its focus too. */
  function replace(before: HTMLElement, element: HTMLElement): HTMLElement {
    const hadFocus = before.contains(document.activeElement) || before.dataset.pressed === 'true'
    before.replaceWith(element)
    if (hadFocus) element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest' })
    return element
  }

  function toEnd(): void {
    list.scrollTop = list.scrollHeight
    isAtEnd = true
  }
}

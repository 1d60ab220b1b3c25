import type { AdaptiveCard } from '../../../cards/adaptive-card.js'
import { inputsOf } from '../card-form.js'
import { find, make } from './page/element.js'
import { browserZone, deliver } from './page/post.js'
import { words } from './page/words.js'

type Answer =
  | { kind: 'nothing' }
  | { kind: 'text'; text: string }
  | { kind: 'card'; card: AdaptiveCard; locale: string; title: string }

const form = find<HTMLFormElement>('#card')
const sentence = find('#said', form)
const deliveryId = find<HTMLInputElement>('[name=deliveryId]', form)

/**
 * The server's first view of a card stays as it is, so that nothing moves while a page loads; the renderer takes over with the
 * first press, or at once where the card could not be painted before the browser's zone was known.
 */
const renderer = () => import('./card/render.js')

form.addEventListener('submit', (event) => {
  const { submitter } = event as SubmitEvent
  if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'action') return
  event.preventDefault()
  const inputs = submitter.formNoValidate ? {} : inputsOf(new FormData(form) as Iterable<[string, string]>)
  void say({ kind: 'action', data: JSON.parse(submitter.value), inputs }, deliveryId.value)
})
if (form.dataset.timeZone !== browserZone()) void say({ kind: 'visit' })
else window.requestIdleCallback?.(renderer)

async function say(said: object, delivery?: string): Promise<void> {
  const { renderCard, setBusy } = await renderer()
  const card = find('.card', form)
  setBusy(card, true)
  tell('data' in said ? words.working : '')
  const answer = await deliver<Answer>(location.href, said, delivery)
  setBusy(card, false)
  if (!answer.ok) return tell(answer.sentence)
  const { body } = answer
  if (body.kind !== 'card') return tell(body.kind === 'text' ? body.text : '')
  tell('')
  document.title = body.title
  find('h1').textContent = body.title
  const next = renderCard(body.card, body.locale, (pressed) => void say({ kind: 'action', ...pressed }))
  const frame = make('div', { className: 'card', tabIndex: -1, lang: body.locale }, next ?? words.outdatedPage)
  card.replaceWith(frame)
  if ('data' in said) frame.focus()
}

function tell(text: string): void {
  sentence.replaceChildren(...(text ? [make('p', {}, text)] : []))
}

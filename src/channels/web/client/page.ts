import type { PageCard, SlotCalendarData } from '../../../cards/adaptive-card.js'
import { inputsOf } from '../card-form.js'
import type { Panel, Step } from '../panel.js'
import { mountCalendar } from './calendar/slot-calendar.js'
import { readChoices } from './page/choices.js'
import { find, make } from './page/element.js'
import { deliver, sayLeaving } from './page/post.js'
import { words } from './page/words.js'

interface CardAnswer {
  kind: 'card'
  card: PageCard
  locale: string
  title: string
  step: Step
  panel: Panel
}
type Answer = { kind: 'nothing' } | { kind: 'text'; text: string } | CardAnswer

/**
 * The server's first view of a card stays as it is, so that nothing moves while a page loads; the renderer takes over with the
 * first press, or at once where the card could not be painted before the browser's zone was known. A calendar draws itself.
 */
const renderer = () => import('./card/render.js')

if (parent !== window) tellHeight()
begin(find<HTMLFormElement>('#card'))

/** To the page around this one, which makes its frame as tall. The height is no secret. */
function tellHeight(): void {
  new ResizeObserver(() => parent.postMessage({ timewithHeight: document.documentElement.offsetHeight }, '*')).observe(
    document.documentElement,
  )
}

function begin(form: HTMLFormElement): void {
  const sentence = find('#said', form)
  const deliveryId = find<HTMLInputElement>('[name=deliveryId]', form)

  form.addEventListener('submit', (event) => {
    const { submitter } = event as SubmitEvent
    event.preventDefault()
    if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'action') return
    const inputs = submitter.formNoValidate ? {} : inputsOf(new FormData(form) as Iterable<[string, string]>)
    void say({ kind: 'action', data: JSON.parse(submitter.value), inputs }, deliveryId.value)
  })
  // A time that was picked is kept for whoever gives their details: leaving the page lets go of it, as going back to the times does.
  let back: object | undefined
  addEventListener('pagehide', () => back && sayLeaving(location.href, { kind: 'action', data: back, inputs: {} }))
  // Going back from the details is going back to the times.
  addEventListener('popstate', () => location.reload())

  const calendar = form.querySelector<HTMLElement>('.slot-calendar')
  if (calendar) mountCalendar(calendar, JSON.parse(calendar.dataset.calendar ?? ''), { pick, load })
  else if (form.dataset.timeZone !== readChoices().timeZone) void say({ kind: 'visit' })

  function pick({ pick: data }: SlotCalendarData, start: string) {
    void say({ kind: 'action', data: { ...data, start }, inputs: {} })
  }

  async function load({ show }: SlotCalendarData, month: string): Promise<SlotCalendarData | null> {
    const answer = await deliver<Answer>(location.href, { kind: 'action', data: { ...show, month }, inputs: {} })
    if (!answer.ok) tell(answer.sentence)
    if (!answer.ok || answer.body.kind !== 'card') return null
    tell('')
    return answer.body.card.body.find((element) => element.type === 'SlotCalendar')?.data ?? null
  }

  async function say(said: object, delivery?: string): Promise<void> {
    const card = find('.card', form)
    const loading = renderer()
    const buttons = [...card.querySelectorAll<HTMLButtonElement>('button, input, select, textarea')]
    const enabled = buttons.filter((button) => !button.disabled)
    setBusy(true)
    tell('data' in said ? words.working : '')
    const answer = await deliver<Answer>(location.href, said, delivery)
    setBusy(false)
    if (!answer.ok) return tell(answer.sentence)
    const { body } = answer
    if (body.kind !== 'card') return tell(body.kind === 'text' ? body.text : '')
    const { renderCard } = await loading
    tell('')
    if (form.dataset.step === 'times' && body.step !== 'times') history.pushState(null, '')
    back = body.step === 'details' ? wayBack(body.card) : undefined
    showPanel(body)
    const onPress = (pressed: object) => void say({ kind: 'action', ...pressed })
    const next = renderCard(body.card, body.locale, onPress, { pick, load })
    const frame = make('div', { className: 'card', tabIndex: -1 }, next ?? words.outdatedPage)
    card.replaceWith(frame)
    if (!('data' in said)) return
    frame.focus({ preventScroll: true })
    if (form.getBoundingClientRect().top < 0) form.scrollIntoView()

    function setBusy(isBusy: boolean) {
      card.setAttribute('aria-busy', String(isBusy))
      for (const button of enabled) button.disabled = isBusy
    }
  }

  function showPanel({ step, panel, title }: CardAnswer) {
    document.title = title
    form.dataset.step = step
    for (const element of form.querySelectorAll<HTMLElement>('[data-say]')) {
      const name = element.dataset.say as keyof Panel
      const text = name === 'title' && !panel.title ? title : panel[name]
      element.textContent = text
      const holder = element.closest('li') ?? element
      holder.toggleAttribute('hidden', text === '')
    }
  }

  function tell(text: string): void {
    sentence.replaceChildren(...(text ? [make('p', {}, text)] : []))
  }
}

/** The button of a card that leads back to the times. */
function wayBack({ actions = [] }: PageCard): object | undefined {
  for (const action of actions)
    if (action.type === 'Action.Execute' && action.data.verb === 'slots.show') return action.data
  return undefined
}

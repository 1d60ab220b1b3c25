import {
  type Action,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  OpenUrlAction,
  AdaptiveCard as Renderer,
  Versions,
} from 'adaptivecards'
import type { Inputs } from '../../../../cards/action.js'
import type { PageCard } from '../../../../cards/adaptive-card.js'
import { plainText } from '../../../../cards/markdown.js'
import { autofillOf } from '../../autofill.js'
import type { CalendarHandlers } from '../calendar/slot-calendar.js'
import { hostConfig } from './host-config.js'
import { SlotCalendarElement } from './slot-calendar-element.js'

/** A button was pressed and what stands beside it is filled in well enough. */
export type Press = (pressed: { data: object; inputs: Inputs }) => void

GlobalRegistry.elements.register('SlotCalendar', SlotCalendarElement, Versions.v1_5)
// Titles of choices are plain; texts are escaped markdown (cards/fill.ts), shown as what was typed.
GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false
Renderer.onProcessMarkdown = (text, result) => {
  const holder = document.createElement('p')
  holder.textContent = plainText(text)
  result.outputHtml = holder.outerHTML
  result.didProcess = true
}

/** A card as elements of a page. Null when it is no card that can be shown. */
export function renderCard(
  card: PageCard,
  locale: string,
  onPress: Press,
  calendar?: CalendarHandlers,
): HTMLElement | null {
  SlotCalendarElement.handlers = calendar
  const renderer = new Renderer()
  renderer.hostConfig = hostConfig
  renderer.lang = locale
  renderer.onExecuteAction = (action) => execute(renderer, action, onPress)
  renderer.parse(card)
  const element = renderer.render()
  element?.removeAttribute('tabindex')
  for (const input of renderer.getAllInputs())
    for (const [name, value] of autofillOf(input.id ?? ''))
      input.renderedElement?.querySelector('input, textarea')?.setAttribute(name, value)
  return element ?? null
}

function execute(renderer: Renderer, action: Action, onPress: Press): void {
  if (action instanceof OpenUrlAction && action.url) window.open(action.url, '_blank', 'noopener')
  if (!(action instanceof ExecuteAction)) return
  // The renderer mixes inputs into an action's data; what it was made from does not have them.
  const { data } = action.toJSON() as { data: object }
  const inputs = action.associatedInputs === 'none' ? [] : renderer.getAllInputs()
  onPress({
    data,
    inputs: Object.fromEntries(inputs.map(({ id, value }) => [id ?? '', String(value ?? '')])),
  })
}

/** While a press is under way no other counts. */
export function setBusy(card: HTMLElement, isBusy: boolean): void {
  card.setAttribute('aria-busy', String(isBusy))
  for (const control of card.querySelectorAll<HTMLButtonElement>('button, input, select, textarea'))
    control.disabled = isBusy
}

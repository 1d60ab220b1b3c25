import type { Choices } from '../page/choices.js'
import { make } from '../page/element.js'
import { fillIn, words } from '../page/words.js'
import { type Clock, capitalize } from './clock.js'

export interface TimesView {
  day?: string
  starts: string[]
  month: string
  /** The first start after the month, where the month has none. */
  next?: string
  hours: Choices['clock']
}

export interface TimesHandlers {
  pick(start: string): void
  showDay(instant: string): void
  setHours(hours: Choices['clock']): void
}

/** The free times of a day, each a press away; where there are none, the next day that has some is. */
export function showTimes(view: TimesView, clock: Clock, handlers: TimesHandlers): HTMLElement[] {
  const { day, starts, next, month } = view
  const heading = make('h2', { className: 'times-day', id: 'times-day' }, day ? capitalize(clock.shortDate(day)) : '')
  const head = make('div', { className: 'times-head' }, heading, hoursSwitch(view.hours, handlers))
  if (starts.length > 0) {
    const list = make('ul', { className: 'starts' }, ...titles(starts, clock).map((row) => startItem(row, handlers)))
    list.setAttribute('aria-labelledby', heading.id)
    return [head, list]
  }
  const none = make('p', { className: 'none' }, fillIn(words.calendar.noneInMonth, { month: clock.monthName(month) }))
  if (!next) return [head, none]
  const go = make(
    'button',
    { type: 'button', className: 'button' },
    fillIn(words.calendar.nextFree, { day: clock.shortDate(clock.dateOf(next)) }),
  )
  go.addEventListener('click', () => handlers.showDay(next))
  return [head, none, go]
}

function startItem({ start, title }: { start: string; title: string }, { pick }: TimesHandlers): HTMLElement {
  const button = make('button', { type: 'button', className: 'start' }, title)
  button.addEventListener('click', () => pick(start))
  return make('li', {}, button)
}

/** With the zone's name where the clock shows a time twice, in the hour that a clock change repeats. */
function titles(starts: string[], clock: Clock): { start: string; title: string }[] {
  const shown = starts.map((start) => ({ start, title: clock.time(start) }))
  const isTwice = (title: string) => shown.filter((other) => other.title === title).length > 1
  return shown.map(({ start, title }) => ({
    start,
    title: isTwice(title) ? `${title} ${clock.zoneName(start)}` : title,
  }))
}

function hoursSwitch(chosen: Choices['clock'], { setHours }: TimesHandlers): HTMLElement {
  const group = make('div', { className: 'hours-switch' })
  group.setAttribute('role', 'group')
  group.ariaLabel = words.calendar.clock
  for (const [hours, title] of [
    ['h12', words.calendar.hours12],
    ['h23', words.calendar.hours24],
  ] as const) {
    const button = make('button', { type: 'button', ariaPressed: String(hours === chosen) }, title)
    button.dataset.hours = hours
    button.addEventListener('click', () => setHours(hours))
    group.append(button)
  }
  return group
}

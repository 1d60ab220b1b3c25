import { addDays, firstWeekdayOf, weekdayNames, weeksOf } from '../../month.js'
import { make } from '../page/element.js'
import { fillIn, words } from '../page/words.js'
import type { Clock } from './clock.js'

export interface MonthView {
  month: string
  /** Free starts by date. */
  free: Map<string, string[]>
  day?: string
  /** Where the keyboard is. */
  focus: string
  canTurn: { back: boolean; on: boolean }
  isBusy: boolean
}

export interface MonthHandlers {
  choose(date: string): void
  /** The keyboard goes to another day of the month. */
  move(date: string): void
  turn(months: 1 | -1): void
}

/** A month: https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/ says what each key does. */
export function showMonth(view: MonthView, locale: string, clock: Clock, handlers: MonthHandlers): HTMLElement[] {
  const name = make('h2', { className: 'month-name', id: 'month-name' }, clock.monthName(view.month))
  name.setAttribute('aria-live', 'polite')
  const head = make(
    'div',
    { className: 'month-head' },
    name,
    turnButton('back', words.calendar.earlierMonth, view.canTurn.back, () => handlers.turn(-1)),
    turnButton('on', words.calendar.laterMonth, view.canTurn.on, () => handlers.turn(1)),
  )
  const grid = make('table', { className: 'days', ariaBusy: String(view.isBusy) }, weekdayRow(locale))
  grid.setAttribute('role', 'grid')
  grid.setAttribute('aria-labelledby', name.id)
  const body = make('tbody', {})
  for (const week of weeksOf(view.month, firstWeekdayOf(locale)))
    body.append(make('tr', {}, ...week.map((date) => (date ? dayCell(date, view, clock, handlers) : make('td', {})))))
  grid.append(body)
  grid.addEventListener('keydown', (event) => onKey(event, view, handlers))
  return [head, grid]
}

function turnButton(where: 'back' | 'on', label: string, isOpen: boolean, press: () => void): HTMLElement {
  const button = make('button', { type: 'button', className: `turn ${where}`, ariaLabel: label, disabled: !isOpen })
  button.addEventListener('click', press)
  return button
}

function weekdayRow(locale: string): HTMLElement {
  const names = weekdayNames(locale).map(({ long, short }) => make('th', { scope: 'col', abbr: long }, short))
  return make('thead', {}, make('tr', {}, ...names))
}

function dayCell(date: string, view: MonthView, clock: Clock, { choose }: MonthHandlers): HTMLElement {
  const count = view.free.get(date)?.length ?? 0
  const isChosen = date === view.day
  const button = make(
    'button',
    { type: 'button', tabIndex: date === view.focus ? 0 : -1 },
    String(Number(date.slice(8))),
  )
  button.dataset.date = date
  button.ariaLabel = `${clock.longDate(date)}, ${fillIn(count === 0 ? words.calendar.noTimes : count === 1 ? words.calendar.oneTime : words.calendar.times, { count })}`
  if (count === 0) button.ariaDisabled = 'true'
  else button.addEventListener('click', () => choose(date))
  const cell = make('td', {}, button)
  cell.setAttribute('role', 'gridcell')
  cell.ariaSelected = String(isChosen)
  return cell
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

function onKey(event: KeyboardEvent, { month, focus, free }: MonthView, { move, turn }: MonthHandlers): void {
  const dates = [...free.keys()].filter((date) => date.startsWith(month))
  const step = steps[event.key]
  if (step !== undefined) {
    const to = addDays(focus, step)
    if (to.startsWith(month)) move(to)
    else turn(step < 0 ? -1 : 1)
  } else if (event.key === 'PageUp') turn(-1)
  else if (event.key === 'PageDown') turn(1)
  else if (event.key === 'Home') move(dates[0] ?? focus)
  else if (event.key === 'End') move(dates.at(-1) ?? focus)
  else return
  event.preventDefault()
}

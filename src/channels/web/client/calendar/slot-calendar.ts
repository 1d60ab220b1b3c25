import type { SlotCalendarData } from '../../../../cards/adaptive-card.js'
import { addMonths } from '../../month.js'
import { chooseClock, chooseZone, readChoices } from '../page/choices.js'
import { make } from '../page/element.js'
import { fillIn, words } from '../page/words.js'
import { createClock } from './clock.js'
import { showMonth } from './month-view.js'
import { showTimes } from './times-view.js'
import { createZonePicker } from './zone-picker.js'

export interface CalendarHandlers {
  pick(data: SlotCalendarData, start: string): void
  /** Another month; null when it cannot be had, which was said then. */
  load(data: SlotCalendarData, month: string): Promise<SlotCalendarData | null>
}

/** Draws the calendar into an element, and redraws it with what its reader chooses. */
export function mountCalendar(root: HTMLElement, given: SlotCalendarData, handlers: CalendarHandlers): void {
  const months = new Map([[given.month, given]])
  const choices = readChoices()
  let data = given
  let clock = createClock(data.locale, choices)
  let free = freeTimes()
  let day = chooseDay(data.day)
  let focus = day ?? `${data.month}-01`
  let isBusy = false

  const monthPart = make('div', { className: 'month' })
  const timesPart = make('section', { className: 'times' })
  timesPart.setAttribute('aria-labelledby', 'times-day')
  const said = make('p', { className: 'visually-hidden' })
  said.setAttribute('role', 'status')
  const zonePicker = createZonePicker(
    choices.timeZone,
    (timeZone) => createClock(data.locale, { ...choices, timeZone }).time(new Date().toISOString()),
    (timeZone) => {
      choices.timeZone = timeZone
      chooseZone(timeZone)
      rezone()
    },
  )
  draw()
  root.replaceChildren(make('div', { className: 'month-side' }, monthPart, zonePicker.element), timesPart, said)
  root.classList.add('is-ready')

  function draw() {
    const { month, next, first, last } = data
    const handlersOfMonth = { choose, move, turn: (by: 1 | -1) => void turn(addMonths(data.month, by)) }
    const canTurn = { back: month > first, on: month < last }
    monthPart.replaceChildren(
      ...showMonth({ month, free, day, focus, canTurn, isBusy }, data.locale, clock, handlersOfMonth),
    )
    const starts = (day && free.get(day)) || []
    timesPart.replaceChildren(
      ...showTimes({ day, starts, month, next, hours: choices.clock }, clock, {
        pick: (start) => handlers.pick(data, start),
        showDay: (instant) => void turn(clock.dateOf(instant).slice(0, 7)),
        setHours(hours) {
          choices.clock = hours
          chooseClock(hours)
          rezone()
          timesPart.querySelector<HTMLElement>(`[data-hours=${hours}]`)?.focus()
        },
      }),
    )
  }

  /** By local date, of the shown month alone. */
  function freeTimes(): Map<string, string[]> {
    const byDate = new Map<string, string[]>()
    for (const start of data.starts) {
      const date = clock.dateOf(start)
      if (!date.startsWith(data.month)) continue
      const ofDate = byDate.get(date)
      if (ofDate) ofDate.push(start)
      else byDate.set(date, [start])
    }
    return byDate
  }

  /** The wanted day, or else the next that has something free, or else the first. */
  function chooseDay(wanted: string | undefined): string | undefined {
    const dates = [...free.keys()]
    return dates.find((date) => !wanted || date >= wanted) ?? dates[0]
  }

  function rezone() {
    clock = createClock(data.locale, choices)
    zonePicker.show(choices.timeZone)
    free = freeTimes()
    day = chooseDay(day)
    focus = day ?? `${data.month}-01`
    draw()
    tell()
  }

  function choose(date: string) {
    day = date
    focus = date
    draw()
    focusDay()
    tell()
    if (timesPart.getBoundingClientRect().top > innerHeight - 160)
      timesPart.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }

  function move(date: string) {
    focus = date
    draw()
    focusDay()
  }

  async function turn(month: string) {
    if (isBusy || month < data.first || month > data.last) return
    const before = data
    const keepsFocus = monthPart.contains(document.activeElement)
    const pressed = document.activeElement?.className
    let next = months.get(month)
    if (!next) {
      data = { ...data, month, starts: [] }
      isBusy = true
      show()
      next = (await handlers.load(before, month)) ?? undefined
      isBusy = false
    }
    data = next ?? before
    months.set(data.month, data)
    show()
    tell()

    function show() {
      free = freeTimes()
      day = chooseDay(undefined)
      focus = day ?? `${data.month}-01`
      draw()
      if (!keepsFocus) return
      const button =
        pressed?.startsWith('turn') && monthPart.querySelector<HTMLButtonElement>(`.${pressed.replace(' ', '.')}`)
      if (button && !button.disabled) button.focus()
      else focusDay()
    }
  }

  function focusDay() {
    monthPart.querySelector<HTMLElement>(`[data-date="${focus}"]`)?.focus()
  }

  function tell() {
    const count = (day && free.get(day)?.length) || 0
    const sentence = count === 1 ? words.calendar.oneTime : count === 0 ? words.calendar.noTimes : words.calendar.times
    said.textContent = `${day ? clock.longDate(day) : clock.monthName(data.month)}: ${fillIn(sentence, { count })}`
  }
}

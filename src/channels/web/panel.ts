import type { Card } from '../../cards/catalogue.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import { timesFor } from '../../cards/times.js'
import type { Reply } from '../channel.js'
import { type Html, html } from './html.js'
import { initialsOf } from './initials.js'

/** What stands beside the card while something is chosen: what is booked, with whom. Empty texts are not shown. */
export interface Panel {
  organizer: string
  initials: string
  title: string
  length: string
  when: string
  was: string
  place: string
  description: string
}

const empty: Panel = {
  organizer: '',
  initials: '',
  title: '',
  length: '',
  when: '',
  was: '',
  place: '',
  description: '',
}

/** How a page stands around a card: with the calendar, with the form beside what was chosen, or the card alone. */
export type Step = 'times' | 'details' | 'card'

export const stepOf = (reply: Reply): Step => {
  if (reply.kind === 'text') return 'card'
  switch (reply.card.name) {
    case 'slots':
      return 'times'
    case 'confirm-booking':
    case 'enter-code':
      return 'details'
    default:
      return 'card'
  }
}

export function panelOf(reply: Reply): Panel {
  if (reply.kind === 'text') return empty
  const { locale } = reply
  // The code is asked for beside the same as the details were.
  const card =
    reply.card.name === 'enter-code' ? ({ name: 'confirm-booking', data: reply.card.data.form } as const) : reply.card
  if (card.name !== 'slots' && card.name !== 'confirm-booking') return empty
  const { length } = phrasesFor(locale)
  const { organizer, title, durationMinutes, location, description = '', moving } = card.data
  const name = moving?.with ?? organizer
  return {
    organizer: name,
    initials: initialsOf(name),
    title,
    length: length(durationMinutes),
    when: whenOf(card, locale),
    was: moving ? phrasesFor(locale).slots.now(momentOf(moving.start, card.data.timeZone, locale)) : '',
    place: location,
    description,
  }
}

function whenOf(card: Extract<Card, { name: 'slots' | 'confirm-booking' }>, locale: string): string {
  if (card.name === 'slots') return ''
  const { start, durationMinutes, timeZone } = card.data
  const times = timesFor(locale)
  return [times.day(start, timeZone), times.range(start, durationMinutes, timeZone), times.zone(timeZone, start)].join(
    '\n',
  )
}

function momentOf(instant: string, timeZone: string, locale: string): string {
  const times = timesFor(locale)
  return phrasesFor(locale).moment(times.day(instant, timeZone), times.time(instant, timeZone))
}

/** The script writes later panels into the same elements, by their `data-say`. */
export function panelToHtml(panel: Panel): Html {
  return html`<section class="panel">
<p class="who">${said('initials', panel, 'avatar', true)}${said('organizer', panel, 'organizer')}</p>
<h1 data-say="title">${panel.title}</h1>
<ul class="rows">
${row('when', panel, calendarIcon)}
${row('was', panel, backIcon)}
${row('length', panel, clockIcon)}
${row('place', panel, placeIcon)}
</ul>
<p class="description" data-say="description"${!panel.description && html` hidden`}>${panel.description}</p>
</section>`
}

const said = (name: keyof Panel, panel: Panel, look: string, isDecoration = false) =>
  html`<span class="${look}" data-say="${name}"${isDecoration && html` aria-hidden="true"`}${!panel[name] && html` hidden`}>${panel[name]}</span>`

const row = (name: keyof Panel, panel: Panel, icon: Html) =>
  html`<li${!panel[name] && html` hidden`}>${icon}<span data-say="${name}">${panel[name]}</span></li>`

const icon = (shapes: Html) =>
  html`<svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`
export const clockIcon = icon(html`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`)
export const placeIcon = icon(
  html`<path d="M12 21s7-5.6 7-11a7 7 0 1 0-14 0c0 5.4 7 11 7 11Z"/><circle cx="12" cy="10" r="2.5"/>`,
)
const calendarIcon = icon(html`<rect x="4" y="5" width="16" height="15" rx="3"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>`)
const backIcon = icon(html`<path d="M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5"/>`)

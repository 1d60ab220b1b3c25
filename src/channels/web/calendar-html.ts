import type { SlotCalendarData } from '../../cards/adaptive-card.js'
import { type Html, html } from './html.js'
import { firstWeekdayOf, weekdayNames, weeksOf } from './month.js'

/**
 * The calendar before its script runs: the month in its final size, so that nothing moves when the times arrive. Which days are free
 * is not painted, as it depends on the zone that only the browser knows. Where no script runs, `plain` is what there is.
 */
export function calendarToHtml(data: SlotCalendarData, plain: Html): Html {
  const { month, locale } = data
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const title = name.format(new Date(`${month}-01T12:00Z`))
  return html`<div class="slot-calendar" data-calendar="${JSON.stringify(data)}"><div class="month-side"><div class="month">
<div class="month-head"><h2 class="month-name">${title.charAt(0).toUpperCase() + title.slice(1)}</h2><span class="turn back"></span><span class="turn on"></span></div>
<table class="days" aria-hidden="true"><thead><tr>${weekdayNames(locale).map(({ short }) => html`<th>${short}</th>`)}</tr></thead>
<tbody>${weeksOf(month, firstWeekdayOf(locale)).map(
    (week) =>
      html`<tr>${week.map((date) => html`<td>${date && html`<span>${Number(date.slice(8))}</span>`}</td>`)}</tr>`,
  )}</tbody></table>
</div><div class="zone"></div></div>
<div class="times" aria-busy="true"><div class="times-head"></div><ul class="starts waiting">${[1, 2, 3, 4, 5, 6].map(() => html`<li></li>`)}</ul></div>
</div>
<noscript>${plain}</noscript>`
}

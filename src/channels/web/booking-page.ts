import { randomUUID } from 'node:crypto'
import { fillPageCard } from '../../cards/fill.js'
import { pageWords } from '../../cards/phrases/pages.js'
import type { Reply } from '../channel.js'
import { cardToHtml } from './card-html.js'
import { languageSwitch, poweredBy } from './document.js'
import { type Html, html, jsonElement } from './html.js'
import { organizerPage } from './organizer-page.js'
import { panelOf, panelToHtml, stepOf } from './panel.js'
import type { Reader } from './reader.js'

/** The title of the page that shows a reply. */
export function titleOf(reply: Reply): string {
  const { titles } = pageWords(reply.locale).booking
  if (reply.kind === 'text') return titles.other
  const { card } = reply
  switch (card.name) {
    case 'choose-meeting-type':
      return titles.organizer(card.data.organizer)
    case 'slots':
      return titles.meetingType(card.data.title, card.data.organizer)
    case 'enter-code':
      return titles.confirm(card.data.form.title, card.data.form.organizer)
    case 'confirm-booking':
      return titles.confirm(card.data.title, card.data.organizer)
    case 'booking':
      return titles.booking(card.data.title, card.data.with)
    default:
      return titles.other
  }
}

/** @param path the page's own address, without what is asked of it */
export function bookingPage(reply: Reply, reader: Reader, path: string, notice?: string): Html {
  return reply.kind === 'card' && reply.card.name === 'choose-meeting-type'
    ? organizerPage(reply.card.data, reply.locale, path)
    : cardPage(reply, reader, notice)
}

/**
 * A page around a card. While the browser's zone is not known a card with times in it waits in `noscript`: times in a wrong zone are
 * never painted, and the script asks again with the right one. The calendar needs no second asking.
 */
function cardPage(reply: Reply, reader: Reader, notice?: string): Html {
  const { booking, client } = pageWords(reply.locale)
  const content = html`<div class="card" tabindex="-1">${contentOf(reply)}</div>`
  const step = stepOf(reply)
  const panel = panelOf(reply)
  return html`<main id="content" class="booking">
<form method="post" id="card" class="sheet" data-step="${step}" data-time-zone="${reader.timeZone}">
<input type="hidden" name="deliveryId" value="${randomUUID()}">
${panelToHtml(step === 'card' ? { ...panel, title: titleOf(reply) } : panel)}
<div class="stage">
<div id="said" role="status">${notice && html`<p>${notice}</p>`}</div>
${
  reader.timeZone || hasCalendar(reply)
    ? content
    : html`<noscript>${content}</noscript><div class="card waiting" aria-busy="true"><p>${booking.loading}</p></div>`
}
</div>
</form>
</main>
<footer class="foot">${poweredBy(reply.locale)}${languageSwitch(reply.locale)}</footer>
${jsonElement('words', client)}`
}

const hasCalendar = (reply: Reply) =>
  reply.kind === 'card' && reply.card.name === 'slots' && reply.card.data.calendar !== undefined

function contentOf(reply: Reply): Html {
  if (reply.kind === 'text') return html`<p>${reply.text}</p>`
  return cardToHtml(fillPageCard(reply.card, { locale: reply.locale, owner: reply.owner }))
}

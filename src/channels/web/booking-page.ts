import { randomUUID } from 'node:crypto'
import { fillCard } from '../../cards/fill.js'
import { pageWords } from '../../cards/phrases/pages.js'
import type { Reply } from '../channel.js'
import { cardToHtml } from './card-html.js'
import { languageSwitch } from './document.js'
import { type Html, html, jsonElement } from './html.js'
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
    case 'confirm-booking':
      return titles.confirm(card.data.title, card.data.organizer)
    case 'booking':
      return titles.booking(card.data.title, card.data.with)
    default:
      return titles.other
  }
}

/**
 * A page around a card. While the browser's zone is not known the card waits in `noscript`: times in a wrong zone are never
 * painted, and the script asks again with the right one.
 */
export function cardPage(reply: Reply, reader: Reader, notice?: string): Html {
  const { booking, client } = pageWords(reply.locale)
  const content = html`<div class="card">${contentOf(reply)}</div>`
  return html`<main id="content" class="booking">
<h1 class="visually-hidden">${titleOf(reply)}</h1>
<form method="post" id="card" data-time-zone="${reader.timeZone}">
<input type="hidden" name="deliveryId" value="${randomUUID()}">
<div id="said" role="status">${notice && html`<p>${notice}</p>`}</div>
${
  reader.timeZone
    ? content
    : html`<noscript>${content}</noscript><div class="card waiting" aria-busy="true"><p>${booking.loading}</p></div>`
}
</form>
</main>
<footer class="foot"><a href="/">${booking.poweredBy}</a>${languageSwitch(reply.locale)}</footer>
${jsonElement('words', client)}`
}

function contentOf(reply: Reply): Html {
  if (reply.kind === 'text') return html`<p>${reply.text}</p>`
  return cardToHtml(fillCard(reply.card, { locale: reply.locale, owner: reply.owner }))
}

import type { CardData } from '../../cards/catalogue.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import { languageSwitch, poweredBy } from './document.js'
import { type Html, html } from './html.js'
import { initialsOf } from './initials.js'
import { clockIcon, placeIcon } from './panel.js'

/** Who the organizer is, and what can be booked: each meeting type is a page of its own. */
export function organizerPage(
  { organizer, about, photo, banner, meetingTypes }: CardData['choose-meeting-type'],
  locale: string,
  path: string,
): Html {
  const { length, people } = phrasesFor(locale)
  const paragraph = (text: string) => text && html`<span class="description">${text}</span>`
  return html`<main id="content" class="profile">
${banner && html`<img class="banner" src="${banner}" alt="">`}
<header>
${photo ? html`<img class="avatar large" src="${photo}" alt="" width="72" height="72">` : html`<span class="avatar large" aria-hidden="true">${initialsOf(organizer)}</span>`}
<h1>${organizer}</h1>
<p class="about">${about || people.typeText}</p>
</header>
<ul class="types">
${meetingTypes.map(
  ({ title, durationMinutes, location, description, slug }) => html`<li><a href="${path}/${slug}">
<span class="type-title">${title}</span>
<span class="type-facts"><span>${clockIcon}${length(durationMinutes)}</span>${location && html`<span>${placeIcon}${location}</span>`}</span>
${paragraph(description)}
</a></li>`,
)}
</ul>
</main>
<footer class="foot">${poweredBy(locale)}${languageSwitch(locale)}</footer>`
}

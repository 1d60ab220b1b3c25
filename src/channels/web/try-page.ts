import { pageWords } from '../../cards/phrases/pages.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import { helpExamples } from '../../language/examples.js'
import { brand, languageSwitch } from './document.js'
import { type Html, html, jsonElement } from './html.js'
import { initialsOf } from './initials.js'
import type { DemoPerson } from './options.js'

/** The frame of /try: who one is, the chats, the mail. The script (client/try.ts) fills the chats. */
export function tryPage(locale: string, people: DemoPerson[]): Html {
  const { chat, client } = pageWords(locale)
  const organizer = people.find(({ role }) => role === 'organizer')
  const attendee = people.find(({ role }) => role === 'attendee')
  if (!organizer || !attendee)
    return html`<main id="content" class="message"><h1>${chat.heading}</h1><p>${chat.nobody}</p></main>`

  const first = { organizer: firstName(organizer), attendee: firstName(attendee) }
  return html`<header class="rail">
${brand}
<div class="intro">
<h1>${chat.heading}</h1>
<p class="lede">${chat.lede(first.organizer, first.attendee)} <span class="lede-more">${chat.ledeMore}</span></p>
</div>
<div class="people" role="tablist" aria-label="${chat.who}">
${people.map((person) => personTab(person, locale))}
</div>
<section class="steps" aria-labelledby="steps">
<h2 id="steps">${chat.stepsHeading}</h2>
<ol>${chat.steps(first.organizer, first.attendee).map((step) => html`<li>${step}</li>`)}</ol>
</section>
<div class="rail-foot"><p class="hint">${chat.local}</p>${languageSwitch(locale)}</div>
</header>
<main id="content" class="chat">
<noscript><p class="banner">${chat.needsScript}</p></noscript>
<p id="connection" class="banner" role="status" hidden>${chat.reconnecting}</p>
${people.map((person) => chatPanel(person, locale))}
</main>
<button type="button" id="show-mail" class="show-mail" aria-expanded="false" aria-controls="mail">${envelope}<span>${chat.mail.heading}</span><span id="mail-count" class="count" hidden></span></button>
<aside id="mail" class="mail" aria-labelledby="mail-heading">
<div class="mail-head">
<div><h2 id="mail-heading">${chat.mail.heading}</h2><p class="hint">${chat.mail.lede}</p></div>
<button type="button" id="hide-mail" class="plain-button hide-mail">${chat.mail.close}</button>
</div>
<p id="no-mail" class="empty">${envelope}${chat.mail.none}</p>
<ul id="mails" class="mails"></ul>
</aside>
<dialog id="mail-dialog" class="mail-dialog" aria-labelledby="mail-subject">
<div class="mail-dialog-head">
<div><h2 id="mail-subject"></h2><p class="hint"><span id="mail-to"></span> · <time id="mail-at"></time></p></div>
<form method="dialog"><button class="plain-button">${chat.mail.close}</button></form>
</div>
<iframe id="mail-frame" title="${chat.mail.frame}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<p class="mail-dialog-foot"><a id="mail-invitation" class="button" download>${chat.mail.invitation}</a></p>
</dialog>
${jsonElement('words', client)}`
}

const firstName = ({ displayName }: DemoPerson) => displayName.split(' ', 1)[0] ?? displayName

function personTab(person: DemoPerson, locale: string): Html {
  const { id, displayName } = person
  const { roles, unread } = pageWords(locale).chat
  return html`<button type="button" role="tab" class="person" id="tab-${id}" aria-controls="chat-${id}" aria-selected="false" tabindex="-1" data-person="${id}">
<span class="avatar ${person.role}" aria-hidden="true">${initialsOf(displayName)}</span>
<span class="person-name">${displayName}<span class="person-role">${roles[person.role]}</span></span>
<span class="unread" hidden><span class="unread-count"></span><span class="visually-hidden"> ${unread}</span></span>
</button>`
}

function chatPanel(person: DemoPerson, locale: string): Html {
  const { chat } = pageWords(locale)
  const { id, displayName } = person
  const examples = helpExamples(phrasesFor(locale).language).filter(
    (example) => (example.for !== 'all') === (person.role === 'organizer'),
  )
  return html`<div class="panel" role="tabpanel" id="chat-${id}" aria-labelledby="tab-${id}" data-person="${id}" hidden>
<div class="log" role="log" aria-label="${chat.log(displayName)}" tabindex="0"></div>
<div class="typing" role="status" hidden><span class="visually-hidden">${chat.typing}</span><i></i><i></i><i></i></div>
<p class="fault" role="alert" hidden></p>
<ul class="examples" aria-label="${chat.suggestions}">${examples.map(
    ({ text }) => html`<li><button type="button" class="chip">${text}</button></li>`,
  )}</ul>
<form class="composer">
<label class="visually-hidden" for="text-${id}">${chat.message(displayName)}</label>
<textarea id="text-${id}" name="text" rows="1" placeholder="${chat.placeholder}" autocomplete="off" enterkeyhint="send"></textarea>
<button class="send" aria-label="${chat.send}">${arrow}</button>
</form>
</div>`
}

const envelope = html`<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" aria-hidden="true"><rect x="3" y="5" width="18" height="14" rx="3"/><path d="m4 8 8 5.5L20 8"/></svg>`

const arrow = html`<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M12 19V5m-6 6 6-6 6 6"/></svg>`

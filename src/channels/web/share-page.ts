import { renderSVG } from 'uqr'
import type { CardData } from '../../cards/catalogue.js'
import { pageWords } from '../../cards/phrases/pages.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import { languageSwitch, poweredBy } from './document.js'
import { type Html, html } from './html.js'

/** Every way to share a public meeting type: its address, a QR code, a line for a signature, and what to write into a page of one's own. */
export function sharePage({ title, organizer, durationMinutes }: CardData['slots'], locale: string, url: string): Html {
  const { share: say } = pageWords(locale)
  const { origin, pathname } = new URL(url)
  const page = pathname.slice(1)
  const qr = `data:image/svg+xml,${encodeURIComponent(renderSVG(url, { border: 2 }))}`
  const signature = html`<a href="${url}" style="font-family: Segoe UI, Arial, sans-serif; font-size: 14px; color: #2f5bd8;">${say.signatureText(title)}</a>`
  const tag = (kind: string) =>
    html`<script src="${origin}/embed.js" data-page="${page}" data-kind="${kind}" data-text="${say.embedText}"></script>`
  const copy = (id: string, label: string, text: string) =>
    html`<label for="${id}">${label}</label><textarea id="${id}" rows="3" readonly spellcheck="false">${text}</textarea>`
  return html`<main id="content" class="share sheet">
<h1>${say.heading(title)}</h1>
<p class="about">${organizer} · ${phrasesFor(locale).length(durationMinutes)}</p>
<section><h2>${say.link}</h2>${copy('link', say.linkLabel, url)}</section>
<section><h2>${say.qr}</h2><img class="qr" src="${qr}" width="180" height="180" alt="${say.qrAlt(url)}">
<p><a download="qr.svg" href="${qr}">${say.qrDownload}</a></p></section>
<section><h2>${say.signature}</h2><p class="preview"><a href="${url}">${say.signatureText(title)}</a></p>${copy('signature', say.signatureLabel, signature.text)}</section>
<section><h2>${say.embed}</h2><p>${say.embedHint}</p>
${copy('inline', say.kinds.inline, tag('inline').text)}
${copy('button', say.kinds.button, tag('button').text)}
${copy('popup', say.kinds.popup, tag('popup').text)}</section>
</main>
<footer class="foot">${poweredBy(locale)}${languageSwitch(locale)}</footer>`
}

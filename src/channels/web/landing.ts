import { pageWords } from '../../cards/phrases/pages.js'
import { brand, languageSwitch } from './document.js'
import { type Html, html } from './html.js'

/** What this is, for someone who only typed the server's name. */
export function landingPage(locale: string, hasDemo: boolean): Html {
  const { landing } = pageWords(locale)
  return html`<header class="bar">${brand}</header>
<main id="content" class="landing">
<h1>${landing.heading}</h1>
<p class="lede">${landing.lede}</p>
${hasDemo && html`<p><a class="button positive" href="/try">${landing.tryIt}</a></p><p class="hint">${landing.tryHint}</p>`}
<p class="hint">${landing.bookHint}</p>
</main>
<footer class="foot">${languageSwitch(locale)}</footer>`
}

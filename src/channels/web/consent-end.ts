import { type Request, type Response, Router } from 'express'
import { pageWords } from '../../cards/phrases/pages.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import type { ConsentEnd } from '../../people/calendars/come-back.js'
import type { Assets } from './assets.js'
import { brand, sendDocument } from './document.js'
import { type Html, html } from './html.js'
import { localeOf } from './reader.js'

interface Options {
  assets: Assets
  publicUrl: string
  /** @param callback the address that the browser came back to */
  comeBack: (callback: URL) => Promise<ConsentEnd>
}

/**
 * `GET /calendars/callback`: where a browser ends that has been at a provider's consent page. It offers no other language: its address
 * counts once.
 */
export function createConsentEnd({ assets, publicUrl, comeBack }: Options): Router {
  const router = Router()
  router.get('/calendars/callback', async (request: Request, response: Response) => {
    // The code in the address is for us alone.
    response.setHeader('Referrer-Policy', 'no-referrer')
    const end = await comeBack(new URL(request.originalUrl, publicUrl))
    const locale = end.locale ?? localeOf(request)
    const { title, body } = describe(end, locale)
    response.status(end.kind === 'failed' ? 400 : 200)
    sendDocument(response, assets, { title, locale, isPrivate: true, body })
  })
  return router
}

function describe(end: ConsentEnd, locale: string): { title: string; body: Html } {
  const { consent: say } = pageWords(locale)
  const { calendars } = phrasesFor(locale)
  const page = (title: string, content: Html) => ({
    title,
    body: html`<header class="bar">${brand}</header>
<main id="content" class="message">
<h1>${title}</h1>
${content}
</main>`,
  })
  switch (end.kind) {
    case 'connected': {
      const title = calendars.events.connected(calendars.providers[end.provider], end.busyThisWeek)
      return page(title, html`<p>${say.done}</p>`)
    }
    case 'code':
      return page(
        say.codeTitle,
        html`<p class="code">${end.code.slice(0, 3)} ${end.code.slice(3)}</p><p>${say.code}</p>`,
      )
    case 'failed':
      return page(
        say.failedTitle,
        html`<p>${end.why === 'ended' ? say.ended : calendars.refused(end.why)}</p><p>${say.again}</p>`,
      )
  }
}

import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { PageWords } from '../../cards/phrases/pages.en.js'
import { pageWords } from '../../cards/phrases/pages.js'
import type { Assets } from './assets.js'
import { brand, languageSwitch, sendDocument, wantsJson } from './document.js'
import { html } from './html.js'
import { localeOf } from './reader.js'

type ErrorName = Exclude<keyof PageWords['errors'], 'reference' | 'home'>

const statuses: Record<ErrorName, number> = {
  notFound: 404,
  tooLarge: 413,
  tooMany: 429,
  unreadable: 400,
  otherOrigin: 403,
  trouble: 500,
}

/** Says what went wrong, as a page or as data. */
export type ShowError = (request: Request, response: Response, name: ErrorName, reference?: string) => void

export const createShowError =
  (assets: Assets): ShowError =>
  (request, response, name, reference) => {
    const locale = localeOf(request)
    const { errors } = pageWords(locale)
    const { title, text } = errors[name]
    response.status(statuses[name])
    if (wantsJson(request)) {
      const sentences = [`${title}.`, text, reference && errors.reference(reference)]
      response.json({ error: sentences.filter(Boolean).join(' ') })
      return
    }
    const body = html`<header class="bar">${brand}</header>
<main id="content" class="message">
<h1>${title}</h1>
<p>${text}</p>
${reference && html`<p class="reference">${errors.reference(reference)}</p>`}
<p><a class="button" href="/">${errors.home}</a></p>
</main>
<footer class="foot">${languageSwitch(locale)}</footer>`
    sendDocument(response, assets, { title, locale, body, isPrivate: true })
  }

/** What Express hands us: a body that its parser refused (its own fault, logged by nobody), or a bug, logged under a reference. */
export const createErrorHandler =
  (showError: ShowError, log: Logger): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const status = Number(error?.status)
    if (status === 413) return showError(request, response, 'tooLarge')
    if (status >= 400 && status < 500) return showError(request, response, 'unreadable')
    const reference = randomUUID()
    log.error(
      { err: error, correlationId: reference, method: request.method, route: request.route?.path },
      'page failed',
    )
    showError(request, response, 'trouble', reference)
  }

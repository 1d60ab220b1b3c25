import express, { type Request, type Response, Router } from 'express'
import { pageWords } from '../../cards/phrases/pages.js'
import type { Assets } from './assets.js'
import { brand, languageSwitch, sendDocument } from './document.js'
import type { ShowError } from './errors.js'
import { html } from './html.js'
import { localeOf } from './reader.js'

/** Whether reminders of bookings are mailed to the attendee behind a link; null where there is no such link. */
export interface ReminderChoice {
  read(manageToken: string): Promise<{ email: string; isOff: boolean; locale: string } | null>
  change(manageToken: string, on: boolean): Promise<void>
}

interface Options {
  reminders: ReminderChoice
  assets: Assets
  showError: ShowError
}

/**
 * `/manage/:token/reminders`: no more reminders, by a button here or by the mail program's own, which posts without a page of ours
 * (RFC 8058). A GET changes nothing, since programs that look for dangerous links open them all.
 */
export function createRemindersPage({ reminders, assets, showError }: Options): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '1kb', parameterLimit: 5 })

  router
    .route('/manage/:token/reminders')
    .get((request, response) => show(request, response))
    .post(form, async (request, response) => {
      if (!(await reminders.read(request.params.token))) return showError(request, response, 'notFound')
      await reminders.change(request.params.token, request.body?.reminders === 'on')
      await show(request, response)
    })
  return router

  async function show(request: Request<{ token: string }>, response: Response): Promise<void> {
    const choice = await reminders.read(request.params.token)
    if (!choice) return showError(request, response, 'notFound')
    const { email, isOff } = choice
    // What its reader chooses here goes before what is known of them.
    const locale = request.query.locale === undefined ? choice.locale : localeOf(request)
    const say = pageWords(locale).reminders
    const title = isOff ? say.offTitle : say.onTitle
    const body = html`<header class="bar">${brand}</header>
<main id="content" class="message">
<h1>${title}</h1>
<p>${isOff ? say.offText(email) : say.onText(email)}</p>
<form method="post"><button class="button ${isOff ? 'default' : 'positive'}" name="reminders" value="${isOff ? 'on' : 'off'}">${isOff ? say.turnOn : say.turnOff}</button></form>
</main>
<footer class="foot">${languageSwitch(locale)}</footer>`
    sendDocument(response, assets, { title, locale, isPrivate: true, body })
  }
}

import express, { type Request, Router } from 'express'
import { pageWords } from '../../cards/phrases/pages.js'
import type { Receive } from '../channel.js'
import type { Assets } from './assets.js'
import { hear } from './chat.js'
import { sendDocument } from './document.js'
import type { ShowError } from './errors.js'
import type { EventStreams } from './event-stream.js'
import { Html, html } from './html.js'
import type { Demo, WebMessages } from './options.js'
import { isTimeZone, localeOf, readReader } from './reader.js'
import { chatDeliverySchema } from './said.js'
import { allowOwnFrames, isolateDocument } from './security.js'
import { tryPage } from './try-page.js'

interface Options {
  demo: Demo
  receive: Receive
  messages: WebMessages
  streams: EventStreams
  assets: Assets
  showError: ShowError
  isHttps: boolean
}

/** The page where one chats with the bot as anyone of the demo organization, and reads the mail that went out. */
export function createTryRoutes(options: Options): Router {
  const { demo, streams, assets, showError, isHttps } = options
  const router = Router()

  router.get('/', allowOwnFrames, async (request, response) => {
    const { locale } = readReader(request, response, isHttps)
    sendDocument(response, assets, {
      title: pageWords(locale).chat.title,
      locale,
      style: 'try',
      script: 'try',
      bodyClass: 'try',
      isPrivate: true,
      body: tryPage(locale, await demo.people()),
    })
  })

  router.get('/people/:person/events', async (request, response) => {
    const person = await personOf(request)
    if (person) streams.open(request, response, person.id)
    else showError(request, response, 'notFound')
  })

  router.post('/people/:person/messages', express.json({ limit: '16kb' }), async (request, response) => {
    const person = await personOf(request)
    if (!person) return showError(request, response, 'notFound')
    const { data: delivery } = chatDeliverySchema.safeParse(request.body)
    if (!delivery) return showError(request, response, 'unreadable')
    if (delivery.timeZone && !isTimeZone(delivery.timeZone)) delete delivery.timeZone
    // What was answered reaches the browser by the stream, as everything does that is said in the chat.
    response.json({ answer: await hear(options, person, delivery, localeOf(request)) })
  })

  router.get('/mails', async (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache')
    const mails = await demo.mails()
    response.json(
      mails.map(({ id, to, subject, at, ics }) => ({ id, to, subject, at, hasInvitation: ics !== undefined })),
    )
  })

  router.get('/mails/:mail', isolateDocument, async (request, response) => {
    const mail = await mailOf(request)
    if (!mail) return showError(request, response, 'notFound')
    const text = mail.html ? new Html(mail.html) : html`<pre>${mail.text}</pre>`
    // Links open beside the frame, as they do in a mail program.
    response.type('html').send(html`<!doctype html><meta charset="utf-8"><base target="_blank">${text}`.text)
  })

  router.get('/mails/:mail/invitation.ics', async (request, response) => {
    const mail = await mailOf(request)
    if (!mail?.ics) return showError(request, response, 'notFound')
    response.attachment('invitation.ics').type('text/calendar; charset=utf-8').send(mail.ics)
  })
  return router

  async function personOf(request: Request) {
    return (await demo.people()).find(({ id }) => id === request.params.person)
  }

  async function mailOf(request: Request) {
    return (await demo.mails()).find(({ id }) => id === request.params.mail)
  }
}

import { randomUUID } from 'node:crypto'
import express, { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { fillPageCard } from '../../cards/fill.js'
import { pageWords } from '../../cards/phrases/pages.js'
import type { Receive, Reply, Said } from '../channel.js'
import type { Assets } from './assets.js'
import { bookingPage, titleOf } from './booking-page.js'
import { keepCookie } from './cookies.js'
import { sendDocument, wantsJson } from './document.js'
import { isEmbedded } from './embed.js'
import type { ShowError } from './errors.js'
import { panelOf, stepOf } from './panel.js'
import { type Reader, readReader } from './reader.js'
import { pageDeliverySchema, readForm } from './said.js'
import { sharePage } from './share-page.js'

interface Options {
  receive: Receive
  assets: Assets
  showError: ShowError
  /** Without a slash at the end. */
  publicUrl: string
  isHttps: boolean
}

type Visit = Extract<Said, { kind: 'visit' }>
/** What the address of a page says: what is visited, and what the visitor may do there. */
interface Place {
  visit: Visit
  tokens: { manageToken?: string; linkToken?: string }
}

/** What stands in an address, of those parts that its route names. */
interface Parameters {
  token: string
  organizer: string
  meetingType?: string
}

/** The pages for people without an account. A GET shows the card that a page begins with; a press is posted to the same address. */
export function createBookingPages({ receive, assets, showError, publicUrl, isHttps }: Options): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 100 })
  const json = express.json({ limit: '16kb' })

  mount('/manage/:token', ({ token }) => ({ visit: { kind: 'visit', page: 'manage' }, tokens: { manageToken: token } }))
  mount('/link/:token', ({ token }, { start }) => ({
    visit: { kind: 'visit', page: 'link', ...(isInstant(start) && { start }) },
    tokens: { linkToken: token },
  }))
  router.get('/:organizer/:meetingType/share', async (request, response) => {
    const { organizer, meetingType } = request.params
    const reader = readReader(request, response, isHttps)
    const visit = { kind: 'visit', page: 'organizer', organizer, meetingType } as const
    const reply = await hear({ visit, tokens: {} }, reader, visit, randomUUID())
    if (reply?.kind !== 'card' || reply.card.name !== 'slots') return showError(request, response, 'notFound')
    const { data } = reply.card
    sendDocument(response, assets, {
      title: pageWords(reply.locale).share.title(data.title),
      locale: reply.locale,
      body: sharePage(data, reply.locale, `${publicUrl}/${organizer}/${meetingType}`.toLowerCase()),
    })
  })
  mount('/:organizer{/:meetingType}', ({ organizer, meetingType }, { day }) => ({
    visit: {
      kind: 'visit',
      page: 'organizer',
      organizer,
      ...(meetingType && { meetingType }),
      ...(typeof day === 'string' && { day }),
    },
    tokens: {},
  }))
  return router

  function mount(path: string, read: (parameters: Parameters, query: Request['query']) => Place) {
    const placeOf = (request: Request) => read(request.params as unknown as Parameters, request.query)
    router
      .route(path)
      .get((request, response) => open(request, response, placeOf(request)))
      .post(form, json, (request, response) => press(request, response, placeOf(request)))
  }

  async function open(request: Request, response: Response, place: Place) {
    const reader = readReader(request, response, isHttps)
    show(request, response, place, reader, await hear(place, reader, place.visit, randomUUID()))
  }

  async function press(request: Request, response: Response, place: Place) {
    const delivery = request.is('json')
      ? pageDeliverySchema.safeParse(request.body).data
      : readForm(request.body as Record<string, string>)
    if (!delivery) return showError(request, response, 'unreadable')
    const reader = readReader(request, response, isHttps, delivery)
    const said = delivery.said.kind === 'visit' ? place.visit : delivery.said
    const reply = await hear(place, reader, said, delivery.deliveryId)
    if (reply?.kind === 'card' && reply.knownToken)
      keepCookie(response, 'known', reply.knownToken, { secure: isHttps, embedded: isEmbedded(request) })
    if (wantsJson(request)) answer(response, reader, reply)
    else if (!reply) response.redirect(303, request.originalUrl)
    else if (reply.kind === 'card') show(request, response, place, reader, reply)
    // A sentence stands beside a card, and the card that was pressed is no longer here: the one that the page begins with is.
    else show(request, response, place, reader, await hear(place, reader, place.visit, randomUUID()), reply.text)
  }

  function hear({ tokens }: Place, reader: Reader, said: Said, deliveryId: string) {
    return receive({ caller: { channel: 'web', ...reader, ...tokens }, said, deliveryId, setting: 'personal' })
  }

  function show(
    request: Request,
    response: Response,
    place: Place,
    reader: Reader,
    reply: Reply | null,
    notice?: string,
  ) {
    if (!reply || isNoPage(reply)) return showError(request, response, 'notFound')
    sendDocument(response, assets, {
      title: titleOf(reply),
      locale: reply.locale,
      ...(hasScript(reply) && { script: 'page' }),
      isPrivate: place.visit.page !== 'organizer',
      ...(isEmbedded(request) && { bodyClass: 'plain embedded' }),
      ...(place.visit.page === 'organizer' && { unfoldsAt: `${publicUrl}${request.path}` }),
      body: bookingPage(reply, reader, request.path.replace(/\/$/, ''), notice),
    })
  }
}

const isInstant = (text: unknown): text is string => z.iso.datetime().safeParse(text).success

/** What the script of a page shows next. */
function answer(response: Response, reader: Reader, reply: Reply | null): void {
  response.setHeader('Cache-Control', 'no-store')
  if (!reply) response.json({ kind: 'nothing' })
  else if (reply.kind === 'text') response.json(reply)
  else {
    const { locale, owner } = reply
    const card = fillPageCard(reply.card, { locale, owner })
    response.status(isNoPage(reply) ? 404 : 200).json({
      kind: 'card',
      locale,
      title: titleOf(reply),
      step: stepOf(reply),
      panel: panelOf(reply),
      card,
      timeZone: reader.timeZone,
    })
  }
}

/** A list of links needs none. */
const hasScript = (reply: Reply) => reply.kind === 'text' || reply.card.name !== 'choose-meeting-type'

const isNoPage = (reply: Reply) =>
  reply.kind === 'card' && reply.card.name === 'notice' && reply.card.data.notice.reason === 'no-such-page'

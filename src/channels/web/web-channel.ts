import { type NextFunction, type Request, type Response, Router } from 'express'
import { pageWords } from '../../cards/phrases/pages.js'
import type { Address, Channel } from '../channel.js'
import { readAssets } from './assets.js'
import { createBookingPages } from './booking-pages.js'
import { messageOf } from './chat.js'
import { createConsentEnd } from './consent-end.js'
import { sendDocument } from './document.js'
import { serveEmbedScript } from './embed.js'
import { createErrorHandler, createShowError } from './errors.js'
import { createEventStreams } from './event-stream.js'
import { faviconSvg } from './favicon.js'
import { landingPage } from './landing.js'
import { ogImage } from './og-image.js'
import type { WebOptions } from './options.js'
import { rateLimits } from './rate-limits.js'
import { readReader } from './reader.js'
import { createRemindersPage } from './reminders-page.js'
import { allowEmbedding, isOwnHost, isSameOrigin, securityHeaders } from './security.js'
import { createTryRoutes } from './try-routes.js'

/** Addresses that belong to other parts of the process, wherever they are mounted. */
const others = new Set(['api', 'slack', 'healthz', 'readyz', 'metrics', 'notifications'])

/**
 * The web as a channel: booking pages for everyone, and with `demo` a chat in the browser. Mounts its routes on the shared app and
 * answers whatever is not another channel's, down to the page that says that there is none.
 */
export function createWebChannel({
  app,
  receive,
  log,
  publicUrl,
  messages,
  demo,
  isLimited,
  comeBack,
  reminders,
  assetsFolder,
}: WebOptions): Channel {
  const isHttps = new URL(publicUrl).protocol === 'https:'
  const assets = readAssets(assetsFolder)
  const showError = createShowError(assets)
  const streams = createEventStreams(messages, log)
  const router = Router()

  router.use(leaveOthersAlone, ...securityHeaders(isHttps), allowEmbedding)
  if (isLimited) router.use(...rateLimits(showError))
  // A mail program posts from no page of ours.
  if (reminders) router.use(createRemindersPage({ reminders, assets, showError }))
  router.use(refuseOtherSites)
  router.get('/embed.js', serveEmbedScript(assets))
  router.get('/og.png', (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=86400')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    response.type('png').send(ogImage)
  })
  router.get('/favicon.svg', (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=86400')
    response.type('svg').send(faviconSvg)
  })
  router.use('/assets', assets.serve, (request, response) => showError(request, response, 'notFound'))
  router.get('/', (request, response) => {
    const { locale } = readReader(request, response, isHttps)
    const { title } = pageWords(locale).landing
    sendDocument(response, assets, { title, locale, body: landingPage(locale, demo !== undefined) })
  })
  if (demo) {
    router.use('/try', refuseOtherHosts)
    router.use('/try', createTryRoutes({ demo, receive, messages, streams, assets, showError, isHttps }))
  }
  router.use('/try', (request, response) => showError(request, response, 'notFound'))
  if (comeBack) router.use(createConsentEnd({ assets, publicUrl, comeBack }))
  router.use(createBookingPages({ receive, assets, showError, publicUrl, isHttps }))
  router.use((request, response) => showError(request, response, 'notFound'))
  router.use(createErrorHandler(showError, log))
  app.use(router)

  return {
    name: 'web',
    async deliver(address, reply) {
      const person = await chatOf(address)
      if (!person)
        return { ok: false, code: 'unknown-address', message: 'nobody has a chat in the browser at that address' }
      try {
        await messages.append(person, messageOf(reply))
        return { ok: true }
      } catch (error) {
        return { ok: false, code: 'unreachable', message: String(error) }
      }
    },
    async stop() {
      streams.stop()
    },
  }

  async function chatOf({ channel, person }: Address): Promise<string | undefined> {
    if (channel !== 'web' || !demo) return undefined
    return (await demo.people()).find(({ id }) => id === person)?.id
  }

  function refuseOtherSites(request: Request, response: Response, next: NextFunction) {
    if (['GET', 'HEAD'].includes(request.method) || isSameOrigin(request, publicUrl)) return next()
    log.warn({ origin: request.headers.origin, method: request.method }, 'refused what another site sent')
    showError(request, response, 'otherOrigin')
  }

  function refuseOtherHosts(request: Request, response: Response, next: NextFunction) {
    if (isOwnHost(request, publicUrl)) return next()
    log.warn({ host: request.headers.host }, 'refused /try under a name that is not ours')
    showError(request, response, 'otherOrigin')
  }
}

function leaveOthersAlone(request: Request, _response: Response, next: NextFunction) {
  const first = request.path.split('/', 2)[1] ?? ''
  if (others.has(first)) next('router')
  else next()
}

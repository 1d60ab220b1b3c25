import type { Activity, InvokeResponse } from 'botbuilder'
import express, { type ErrorRequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Admission } from './admission.js'
import type { Authenticated } from './authentication.js'

/** What every activity from Teams has. Other channels of the Bot Framework are refused: there anybody may call themselves anybody. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  from: z.looseObject({ id: z.string().min(1) }),
  recipient: z.looseObject({ id: z.string().min(1) }),
  conversation: z.looseObject({ id: z.string().min(1) }),
})

type Turn = (authenticated: Authenticated, activity: Activity) => Promise<InvokeResponse | undefined>

/** `POST /api/messages`, the address that the bot is registered under. A refusal says nothing but its status; the reason is logged. */
export function messagesRoute(admission: Admission, turn: Turn, log: Logger): Router {
  const refused: ErrorRequestHandler = (error, _request, response, _next) => {
    const status = error instanceof Refusal ? error.status : (error.status ?? 500)
    log[status < 500 ? 'warn' : 'error']({ err: error, status }, 'a request to /api/messages was refused')
    response.status(status).end()
  }

  const router = Router()
  router.post(
    '/api/messages',
    (request, _response, next) => next(admission.admits(request) ? undefined : new Refusal(401)),
    express.json({ limit: '256kb' }),
    async (request, response) => {
      const activity = readActivity(request.body)
      const authorization = request.headers.authorization ?? ''
      const authenticated = await admission.authenticate(activity, authorization).catch((error: unknown) => {
        throw new Refusal(isOutage(error) ? 503 : 401, error)
      })
      const { status, body } = (await turn(authenticated, activity)) ?? { status: 200 }
      if (body === undefined) response.status(status).end()
      else response.status(status).json(body)
    },
  )
  router.use('/api/messages', refused)
  return router
}

class Refusal extends Error {
  readonly status: number

  constructor(status: number, cause?: unknown) {
    super(`answered ${status}`, { cause })
    this.status = status
  }
}

function readActivity(body: unknown): Activity {
  const { data, error } = activitySchema.safeParse(body)
  if (!data) throw new Refusal(400, error)
  return data as unknown as Activity
}

/** The keys that tokens are signed with could not be fetched, so nothing is known of the token: Teams tries again after a 503. */
function isOutage(error: unknown): boolean {
  const { name, statusCode } = error as { name?: string; statusCode?: number }
  return name === 'FetchError' || (statusCode ?? 0) >= 500
}

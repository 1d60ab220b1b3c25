import express, { type Express, type Request } from 'express'
import { z } from 'zod'

const notifications = z.object({ value: z.array(z.object({ clientState: z.string().max(256) })).max(1_000) })

/**
 * Mounts `POST /notifications/:calendar`, where providers say that a calendar has changed. Microsoft first sends a token that it wants
 * back (https://learn.microsoft.com/graph/change-notifications-delivery-webhooks), Google says everything in headers
 * (https://developers.google.com/workspace/calendar/api/guides/push). What has changed is asked, and never believed.
 * @param notice false when the secret is not the calendar's
 */
export function mountNotifications(
  app: Express,
  notice: (told: { calendarId: string; secret: string }) => Promise<boolean>,
): void {
  app.post('/notifications/:calendar', express.json({ limit: '256kb' }), async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
    const { validationToken } = request.query
    if (typeof validationToken === 'string' && validationToken.length < 2_000) {
      response.type('text/plain').send(validationToken)
      return
    }
    const calendarId = z.uuid().safeParse(request.params.calendar).data
    const secret = secretIn(request)
    const isTheirs = calendarId && secret ? await notice({ calendarId, secret }) : false
    response.status(isTheirs ? 202 : 404).end()
  })
}

function secretIn(request: Request): string | undefined {
  const token = request.get('x-goog-channel-token')
  if (token) return token
  return notifications.safeParse(request.body).data?.value[0]?.clientState
}

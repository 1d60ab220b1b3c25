import type { Express, NextFunction, Response } from 'express'
import { z } from 'zod'
import { readCookie } from './cookies.js'

/** A file as it is sent; `type` is a media type. */
interface File {
  type: string
  content: string
}

/**
 * Mounts `GET /download/:token/:file`, for whoever holds the link. A chat fetches a link to show what is behind it, so it can be fetched
 * more than once, and nobody may keep or list what it gives.
 */
export function mountDownloads(app: Express, read: (token: string, file: string) => Promise<File | null>): void {
  app.get('/download/:token/:file', async (request, response, next) => {
    const { token, file } = request.params
    send(response, next, file, await read(token, file))
  })
}

/** By what a visitor asks for a meeting: the token of their link, or that of their browser. */
type MeetingKey = { manageToken: string } | { knownToken: string; bookingId: string }

/** Mounts `GET /manage/:token/meeting.ics` and `GET /bookings/:id/meeting.ics`: one meeting, for its attendee's calendar. */
export function mountMeetingFile(app: Express, read: (key: MeetingKey) => Promise<File | null>): void {
  app.get('/manage/:token/meeting.ics', async (request, response, next) => {
    send(response, next, 'meeting.ics', await read({ manageToken: request.params.token }))
  })
  app.get('/bookings/:id/meeting.ics', async (request, response, next) => {
    const knownToken = readCookie(request, 'known') ?? ''
    const bookingId = z.uuid().safeParse(request.params.id).data
    send(response, next, 'meeting.ics', bookingId ? await read({ knownToken, bookingId }) : null)
  })
}

/** Mounts `GET /pictures/:hash`: the pictures of pages, which never change under their address. */
export function mountPictures(
  app: Express,
  read: (hash: string) => Promise<{ type: string; content: Uint8Array } | null>,
): void {
  app.get('/pictures/:hash', async (request, response, next) => {
    const found = await read(request.params.hash)
    if (!found) {
      next()
      return
    }
    response.set({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    })
    response.type(found.type).send(Buffer.from(found.content))
  })
}

function send(response: Response, next: NextFunction, name: string, found: File | null): void {
  if (!found) {
    next()
    return
  }
  response.set({
    'Cache-Control': 'no-store',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  })
  response.type(found.type).send(found.content)
}

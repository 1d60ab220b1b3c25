import type { Express, NextFunction, Response } from 'express'

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

/** Mounts `GET /manage/:token/meeting.ics`: one meeting, for the calendar of whoever holds its link. */
export function mountMeetingFile(app: Express, read: (token: string) => Promise<File | null>): void {
  app.get('/manage/:token/meeting.ics', async (request, response, next) => {
    send(response, next, 'meeting.ics', await read(request.params.token))
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

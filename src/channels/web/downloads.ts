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

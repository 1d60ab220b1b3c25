import type { Express } from 'express'

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
    const found = await read(token, file)
    if (!found) return next()
    response.set({
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    })
    response.type(found.type).send(found.content)
  })
}

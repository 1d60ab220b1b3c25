import type { Request, RequestHandler } from 'express'
import type { Assets } from './assets.js'

/** Is the page shown in somebody else's? Only public pages are: those of a link or a booking stand in nobody's frame. */
export const isEmbedded = (request: Request): boolean =>
  request.query.embed !== undefined && !/^\/(?:manage|link|try)(?:\/|$)/.test(request.path)

/** The script that puts a booking page into another page, at an address that stays: others have written it into their pages. */
export const serveEmbedScript =
  (assets: Assets): RequestHandler =>
  (request, response, next) => {
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    request.url = '/embed.js'
    assets.serve(request, response, next)
  }

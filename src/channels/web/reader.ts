import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import { pageLanguageOf, pageLanguages } from '../../cards/phrases/pages.js'
import { keepCookie, readCookie } from './cookies.js'
import { isEmbedded } from './embed.js'

/** Who reads a page, as far as the browser says. */
export interface Reader {
  /** A BCP 47 tag in one of our languages, with the clock of 12 or 24 hours where one was chosen: "en-u-hc-h12". */
  locale: string
  /** An IANA zone; not known before the browser has told it once. */
  timeZone?: string
  /** Random, kept in a cookie: whose card a card on a page is. */
  visitor: string
  /** What the browser of somebody who has shown that an address is theirs has kept. */
  knownToken?: string
}

const isOurs = (tag: string) => pageLanguages.some((language) => tag.toLowerCase().split('-', 1)[0] === language)

/** The language asked for in the address, chosen before, or preferred by the browser, in that order. */
export function localeOf(request: Request): string {
  const wanted = [request.query.locale, readCookie(request, 'locale'), ...request.acceptsLanguages()]
  return wanted.find((tag): tag is string => typeof tag === 'string' && isLocale(tag) && isOurs(tag)) ?? 'en'
}

/** Reads who is there, and keeps in cookies what is new about them: `told` is what the browser has just said. */
export function readReader(
  request: Request,
  response: Response,
  isHttps: boolean,
  told: { timeZone?: string; clock?: string } = {},
): Reader {
  const jar = { secure: isHttps, embedded: isEmbedded(request) }
  const locale = localeOf(request)
  if (typeof request.query.locale === 'string') keepCookie(response, 'locale', pageLanguageOf(locale), jar)

  const known = readCookie(request, 'visitor')
  const visitor = known && /^[\w-]{22}$/.test(known) ? known : randomBytes(16).toString('base64url')
  if (visitor !== known) keepCookie(response, 'visitor', visitor, jar)

  const knownToken = readCookie(request, 'known')
  const keptZone = readCookie(request, 'zone')
  const timeZone = [told.timeZone, keptZone].find((zone) => zone !== undefined && isTimeZone(zone))
  if (timeZone && timeZone !== keptZone) keepCookie(response, 'zone', timeZone, jar)

  const keptClock = readCookie(request, 'clock')
  const clock = [told.clock, keptClock].find((choice) => choice === 'h12' || choice === 'h23')
  if (clock && clock !== keptClock) keepCookie(response, 'clock', clock, jar)
  return {
    locale: clock ? `${locale}-u-hc-${clock}` : locale,
    visitor,
    ...(knownToken && { knownToken }),
    ...(timeZone && { timeZone }),
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== undefined
  } catch {
    return false
  }
}

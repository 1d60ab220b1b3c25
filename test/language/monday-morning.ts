import type { Request, When } from '../../src/language/request.js'
import { understand } from '../../src/language/understand.js'

/** Every test reads at nine on this Monday morning: 23 November 2026, in Amsterdam. */
const now = '2026-11-23T09:00'
const zone = 'Europe/Amsterdam'

export function english(text: string, people?: string[]): Request {
  return understand(text, { now, zone, locale: 'en', ...(people && { people }) })
}

export function dutch(text: string, people?: string[]): Request {
  return understand(text, { now, zone, locale: 'nl', ...(people && { people }) })
}

/** What a request says of when, in one line: "2026-11-24 14:30", "2026-11-24", "2026-11-24..29", "2026-11-24 12:00-18:00". */
export function said({ when }: Request): string {
  return when ? saidWhen(when) : 'nothing'
}

export function saidWhen({ exact, windows, order }: When): string {
  const time = exact?.replace('T', ' ') ?? windows?.map(saidWindow).join(' or ')
  return [order, time].filter(Boolean).join(' ') || 'nothing'
}

function saidWindow({ start, end, granularity }: NonNullable<When['windows']>[number]): string {
  const [from, to] = [start.replace('T', ' '), end.replace('T', ' ')]
  if (granularity === 'day') return from === to ? from : `${from}..${to}`
  const sameDay = from.slice(0, 10) === to.slice(0, 10)
  return `${from}-${sameDay ? to.slice(11) : to.endsWith('00:00') ? '24:00' : to}`
}

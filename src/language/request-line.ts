import { DateTime, IANAZone } from 'luxon'
import { z } from 'zod'
import type { Context } from './request.js'
import { understand } from './understand.js'

const locale = z.enum(['en', 'en-US', 'en-GB', 'nl', 'nl-NL'])
const now = z.string().refine(isWallTime, 'now is a wall time: 2026-11-23T09:00')
const zone = z.string().refine(isZone, 'zone is an IANA time zone: Europe/Amsterdam')
const line = z.object({
  text: z.string(),
  now: now.optional(),
  zone: zone.optional(),
  locale: locale.optional(),
  people: z.array(z.string()).optional(),
})

/** What a line does not say itself. */
export const defaultsSchema = z.object({ now, zone, locale })
export type Defaults = z.infer<typeof defaultsSchema>

/**
 * Answers one line of the `understand` command: a plain text, or a JSON object with a text and what it is read against.
 * A line that cannot be read is answered with an error.
 */
export function answerRequestLine(text: string, defaults: Defaults): { line: string; failed: boolean } {
  if (!text.trimStart().startsWith('{')) return answered(text, defaults)
  const read = line.safeParse(parsed(text))
  if (!read.success) {
    const error = z.prettifyError(read.error).replaceAll('\n', ' ')
    return { line: JSON.stringify({ error }), failed: true }
  }
  const { text: said, ...context } = read.data
  return answered(said, { ...defaults, ...defined(context) })
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function answered(text: string, context: Context): { line: string; failed: boolean } {
  return { line: JSON.stringify(understand(text, context)), failed: false }
}

function defined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>
}

function isWallTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid
}

function isZone(name: string): boolean {
  return IANAZone.isValidZone(name)
}

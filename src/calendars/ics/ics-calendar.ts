import { z } from 'zod'
import type { Calendar, CalendarFailure, CalendarOwner } from '../calendar.js'
import { expandEvents } from '../expand-events.js'
import { failureOf, HttpFailure } from '../http-failure.js'
import { createPatientFetch } from '../patient-fetch.js'

/** What opens a feed: its address, which is a secret by itself. */
export const feedCredentials = z.object({ url: z.string() })

const readOnly = async (): Promise<CalendarFailure> => ({ ok: false, code: 'refused', message: 'a feed is read only' })

/**
 * A calendar that is published as an iCalendar file. It can be read, and nothing else.
 * @param guarded a `fetch` that is safe to give a person's address to
 */
export function createIcsCalendar(credentials: unknown, owner: CalendarOwner, guarded: typeof fetch): Calendar {
  const url = feedCredentials.parse(credentials).url.replace(/^webcals?:/i, 'https:')
  const patient = createPatientFetch(guarded)
  let known: { etag: string; text: string } | undefined

  /** The file; the one from before where the server says that it is still the same. */
  async function read(): Promise<string> {
    const response = await patient(url, {
      headers: { accept: 'text/calendar, */*;q=0.5', ...(known && { 'if-none-match': known.etag }) },
    })
    if (response.status === 304 && known) return known.text
    if (!response.ok) throw new HttpFailure(response.status, 'the feed cannot be read')
    const text = await response.text()
    const etag = response.headers.get('etag')
    known = etag ? { etag, text } : undefined
    return text
  }

  return {
    async list() {
      try {
        const name = /^(?:X-WR-CALNAME|NAME)(?:;[^:\r\n]*)?:(.+)$/m.exec(await read())?.[1]?.trim()
        const listed = { id: 'feed', name: name ?? new URL(url).host, isPrimary: true, isWritable: false }
        return { ok: true, value: [listed] }
      } catch (error) {
        return failureOf(error)
      }
    },
    async busy(_calendarId, window) {
      try {
        return { ok: true, value: expandEvents([await read()], window, owner) }
      } catch (error) {
        return failureOf(error)
      }
    },
    create: readOnly,
    move: readOnly,
    cancel: readOnly,
    read: readOnly,
  }
}

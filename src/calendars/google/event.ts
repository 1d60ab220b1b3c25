import { DateTime } from 'luxon'
import { z } from 'zod'
import { cleanLine, cleanText } from '../../cards/markdown.js'
import type { BusyStatus, BusyTime, Meeting, Span, WrittenMeeting } from '../calendar.js'

/** A whole day has a date and no time. */
const moment = z.object({ date: z.string().optional(), dateTime: z.string().optional() })

/** What is read of an event; `fields` asks for no more, and never for its words. */
export const googleEvent = z.object({
  id: z.string(),
  status: z.string().optional(),
  start: moment.optional(),
  end: moment.optional(),
  transparency: z.string().optional(),
  eventType: z.string().optional(),
  attendees: z.array(z.object({ self: z.boolean().optional(), responseStatus: z.string().optional() })).optional(),
  extendedProperties: z.object({ private: z.record(z.string(), z.string()).optional() }).optional(),
  hangoutLink: z.string().optional(),
  conferenceData: z
    .object({
      createRequest: z.object({ status: z.object({ statusCode: z.string() }).optional() }).optional(),
      entryPoints: z.array(z.object({ entryPointType: z.string().optional(), uri: z.string().optional() })).optional(),
    })
    .optional(),
})
export type GoogleEvent = z.infer<typeof googleEvent>

export const busyFields =
  'id,status,start,end,transparency,eventType,attendees(self,responseStatus),extendedProperties/private'

/** Of an event that was cancelled there is little more than its id. */
export const isCancelled = ({ status }: GoogleEvent): boolean => status === 'cancelled'

/**
 * Undefined when the event leaves its owner free, by its own word, by their answer, or since it says no more than where they work:
 * https://developers.google.com/workspace/calendar/api/guides/calendar-status
 */
export function toBusyTime(event: GoogleEvent, timeZone: string): BusyTime | undefined {
  const answer = event.attendees?.find(({ self }) => self)?.responseStatus
  if (isCancelled(event) || event.transparency === 'transparent' || answer === 'declined') return undefined
  const own = z.uuid().safeParse(event.extendedProperties?.private?.timewith)
  return {
    ...spanOf(event, timeZone),
    status: statusOf(event.eventType, answer),
    ...(own.success && { bookingId: own.data }),
  }
}

function statusOf(eventType: string | undefined, answer: string | undefined): BusyStatus {
  if (eventType === 'outOfOffice') return 'out-of-office'
  if (eventType === 'workingLocation') return 'working-elsewhere'
  return answer === 'tentative' || answer === 'needsAction' ? 'tentative' : 'busy'
}

/** A whole day begins at midnight in no zone: it is the owner's. */
export function spanOf({ start, end }: GoogleEvent, timeZone: string): Span {
  const read = ({ date, dateTime }: z.infer<typeof moment> = {}) =>
    DateTime.fromISO(dateTime ?? date ?? '', { zone: timeZone }).toJSDate()
  return { from: read(start), to: read(end) }
}

export function toWritten(event: GoogleEvent, timeZone: string): WrittenMeeting {
  const video = event.conferenceData?.entryPoints?.find(({ entryPointType }) => entryPointType === 'video')?.uri
  const joinUrl = event.hangoutLink ?? video
  return { eventId: event.id, ...spanOf(event, timeZone), ...(joinUrl && { joinUrl }) }
}

/** Meet is still making the link: it is there moments later. */
export const isPending = ({ conferenceData, hangoutLink }: GoogleEvent): boolean =>
  !hangoutLink && conferenceData?.createRequest?.status?.statusCode === 'pending'

const digits = '0123456789abcdefghijklmnopqrstuv'

/**
 * The id of the event of a booking, which Google lets whoever makes an event choose, so that it cannot be there twice: base32hex in lower
 * case, 5 to 1,024 characters (https://developers.google.com/workspace/calendar/api/v3/reference/events/insert).
 * @param bookingId a UUID
 * @param again which of its events: one that was deleted keeps its id for ever
 */
export function eventIdOf(bookingId: string, again = 0): string {
  let rest = BigInt(`0x${bookingId.replaceAll('-', '')}`)
  let id = ''
  for (let place = 0; place < 26; place++) {
    id = digits[Number(rest % 32n)] + id
    rest /= 32n
  }
  return `t${id}${again > 0 ? again : ''}`
}

/** What a move changes. */
export function toChange(meeting: Meeting): object {
  const at = (date: Date) => ({ dateTime: date.toISOString(), timeZone: meeting.timeZone })
  return {
    summary: cleanLine(meeting.title),
    description: cleanText(meeting.description),
    location: cleanLine(meeting.location),
    start: at(meeting.from),
    end: at(meeting.to),
  }
}

/** A new event. Nobody is invited by it: the invitations are this app's own mails, of which one each is enough. */
export function toEvent(meeting: Meeting, id: string): object {
  return {
    ...toChange(meeting),
    id,
    transparency: 'opaque',
    extendedProperties: { private: { timewith: meeting.bookingId } },
    ...(meeting.isOnline && {
      conferenceData: { createRequest: { requestId: id, conferenceSolutionKey: { type: 'hangoutsMeet' } } },
    }),
  }
}

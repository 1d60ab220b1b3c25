import { DateTime } from 'luxon'
import { z } from 'zod'
import { cleanLine, cleanText } from '../../cards/markdown.js'
import type { BusyStatus, BusyTime, Meeting, Span, WrittenMeeting } from '../calendar.js'

/** Offset-less: in the zone of the `Prefer` header, which is UTC. */
const moment = z.object({ dateTime: z.string() })

/** What is read of an event; `$select` asks for no more, and never for its words. */
export const graphEvent = z.object({
  id: z.string(),
  start: moment,
  end: moment,
  isAllDay: z.boolean().nullish(),
  isCancelled: z.boolean().nullish(),
  showAs: z.string().nullish(),
  responseStatus: z.object({ response: z.string().nullish() }).nullish(),
  transactionId: z.string().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
})
export type GraphEvent = z.infer<typeof graphEvent>

export const busyFields = 'id,start,end,isAllDay,isCancelled,showAs,responseStatus,transactionId'
export const meetingFields = 'id,start,end,isAllDay,isCancelled,onlineMeeting'

/** By this an event is found again that was created by a process that did not live to note its id. */
export const bookingProperty = 'String {6d5a1c0e-8f0b-4c57-9d0e-2f6d3b8a4e11} Name BookingId'

const statuses: Record<string, BusyStatus | undefined> = {
  tentative: 'tentative',
  oof: 'out-of-office',
  workingElsewhere: 'working-elsewhere',
  free: undefined,
}

/** Undefined when the event leaves its owner free. */
export function toBusyTime(event: GraphEvent, timeZone: string): BusyTime | undefined {
  if (event.isCancelled || event.responseStatus?.response === 'declined') return undefined
  const showAs = event.showAs ?? 'busy'
  const status = showAs in statuses ? statuses[showAs] : 'busy'
  if (!status) return undefined
  const own = z.uuid().safeParse(event.transactionId)
  return { ...spanOf(event, timeZone), status, ...(own.success && { bookingId: own.data }) }
}

export function toWritten(event: GraphEvent, timeZone: string): WrittenMeeting {
  const joinUrl = event.onlineMeeting?.joinUrl
  return { eventId: event.id, ...spanOf(event, timeZone), ...(joinUrl && { joinUrl }) }
}

/** A whole day begins at midnight in no zone: it is the owner's. */
function spanOf({ start, end, isAllDay }: GraphEvent, timeZone: string): Span {
  const read = ({ dateTime }: { dateTime: string }) =>
    DateTime.fromISO(dateTime, { zone: isAllDay ? timeZone : 'utc' }).toJSDate()
  return { from: read(start), to: read(end) }
}

/** What a move changes. Not the body of a Teams meeting: Outlook keeps the link in it. */
export function toChange(meeting: Meeting): object {
  const at = (date: Date) => ({ dateTime: date.toISOString().slice(0, 19), timeZone: 'UTC' })
  return {
    subject: cleanLine(meeting.title),
    start: at(meeting.from),
    end: at(meeting.to),
    location: { displayName: cleanLine(meeting.location) },
    ...(!meeting.isOnline && { body: { contentType: 'text', content: cleanText(meeting.description) } }),
  }
}

/** A new event. Nobody is invited by it: the invitations are this app's own mails, of which one each is enough. */
export function toEvent(meeting: Meeting): object {
  return {
    ...toChange(meeting),
    body: { contentType: 'text', content: cleanText(meeting.description) },
    showAs: 'busy',
    transactionId: meeting.bookingId,
    singleValueExtendedProperties: [{ id: bookingProperty, value: meeting.bookingId }],
    ...(meeting.isOnline && { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }),
  }
}

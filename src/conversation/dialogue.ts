import { DateTime } from 'luxon'
import { z } from 'zod'
import { type Action, actionSchema } from '../cards/action.js'
import type { Card } from '../cards/catalogue.js'
import type { Request } from '../language/request.js'
import type { Answer, PersonTurn } from './turn.js'

/** Milliseconds after which a text stands for itself again. */
const KEPT = 30 * 60 * 1000

const memorySchema = z.object({
  request: z.custom<Request>((value) => typeof value === 'object' && value !== null).optional(),
  choices: z.array(z.object({ at: z.string().optional(), action: actionSchema })),
  yes: actionSchema.optional(),
  no: actionSchema.optional(),
  bookingId: z.uuid().optional(),
})

/** What the next text may leave out. */
export interface Memory {
  /** What was asked, as the last card has settled it. */
  request?: Request
  /** What could be chosen from, in the order in which it was shown, with wall times in the person's zone where they are times. */
  choices: { at?: string; action: Action }[]
  /** What "yes" and "no" would mean. */
  yes?: Action
  no?: Action
  /** The booking last shown: "it", "this meeting". */
  bookingId?: string
}

/** What was said and shown last, unless that is too long ago. */
export async function recall({ desk, speaker, now }: PersonTurn): Promise<Memory | undefined> {
  const { organizationId, id: personId } = speaker.person
  const where = { organizationId_personId: { organizationId, personId } }
  const found = await desk.rooms.db.dialogue.findUnique({ where })
  if (!found || now.getTime() - found.at.getTime() > KEPT) return undefined
  const read = memorySchema.safeParse(found.memory)
  return read.success ? read.data : undefined
}

/**
 * Keeps what an answer has shown, for the text that comes after it. A time that they had in hand is let go of, unless it is still the one
 * to say yes to.
 */
export async function remember(
  { desk, speaker, timeZone, locale, now }: PersonTurn,
  answer: Answer,
  request?: Request,
): Promise<void> {
  if (!('card' in answer)) return
  const { organizationId, id: personId } = speaker.person
  const memory = JSON.stringify(memoryOf(answer.card, { timeZone, locale }, request))
  // Worth no wait for the disk: a server that crashes within the second forgets what was shown last, not what was booked.
  await desk.rooms.db.$executeRaw`
    WITH "released" AS (
      DELETE FROM "hold"
      WHERE "organization_id" = ${organizationId}::uuid AND "owner" = ${personId} AND ${answer.card.name !== 'confirm-booking'}
    )
    INSERT INTO "dialogue" ("organization_id", "person_id", "memory", "at")
    SELECT ${organizationId}::uuid, ${personId}::uuid, ${memory}::jsonb, ${now}::timestamptz
    FROM set_config('synchronous_commit', 'off', true)
    ON CONFLICT ("organization_id", "person_id") DO UPDATE SET "memory" = EXCLUDED."memory", "at" = EXCLUDED."at"`
}

function memoryOf(
  { name, data }: Card,
  reader: { timeZone: string; locale: string },
  asked: Request | undefined,
): Memory {
  const wallTime = (instant: string) =>
    DateTime.fromISO(instant, { zone: reader.timeZone }).toFormat("yyyy-MM-dd'T'HH:mm")
  const about = (request: Partial<Request>): Request => ({
    intent: 'book',
    locale: /^nl\b/i.test(reader.locale) ? 'nl' : 'en',
    confidence: 1,
    ...asked,
    ...request,
  })
  switch (name) {
    case 'slots': {
      const offer = offerIn(data)
      return {
        request: about({
          ...askedOf(data),
          ...(asked?.when
            ? {}
            : data.day && { when: { windows: [{ start: data.day, end: data.day, granularity: 'day' }] } }),
        }),
        choices: data.starts.map((start) => ({ at: wallTime(start), action: { verb: 'slots.pick', ...offer, start } })),
        bookingId: data.moving?.bookingId,
      }
    }
    case 'confirm-booking': {
      const { start, key, meetingTypeId, moving } = data
      return {
        request: about({ ...askedOf(data), when: { exact: wallTime(start) } }),
        choices: [],
        yes: moving
          ? { verb: 'booking.move', bookingId: moving.bookingId, start, key }
          : {
              verb: 'booking.confirm',
              meetingTypeId,
              ...(data.isChosenLength && { durationMinutes: data.durationMinutes }),
              start,
              key,
            },
        no: { verb: 'slots.show', ...offerIn(data), day: wallTime(start).slice(0, 10) },
        bookingId: moving?.bookingId,
      }
    }
    case 'choose-person':
      return {
        request: asked,
        choices: data.people.map(({ personId }) => ({
          action: { verb: 'book.person', personId, durationMinutes: data.durationMinutes, ...data.wanted },
        })),
      }
    case 'choose-meeting-type':
      return {
        request: about({ people: [data.organizer] }),
        choices: data.meetingTypes.map(({ meetingTypeId }) => ({
          action: { verb: 'slots.show', meetingTypeId, ...data.wanted },
        })),
      }
    case 'booking': {
      // "What about 2 in the afternoon?" is about its day.
      const when = { exact: wallTime(data.start) }
      return {
        ...(data.changeable && {
          request: about({ intent: 'reschedule', people: [data.with], when, from: undefined, otherwise: undefined }),
        }),
        choices: [],
        bookingId: data.bookingId,
      }
    }
    case 'bookings':
      return {
        request: asked,
        choices: data.bookings.map(({ bookingId }) => ({ action: { verb: 'booking.show', bookingId } })),
      }
    case 'cancel-form': {
      const { bookingId } = data.booking
      return {
        choices: [],
        yes: { verb: 'booking.cancel-for-good', bookingId },
        no: { verb: 'booking.show', bookingId },
        bookingId,
      }
    }
    case 'meeting-type-delete': {
      const { meetingTypeId } = data
      return {
        choices: [],
        yes: { verb: 'meeting-type.delete-for-good', meetingTypeId },
        no: { verb: 'meeting-types.list' },
      }
    }
    case 'erase':
      return {
        choices: [],
        yes: data.isSure ? { verb: 'privacy.erase-for-good' } : { verb: 'privacy.erase', isSure: true },
        no: { verb: 'privacy.show' },
      }
    case 'admin-preview':
      return {
        choices: [],
        yes: { verb: 'admin.confirm', proposalId: data.proposalId },
        no: { verb: 'admin.show' },
      }
    default:
      return { request: asked, choices: [] }
  }
}

type Offered = Extract<Card, { name: 'slots' | 'confirm-booking' }>['data']

const offerIn = (data: Offered) => ({
  meetingTypeId: data.meetingTypeId,
  ...(data.moving && { bookingId: data.moving.bookingId }),
  ...(isOneLength(data) ? {} : { durationMinutes: data.durationMinutes }),
})

const isOneLength = (data: Offered): boolean =>
  data.moving !== undefined ||
  ('lengths' in data ? !data.lengths?.length : !('isChosenLength' in data && data.isChosenLength))

const askedOf = ({ moving, organizer, durationMinutes }: Offered): Partial<Request> =>
  moving ? { intent: 'reschedule', people: [moving.with] } : { intent: 'book', people: [organizer], durationMinutes }

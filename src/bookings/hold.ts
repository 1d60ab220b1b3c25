import { offers } from '../scheduling/offers.js'
import type { Interval } from '../scheduling/question.js'
import type { Database, Transaction } from '../storage/client.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { toDate, toMinute } from './instants.js'
import { inTurn, lockPerson } from './locks.js'
import { askFor } from './question.js'

/** How long a picked time is kept for whoever is about to book it. */
const HOLD_MS = 5 * 60 * 1000

export interface HoldRequest {
  meetingType: BookableMeetingType
  start: Date
  /** A person's id, or a visitor's. */
  owner: string
  /** When the organizer's calendars keep them. */
  busy: Interval[]
  /** The booking that is being moved. */
  except?: string
}

/**
 * Keeps a start for its owner, who is about to say yes, and lets go of what they had in hand before.
 * @returns until when; undefined when the start is not to be had
 */
export async function hold(db: Database, request: HoldRequest, now: Date): Promise<Date | undefined> {
  const { meetingType, start, owner, busy, except } = request
  const { organizationId, organizerId } = meetingType
  const from = toMinute(start)
  const to = from + meetingType.durationMinutes
  const place = {
    organizerId,
    meetingTypeId: meetingType.id,
    startsAt: start,
    endsAt: toDate(to),
    bookedFrom: toDate(from - meetingType.bufferBeforeMinutes),
    bookedTo: toDate(to + meetingType.bufferAfterMinutes),
    releaseAt: new Date(now.getTime() + HOLD_MS),
  }
  return inTurn(organizerId, async () => {
    const result = await db.$transaction(async (tx) => {
      await lockPerson(tx, organizationId, organizerId)
      const question = await askFor(tx, meetingType, { from, to }, now, { busy, except, viewer: owner })
      if (!offers(question, from)) return undefined
      const { releaseAt } = await tx.hold.upsert({
        where: { organizationId_owner: { organizationId, owner } },
        create: { organizationId, owner, ...place },
        update: place,
      })
      return releaseAt
    })
    return { result }
  })
}

/** Lets go of what someone has in hand: they have gone on to something else, or away. */
export async function release(db: Database | Transaction, organizationId: string, owner: string): Promise<void> {
  await db.hold.deleteMany({ where: { organizationId, owner } })
}

/** Clears away what has run out. */
export async function forgetOldHolds(db: Database, now: Date): Promise<void> {
  await db.hold.deleteMany({ where: { releaseAt: { lte: now } } })
}

/** Milliseconds: as long as the code counts that a visitor is asked for. */
const PROLONGED = 10 * 60 * 1000

/** Keeps what someone still has in hand for longer, while they look for a code in their mail. */
export async function prolong(db: Database, organizationId: string, owner: string, now: Date): Promise<void> {
  await db.hold.updateMany({
    where: { organizationId, owner, releaseAt: { gt: now } },
    data: { releaseAt: new Date(now.getTime() + PROLONGED) },
  })
}

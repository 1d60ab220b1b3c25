import { changeNotes } from '../../bookings/change-notes.js'
import { findBooking } from '../../bookings/find-booking.js'
import { summarize } from '../../bookings/summary.js'
import type { Inputs } from '../../cards/action.js'
import { textLimits } from '../../cards/limits.js'
import { type Answer, show, type Turn } from '../turn.js'
import { showBooking } from './cancel.js'
import { actorOf, bookingGone } from './move.js'

/** What the speaker wrote with a booking, to change. */
export async function editNotes(turn: Turn, bookingId: string, typed?: string): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const actor = actorOf(turn)
  const found = actor && (await findBooking(rooms.db, organization.id, bookingId, actor))
  if (found?.side !== 'attendee') return bookingGone()
  const booking = summarize(found.booking, found.side, turn.timeZone, turn.now)
  const notes = typed ?? found.booking.notes
  return show('notes-form', { booking, notes, ...(typed !== undefined && { fault: 'too-long' as const }) })
}

export async function saveNotes(turn: Turn, bookingId: string, inputs: Inputs): Promise<Answer> {
  const notes = inputs.notes?.trim() ?? ''
  if (notes.length > textLimits.notes) return editNotes(turn, bookingId, notes)
  const { rooms, organization } = turn.desk
  const actor = actorOf(turn)
  const request = actor && { organizationId: organization.id, bookingId, actor, notes }
  const isChanged = request && (await changeNotes(rooms, request, turn.now))
  return isChanged ? showBooking(turn, bookingId) : bookingGone()
}

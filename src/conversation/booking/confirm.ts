import { z } from 'zod'
import { book } from '../../bookings/book.js'
import { summarize } from '../../bookings/summary.js'
import type { Action, Inputs } from '../../cards/action.js'
import type { CardData } from '../../cards/catalogue.js'
import { textLimits } from '../../cards/limits.js'
import { switchedOff } from '../access/switched-off.js'
import { type Answer, linkOf, notify, ownerOf, show, type Turn } from '../turn.js'
import { confirm, dayIn, pickTime } from './offer-times.js'
import { offerFor } from './press-times.js'
import { refusalToShow } from './refusal-to-show.js'

type Form = CardData['confirm-booking']

/** Books what was confirmed. */
export async function confirmBooking(
  turn: Turn,
  action: Extract<Action, { verb: 'booking.confirm' }>,
  inputs: Inputs,
): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const start = new Date(action.start)
  const { values, faults } = readForm(turn, inputs)
  if (Object.keys(faults).length > 0) {
    const found = await offerFor(turn, action)
    return 'answer' in found ? found.answer : confirm(turn, found.offer, start, [], { values, faults, key: action.key })
  }
  const outcome = await book(
    rooms,
    {
      organizationId: organization.id,
      meetingTypeId: action.meetingTypeId,
      start,
      durationMinutes: action.durationMinutes,
      attendee: attendeeOf(turn, values),
      notes: values.notes,
      link: linkOf(turn),
      owner: ownerOf(turn),
      key: `${ownerOf(turn)}:${action.key}`,
    },
    turn.now,
  )
  if (outcome.ok) {
    const { organizationId, organizerId: id } = outcome.booking
    const organizer = await rooms.db.person.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } })
    const summary = summarize({ ...outcome.booking, organizer }, 'attendee', turn.timeZone, turn.now)
    // A visitor changes a booking by the link in the mail.
    return show('booking', {
      ...summary,
      event: 'booked',
      ...(turn.speaker.kind === 'visitor' && { changeable: false }),
    })
  }
  switch (outcome.reason) {
    case 'no-meeting-type':
      return notify({ reason: 'meeting-type-gone' }, [{ verb: 'book.start' }])
    case 'link-used':
      return notify({ reason: 'link-used' })
    case 'switched-off':
      return switchedOff(outcome.organizer)
    case 'yourself':
      return notify({ reason: 'person', fault: { reason: 'yourself' } }, [{ verb: 'book.start' }])
    case 'not-free': {
      const { meetingType, refusal, alternatives } = outcome
      return pickTime(
        turn,
        { meetingType },
        { day: dayIn(start, turn.timeZone), refusal: refusalToShow(refusal, start, meetingType), alternatives },
      )
    }
  }
}

function readForm({ speaker }: Turn, inputs: Inputs): Pick<Form, 'values' | 'faults'> {
  const [name = '', email = '', notes = ''] = [inputs.name, inputs.email, inputs.notes].map((text) => text?.trim())
  const faults: Form['faults'] = {}
  if (notes.length > textLimits.notes) faults.notes = 'too-long'
  if (speaker.kind === 'visitor') {
    if (name === '') faults.name = 'missing'
    if (email === '') faults.email = 'missing'
    else if (!z.email().max(254).safeParse(email).success) faults.email = 'unreadable'
  }
  return { values: { name: name.slice(0, textLimits.name), email, notes }, faults }
}

function attendeeOf({ speaker, locale, timeZone }: Turn, { name, email }: Form['values']) {
  if (speaker.kind === 'visitor') return { name, email: email.toLowerCase(), timeZone, locale }
  const { id, displayName, email: address } = speaker.person
  return { id, name: displayName, email: address, timeZone, locale }
}

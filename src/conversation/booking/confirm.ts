import { z } from 'zod'
import { book } from '../../bookings/book.js'
import type { BookableMeetingType } from '../../bookings/bookable-meeting-type.js'
import { checkCode, rememberVisitor, sendCode } from '../../bookings/email-code.js'
import { findMeetingType } from '../../bookings/find-meeting-type.js'
import { prolong } from '../../bookings/hold.js'
import { checkAnswers, type GivenAnswer, readQuestions } from '../../bookings/questions.js'
import { summarize } from '../../bookings/summary.js'
import type { Action, Inputs } from '../../cards/action.js'
import type { CardData } from '../../cards/catalogue.js'
import { textLimits } from '../../cards/limits.js'
import { readPhone } from '../../cards/places.js'
import { switchedOff } from '../access/switched-off.js'
import { type Answer, linkOf, notify, ownerOf, show, type Turn } from '../turn.js'
import { confirm, confirmCard, otherTimes } from './offer-times.js'
import { offerFor } from './press-times.js'
import { visitorLinks } from './visitor-links.js'

type Form = CardData['confirm-booking']

type Wanted = Pick<Extract<Action, { verb: 'booking.confirm' }>, 'meetingTypeId' | 'durationMinutes' | 'start' | 'key'>
type WithDetails = Wanted & { values: Form['values'] }

/** Books what was confirmed; of a visitor whose address is not known to be theirs, once they have typed the code that is mailed to it. */
export async function confirmBooking(turn: Turn, action: Wanted, inputs: Inputs): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const meetingType = await findMeetingType(rooms.db, organization.id, action.meetingTypeId)
  const { values, faults } = readForm(turn, meetingType, inputs)
  if (Object.keys(faults).length > 0) {
    const found = await offerFor(turn, action)
    if ('answer' in found) return found.answer
    return confirm(turn, found.offer, new Date(action.start), [], { values, faults, key: action.key })
  }
  const wanted = { ...action, values }
  if (!isTheirs(turn, values.email)) return askForCode(turn, wanted)
  // Whoever came by a mailed link is known from here on.
  const isNew = turn.speaker.kind === 'visitor' && !turn.speaker.known
  return isNew ? bookAndRemember(turn, wanted) : bookNow(turn, wanted)
}

/** A chat vouches for its people, a cookie for those who have typed a code before, a mailed link for its reader. */
function isTheirs({ speaker }: Turn, email: string): boolean {
  if (speaker.kind === 'person') return true
  return [speaker.known?.email, speaker.link?.email].includes(email.toLowerCase())
}

/** Mails a code, and asks for it. The time stays kept for as long as the code counts. */
export async function askForCode(turn: Turn, wanted: WithDetails): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const { name, email } = wanted.values
  const asked = { organizationId: organization.id, visitor: ownerOf(turn), email: email.toLowerCase() }
  if (!readsAsAddress(email)) return enterCode(turn, wanted, { fault: 'ended' })
  const isSent = await sendCode(rooms, asked, { name, locale: turn.locale }, turn.now)
  if (isSent) await prolong(rooms.db, organization.id, ownerOf(turn), turn.now)
  return enterCode(turn, wanted, isSent ? {} : { fault: 'too-many' })
}

/** Books for a visitor who has typed the right code, and has their browser remember it. */
export async function verifyAndBook(turn: Turn, wanted: WithDetails, inputs: Inputs): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const email = wanted.values.email.toLowerCase()
  const organizationId = organization.id
  if (isTheirs(turn, email)) return bookNow(turn, wanted)
  const verdict = await checkCode(
    rooms.db,
    { organizationId, visitor: ownerOf(turn), email },
    inputs.code ?? '',
    turn.now,
  )
  if (!verdict.ok)
    return enterCode(turn, wanted, {
      fault: verdict.reason,
      ...(verdict.reason === 'wrong' && { triesLeft: verdict.triesLeft }),
    })
  return bookAndRemember(turn, wanted)
}

async function bookAndRemember(turn: Turn, wanted: WithDetails): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const { name, email } = wanted.values
  const visitor = { organizationId: organization.id, email: email.toLowerCase(), name }
  const knownToken = await rememberVisitor(rooms.db, visitor, turn.now)
  const answer = await bookNow(turn, wanted)
  return 'card' in answer ? { ...answer, knownToken } : answer
}

async function enterCode(
  turn: Turn,
  wanted: WithDetails,
  state: Omit<CardData['enter-code'], 'form'>,
): Promise<Answer> {
  const found = await offerFor(turn, wanted)
  if ('answer' in found) return found.answer
  const { values, key } = wanted
  const { data: form } = confirmCard(turn, found.offer, new Date(wanted.start), [], { values, key })
  return show('enter-code', { form, ...state })
}

async function bookNow(
  turn: Turn,
  { meetingTypeId, durationMinutes, start: at, key, values }: WithDetails,
): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const start = new Date(at)
  const answers = await answersIn(turn, meetingTypeId, values)
  const outcome = await book(
    rooms,
    {
      organizationId: organization.id,
      meetingTypeId,
      start,
      durationMinutes,
      attendee: attendeeOf(turn, values),
      isKnown: isTheirs(turn, values.email),
      notes: values.notes,
      ...(values.phone && { phone: values.phone }),
      answers,
      link: linkOf(turn),
      owner: ownerOf(turn),
      key: `${ownerOf(turn)}:${key}`,
    },
    turn.now,
  )
  if (outcome.ok) {
    const { organizationId, organizerId: id } = outcome.booking
    const organizer = await rooms.db.person.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } })
    const summary = summarize({ ...outcome.booking, organizer }, 'attendee', turn.timeZone, turn.now)
    return show('booking', {
      ...summary,
      event: 'booked',
      ...visitorLinks(turn, { ...outcome.booking, organizer }),
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
      return otherTimes(turn, { meetingType }, start, refusal, alternatives)
    }
  }
}

/** Held against the questions as they are now: a button from before may carry anything. */
async function answersIn(turn: Turn, meetingTypeId: string, { answers }: Form['values']): Promise<GivenAnswer[]> {
  if (!answers) return []
  const { rooms, organization } = turn.desk
  const meetingType = await findMeetingType(rooms.db, organization.id, meetingTypeId)
  return checkAnswers(readQuestions(meetingType?.questions), answers).answers
}

const readsAsAddress = (text: string) => z.email().max(254).safeParse(text).success

function readForm(
  { speaker }: Turn,
  meetingType: BookableMeetingType | null,
  inputs: Inputs,
): Pick<Form, 'values' | 'faults'> {
  const questions = readQuestions(meetingType?.questions)
  const asksPhone = meetingType?.place === 'organizer-calls'
  const [name = '', email = '', notes = ''] = [inputs.name, inputs.email, inputs.notes].map((text) => text?.trim())
  const faults: Form['faults'] = {}
  if (notes.length > textLimits.notes) faults.notes = 'too-long'
  if (speaker.kind === 'visitor') {
    if (name === '') faults.name = 'missing'
    if (email === '') faults.email = 'missing'
    else if (!readsAsAddress(email)) faults.email = 'unreadable'
  }
  const phone = inputs.phone?.trim() ?? ''
  if (asksPhone && !readPhone(phone)) faults.phone = phone === '' ? 'missing' : 'unreadable'
  const values = {
    name: name.slice(0, textLimits.name),
    email,
    notes,
    ...(asksPhone && { phone: phone.slice(0, textLimits.phone) }),
  }
  if (questions.length === 0) return { values, faults }
  const checked = checkAnswers(questions, inputs)
  if (Object.keys(checked.faults).length > 0) faults.answers = checked.faults
  const typed = questions.map(({ id }) => [id, inputs[id]?.trim() ?? ''] as const)
  return { values: { ...values, answers: Object.fromEntries(typed) }, faults }
}

function attendeeOf({ speaker, locale, timeZone }: Turn, { name, email }: Form['values']) {
  if (speaker.kind === 'visitor') return { name, email: email.toLowerCase(), timeZone, locale }
  const { id, displayName, email: address } = speaker.person
  return { id, name: displayName, email: address, timeZone, locale }
}

import { z } from 'zod'
import { textLimits } from './limits.js'

const id = z.uuid()
/** From 1970 on: years before 1 have no place in the calendars that it is handed to. */
const instant = z.iso.datetime({ offset: true }).refine((text) => Date.parse(text) >= 0)
const date = z.iso.date()
const provider = z.enum(['microsoft', 'google', 'caldav', 'ics'])

/** What is being booked: a meeting type, or another time for a booking that there is. */
const offerFields = {
  meetingTypeId: id,
  bookingId: id.optional(),
  /** One of the lengths that the meeting type comes in. */
  durationMinutes: z.int().positive().optional(),
}

/** What someone said about when, kept while they are asked who or what: a start, or the day and the span to choose from. */
const wantedFields = {
  start: instant.optional(),
  day: date.optional(),
  from: instant.optional(),
  to: instant.optional(),
}

const confirmFields = {
  meetingTypeId: id,
  durationMinutes: z.int().positive().optional(),
  start: instant,
  key: z.string().max(64),
}

/** What a visitor has said of themself, carried on to the next card. */
const detailsSchema = z.object({
  name: z.string().max(textLimits.name),
  email: z.string().max(textLimits.email),
  notes: z.string().max(textLimits.notes),
  phone: z.string().max(textLimits.phone).optional(),
  answers: z.record(z.string().max(20), z.string().max(textLimits.answer)).optional(),
})

/**
 * Every button of every card: its verb and the data that the verb needs, so that no state is kept on the server.
 * Verbs read noun.verb. What a person typed beside the button comes separately, as inputs.
 */
export const actionSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('help.show') }),

  z.object({ verb: z.literal('meeting-types.list') }),
  z.object({ verb: z.literal('meeting-type.show'), meetingTypeId: id }),
  z.object({ verb: z.literal('meeting-type.create') }),
  z.object({ verb: z.literal('meeting-type.edit'), meetingTypeId: id }),
  z.object({ verb: z.literal('meeting-type.save'), meetingTypeId: id.optional(), key: z.string().max(64) }),
  z.object({ verb: z.literal('meeting-type.delete'), meetingTypeId: id }),
  z.object({ verb: z.literal('meeting-type.delete-for-good'), meetingTypeId: id }),

  z.object({ verb: z.literal('meeting-type.link'), meetingTypeId: id }),

  z.object({ verb: z.literal('meeting-type.sharing'), meetingTypeId: id }),
  z.object({ verb: z.literal('link.withdraw'), meetingTypeId: id, linkId: id }),
  z.object({ verb: z.literal('invitation.add'), meetingTypeId: id }),
  /** The input `who` says whom. */
  z.object({ verb: z.literal('invitation.save'), meetingTypeId: id }),
  z.object({ verb: z.literal('invitation.remove'), meetingTypeId: id, invitationId: id }),

  z.object({ verb: z.literal('hours.show') }),
  z.object({ verb: z.literal('hours.edit') }),
  z.object({ verb: z.literal('hours.save') }),
  z.object({ verb: z.literal('away.show') }),
  z.object({ verb: z.literal('away.add') }),
  z.object({ verb: z.literal('away.save') }),
  z.object({ verb: z.literal('away.remove'), kind: z.enum(['absence', 'journey', 'date']), id: z.string().max(64) }),
  z.object({ verb: z.literal('holidays.show') }),
  /** `rule` names a holiday in every year. */
  z.object({ verb: z.literal('holidays.switch'), rule: z.string().max(200), isWorked: z.boolean() }),
  z.object({ verb: z.literal('availability.edit') }),
  z.object({ verb: z.literal('availability.save') }),
  z.object({ verb: z.literal('meeting-type.rules'), meetingTypeId: id }),
  z.object({ verb: z.literal('meeting-type.save-rules'), meetingTypeId: id }),

  z.object({ verb: z.literal('settings.edit') }),
  z.object({ verb: z.literal('settings.save') }),
  z.object({ verb: z.literal('page.show') }),
  z.object({ verb: z.literal('page.edit') }),
  z.object({ verb: z.literal('page.save') }),

  z.object({ verb: z.literal('book.start') }),
  /** The input `name` says who. */
  z.object({ verb: z.literal('book.find') }),
  z.object({
    verb: z.literal('book.person'),
    personId: id,
    durationMinutes: z.int().positive().optional(),
    ...wantedFields,
  }),

  z.object({
    verb: z.literal('slots.show'),
    ...offerFields,
    ...wantedFields,
    page: z.int().min(0).optional(),
    /** The month that a page's calendar turns to. */
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
  }),
  z.object({ verb: z.literal('slots.pick'), ...offerFields, start: instant }),

  z.object({ verb: z.literal('booking.confirm'), ...confirmFields }),
  /** The input `code` shows that the address is the visitor's. */
  z.object({ verb: z.literal('booking.verify'), ...confirmFields, values: detailsSchema }),
  z.object({ verb: z.literal('booking.new-code'), ...confirmFields, values: detailsSchema }),
  z.object({ verb: z.literal('booking.move'), bookingId: id, start: instant, key: z.string().max(64) }),
  z.object({ verb: z.literal('booking.show'), bookingId: id }),
  z.object({ verb: z.literal('booking.reschedule'), bookingId: id }),
  z.object({ verb: z.literal('booking.notes'), bookingId: id }),
  /** The input `notes` takes the place of what was there. */
  z.object({ verb: z.literal('booking.save-notes'), bookingId: id }),
  z.object({ verb: z.literal('booking.cancel'), bookingId: id }),
  /** The input `reason` says why. */
  z.object({ verb: z.literal('booking.cancel-for-good'), bookingId: id }),
  z.object({ verb: z.literal('booking.write-entry'), bookingId: id }),
  z.object({ verb: z.literal('bookings.list') }),

  z.object({ verb: z.literal('calendars.show') }),
  z.object({ verb: z.literal('calendar.connect'), provider }),
  /** The inputs `url`, `username` and `password` open it. */
  z.object({ verb: z.literal('calendar.save'), provider }),
  /** The input `code` shows that whoever gave consent is the speaker. */
  z.object({ verb: z.literal('calendar.code'), provider }),
  z.object({ verb: z.literal('calendar.choose') }),
  z.object({ verb: z.literal('calendar.save-choice') }),
  z.object({ verb: z.literal('calendar.hours'), accountId: id }),
  z.object({ verb: z.literal('calendar.disconnect'), accountId: id }),
  z.object({ verb: z.literal('calendar.disconnect-for-good'), accountId: id }),

  z.object({ verb: z.literal('privacy.show') }),
  z.object({ verb: z.literal('privacy.export') }),
  /** `isSure`: it was said once already. */
  z.object({ verb: z.literal('privacy.erase'), isSure: z.boolean().optional() }),
  z.object({ verb: z.literal('privacy.erase-for-good') }),
  z.object({ verb: z.literal('admin.show') }),
  z.object({ verb: z.literal('admin.people'), page: z.int().min(0).optional() }),
  z.object({ verb: z.literal('admin.licences'), page: z.int().min(0).optional() }),
  /** Gives the plan alone, or takes away whatever brings it. */
  z.object({ verb: z.literal('admin.licence'), email: z.string().max(254), add: z.boolean() }),
  z.object({ verb: z.literal('admin.log'), page: z.int().min(0).optional() }),
  z.object({ verb: z.literal('admin.log-export') }),
  /** For one address, or for everyone. */
  z.object({ verb: z.literal('admin.switch'), on: z.boolean(), email: z.string().max(254).optional() }),
  z.object({ verb: z.literal('admin.confirm'), proposalId: id }),
])

export type Action = z.infer<typeof actionSchema>
export type Wanted = z.infer<z.ZodObject<typeof wantedFields>>
export type Verb = Action['verb']

/** What a person typed or chose in a card, by the id of the input. Several choices are joined by commas, as Adaptive Cards do. */
export type Inputs = Record<string, string>

import type { CardData } from '../catalogue.js'
import { cut, textLimits } from '../limits.js'
import { localDate } from '../times.js'
import { listFacts } from './facts.js'
import { otherReadings } from './other-readings.js'
import type { Reader, TemplateData } from './reader.js'

export function presentConfirmBooking(data: CardData['confirm-booking'], reader: Reader): TemplateData {
  const { onPage, words, times, moment, button } = reader
  const say = words.confirm
  const { meetingTypeId, start, durationMinutes, timeZone, key, moving, values, faults } = data
  const length = data.isChosenLength ? { durationMinutes } : {}
  const offer = { meetingTypeId, ...(moving ? { bookingId: moving.bookingId } : length) }
  return {
    language: words.language,
    onPage,
    say: {
      heading: moving ? say.movingHeading : onPage ? say.pageHeading : say.heading,
      what: words.booking.titleWith(data.title, moving?.with ?? data.organizer),
      labels: { ...say.labels, phone: words.where.askPhone },
      notesExample: say.notesExample,
      required: words.meetingTypes.required,
      otherReadings: say.otherReadings,
    },
    otherReadings: otherReadings(data.otherReadings, offer, timeZone, reader),
    facts: listFacts([
      [words.booking.facts.when, `${times.day(start, timeZone)}, ${times.range(start, durationMinutes, timeZone)}`],
      [words.booking.facts.zone, `${times.zone(timeZone, start)}`],
      [words.booking.facts.was, moving && moment(moving.start, timeZone)],
      [words.booking.facts.where, data.location],
    ]),
    asksWho: data.asksWho,
    asksPhone: data.asksPhone === true,
    questions: (moving ? [] : (data.questions ?? [])).map(({ id, label, choices, isRequired }) => ({
      id,
      label,
      isRequired,
      isChoice: choices.length > 0,
      choices: choices.map((choice) => ({ title: choice, value: choice })),
      value: cut(values.answers?.[id] ?? '', textLimits.answer),
      fault: faults.answers?.[id] ? words.rules.fault(label, faults.answers[id]) : '',
    })),
    asksNotes: !moving,
    limits: textLimits,
    values: {
      name: cut(values.name, textLimits.name),
      email: cut(values.email, textLimits.email),
      notes: cut(values.notes, textLimits.notes),
      phone: cut(values.phone ?? '', textLimits.phone),
    },
    faults: {
      name: faults.name ? say.faults.name[faults.name] : '',
      email: faults.email ? say.faults.email[faults.email] : '',
      notes: faults.notes ? say.faults.notes[faults.notes] : '',
      phone: faults.phone ? words.where.phoneFaults[faults.phone] : '',
    },
    press: {
      confirm: button(
        moving
          ? { verb: 'booking.move', bookingId: moving.bookingId, start, key }
          : { verb: 'booking.confirm', meetingTypeId, ...length, start, key },
      ),
      other: button(
        {
          verb: 'slots.show',
          ...offer,
          day: localDate(start, timeZone),
        },
        say.otherTime,
      ),
    },
  }
}

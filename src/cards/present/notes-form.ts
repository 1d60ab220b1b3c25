import type { CardData } from '../catalogue.js'
import { cut, textLimits } from '../limits.js'
import type { Reader, TemplateData } from './reader.js'

export function presentNotesForm(
  { booking, notes, fault }: CardData['notes-form'],
  { words, button }: Reader,
): TemplateData {
  const say = words.booking
  const { bookingId } = booking
  return {
    language: words.language,
    say: { heading: say.notesHeading, hint: say.titleWith(booking.title, booking.with) },
    inputs: [
      {
        kind: 'lines',
        id: 'notes',
        label: words.confirm.labels.notes,
        value: cut(notes, textLimits.notes),
        example: words.confirm.notesExample,
        most: textLimits.notes,
        choices: [],
        fault: fault ? say.notesTooLong : '',
        group: '',
      },
    ],
    press: {
      save: button({ verb: 'booking.save-notes', bookingId }),
      leave: button({ verb: 'booking.show', bookingId }, words.meetingTypes.dontSave),
    },
  }
}

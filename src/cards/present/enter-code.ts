import type { CardData } from '../catalogue.js'
import { localDate } from '../times.js'
import type { Reader, TemplateData } from './reader.js'

export function presentEnterCode({ form, fault, triesLeft }: CardData['enter-code'], reader: Reader): TemplateData {
  const { words, button } = reader
  const say = words.code
  const { meetingTypeId, start, timeZone, key, values } = form
  const length = form.isChosenLength ? { durationMinutes: form.durationMinutes } : {}
  const wanted = { meetingTypeId, ...length, start, key, values }
  // With no code to type there is only another to ask for, and not at once where there were many.
  const asks = fault !== 'ended' && fault !== 'too-many'
  return {
    language: words.language,
    say: {
      heading: say.heading,
      text: asks ? say.text(values.email) : '',
      fault: fault ? say.faults[fault](triesLeft ?? 0) : '',
      label: say.label,
      example: '123456',
      required: words.meetingTypes.required,
    },
    asks,
    verify: asks ? [button({ verb: 'booking.verify', ...wanted }, words.buttons['booking.confirm'])] : [],
    others: [
      ...(fault === 'too-many' ? [] : [button({ verb: 'booking.new-code', ...wanted })]),
      button(
        { verb: 'slots.show', meetingTypeId, ...length, day: localDate(start, timeZone) },
        words.confirm.otherTime,
      ),
    ],
  }
}

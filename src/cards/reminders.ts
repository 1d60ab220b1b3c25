/** A mail or message about a meeting, so long before it begins or after it has ended. */
export interface Reminder {
  minutes: number
  when: 'before' | 'after'
  by: 'mail' | 'chat' | 'both'
  to: 'attendee' | 'organizer' | 'both'
}

/** More than anyone wants to get. */
export const mostReminders = 10
const MINUTES = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 }
/** Thirty days. */
const LONGEST = 30 * MINUTES.d

const units: [RegExp, number][] = [
  [/^(?:m|min|mins|minutes?|minuten|minuut)$/, MINUTES.m],
  [/^(?:h|hr|hrs|hours?|u|uur|uren)$/, MINUTES.h],
  [/^(?:d|days?|dag|dagen)$/, MINUTES.d],
  [/^(?:w|wk|weeks?|week|weken)$/, MINUTES.w],
]

/** One line, in English or Dutch: "1 day before, mail, attendee", "2 uur na, chat, beide". What is not said is a mail to the attendee. */
export function readReminder(line: string): Reminder | undefined {
  const said = line.toLowerCase()
  const [, count = '', unit = ''] = /(\d{1,5})\s*([a-z]+)/.exec(said) ?? []
  const scale = units.find(([name]) => name.test(unit))?.[1]
  const minutes = Number(count) * (scale ?? 0)
  const isAfter = /\b(?:after|later|na|erna|daarna)\b/.test(said)
  if (minutes < 1 || minutes > LONGEST || (!isAfter && !/\b(?:before|voor|vooraf|tevoren|ervoor)\b/.test(said)))
    return undefined
  const [mail, chat] = [/\b(?:e-?)?mail\b/.test(said), /\bchat\b/.test(said)]
  const [organizer, attendee] = [
    /\b(?:organi[sz]er|organisator|me|mij)\b/.test(said),
    /\b(?:attendee|deelnemer)\b/.test(said),
  ]
  const isBoth = /\b(?:both|beide|allebei)\b/.test(said) || (organizer && attendee)
  return {
    minutes,
    when: isAfter ? 'after' : 'before',
    by: mail && chat ? 'both' : chat ? 'chat' : 'mail',
    to: isBoth ? 'both' : organizer ? 'organizer' : 'attendee',
  }
}

/** One a line. Undefined where a line cannot be read, or there are too many. */
export function readReminders(text: string): Reminder[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const read = lines.map(readReminder)
  return lines.length <= mostReminders && read.every((reminder) => reminder !== undefined) ? read : undefined
}

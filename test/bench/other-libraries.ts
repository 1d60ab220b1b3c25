import type { SlotQuestion } from '../../src/scheduling/question.js'
import { DURATION, FIRST_MINUTE } from './slot-scenarios.js'

/** Another library, asked the same question; undefined where it is not installed. What it answers is not compared. */
export interface OtherLibrary {
  name: string
  /** More busy ranges than this take it too long to wait for. */
  mostBusy: number
  prepare: (question: SlotQuestion) => () => unknown
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const iso = (minute: number): string => new Date(minute * 60_000).toISOString()

export async function otherLibraries(): Promise<OtherLibrary[]> {
  const found = [await slotCalculator(), await timeSlotsFinder()]
  return found.filter((library) => library !== undefined)
}

async function slotCalculator(): Promise<OtherLibrary | undefined> {
  const library = await load('slot-calculator')
  return (
    library && {
      name: 'slot-calculator',
      mostBusy: 10_000,
      prepare: ({ host, busy, query }) => {
        const settings = {
          from: iso(query.from),
          to: iso(query.to),
          duration: DURATION,
          availability: weekdays.map((text) => ({
            day: { text, locale: 'en' },
            from: '09:00',
            to: '17:00',
            timezone: host.timeZone,
          })),
          unavailability: busy.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
        }
        return () => library.getSlots!(settings)
      },
    }
  )
}

async function timeSlotsFinder(): Promise<OtherLibrary | undefined> {
  const library = await load('time-slots-finder')
  return (
    library && {
      name: 'time-slots-finder',
      mostBusy: 100,
      prepare: ({ host, busy, query }) => {
        const settings = {
          ...(busy.length > 0 && { calendarData: icalendar(busy), calendarFormat: 'iCal' }),
          configuration: {
            timeSlotDuration: DURATION,
            slotStartMinuteStep: DURATION,
            availablePeriods: [1, 2, 3, 4, 5].map((isoWeekDay) => ({
              isoWeekDay,
              shifts: [{ startTime: '09:00', endTime: '17:00' }],
            })),
            timeZone: host.timeZone,
          },
          from: new Date(FIRST_MINUTE * 60_000),
          to: new Date(query.to * 60_000),
        }
        return () => library.getAvailableTimeSlotsInCalendar!(settings)
      },
    }
  )
}

function icalendar(busy: { from: number; to: number }[]): string {
  const basic = (minute: number): string => iso(minute).replace(/[-:]|\.000/g, '')
  const events = busy.map(
    ({ from, to }, i) => `BEGIN:VEVENT\nUID:${i}\nDTSTART:${basic(from)}\nDTEND:${basic(to)}\nEND:VEVENT\n`,
  )
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${events.join('')}END:VCALENDAR\n`
}

type Functions = Record<string, (settings: object) => unknown>

async function load(name: string): Promise<Functions | undefined> {
  try {
    const loaded = await import(name)
    return loaded.default ?? loaded
  } catch {
    console.log(`${name} is not installed: left out`)
    return undefined
  }
}

/** The people whose calendars the tests of this room are about. */

import type { Host, Minute, SlotQuestion } from '../../src/scheduling/question.js'
import { parseInstant } from '../../src/scheduling/rfc3339.js'

/** The minute of a "YYYY-MM-DDTHH:MM" in UTC; "T24:00" is the end of the day. */
export function utc(time: string): Minute {
  const [date, clock] = time.split('T') as [string, string]
  return clock === '24:00' ? parseInstant(`${date}T00:00Z`)! / 60_000 + 1440 : parseInstant(`${time}Z`)! / 60_000
}

const workdays = [1, 2, 3, 4, 5]

/** In Greenwich, so that what the tests say is what the clock says. */
export const grace: Host = { timeZone: 'UTC', weekly: [{ days: workdays, from: '09:00', to: '17:00' }] }

/** In New York, where clocks change on 8 March and 1 November 2026. */
export const adam: Host = { timeZone: 'America/New_York', weekly: [{ days: workdays, from: '09:00', to: '17:00' }] }

/** Monday 2 March 2026, asked on the Sunday before: half an hour with Grace, unless the test says otherwise. */
export function askGrace(question: Partial<SlotQuestion> = {}): SlotQuestion {
  return {
    now: utc('2026-03-01T12:00') * 60_000,
    host: grace,
    busy: [],
    rules: { duration: 30 },
    query: { from: utc('2026-03-02T00:00'), to: utc('2026-03-03T00:00') },
    ...question,
  }
}

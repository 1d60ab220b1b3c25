import type { Interval } from '../scheduling/question.js'

/** What a person's calendars say of when they are busy, in whole minutes since the epoch. */
export type BusyTimes =
  | {
      isKnown: true
      busy: Interval[]
      /** A calendar does not answer at present, and this is what it said then. */
      asOf?: Date
    }
  /** A calendar does not answer, and nothing recent is known of it: no time counts as free. */
  | { isKnown: false }

/** Asks a person's calendars. Entries of the person's own bookings are left out: those are counted with their buffers. */
export interface Calendars {
  /** Soon: from memory where that is recent, and never waiting long for a calendar that is slow. */
  look(person: PersonKey, window: Interval): Promise<BusyTimes>
  /** As they are now, before something is written. */
  lookNow(person: PersonKey, window: Interval): Promise<BusyTimes>
}

export interface PersonKey {
  organizationId: string
  id: string
}

/** For whom nobody has connected a calendar. */
export const noCalendars: Calendars = {
  look: async () => ({ isKnown: true, busy: [] }),
  lookNow: async () => ({ isKnown: true, busy: [] }),
}

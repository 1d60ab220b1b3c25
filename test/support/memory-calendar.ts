import type {
  BusyTime,
  Calendar,
  CalendarFailure,
  ListedCalendar,
  Meeting,
  WorkingHours,
} from '../../src/calendars/calendar.js'

/** A provider in memory, which does what a test says. */
export function createMemoryCalendar() {
  const entries = new Map<string, Meeting>()
  const state = {
    busy: [] as BusyTime[],
    entries,
    calendars: [{ id: 'main', name: 'Calendar', isPrimary: true, isWritable: true }] as ListedCalendar[],
    workingHours: undefined as WorkingHours | undefined,
    /** How often it was asked when someone is busy. */
    asked: 0,
    failure: undefined as CalendarFailure | undefined,
    /** While it is there, nothing is answered before it is. */
    pause: undefined as Promise<void> | undefined,
  }
  const gone = { ok: false as const, code: 'gone' as const, message: 'no such entry' }
  const attempt = async <Answer>(work: () => Answer): Promise<Answer | CalendarFailure> => {
    await state.pause
    return state.failure ?? work()
  }
  const written = (eventId: string, { from, to }: Meeting) => ({ ok: true as const, value: { eventId, from, to } })
  const calendar: Calendar = {
    list: () => attempt(() => ({ ok: true, value: state.calendars })),
    hours: () => attempt(() => ({ ok: true, value: state.workingHours })),
    busy: (_id, window) => {
      state.asked++
      return attempt(() => ({
        ok: true,
        value: [
          ...state.busy,
          ...[...entries.values()].map(({ bookingId, from, to }) => ({ bookingId, from, to, status: 'busy' as const })),
        ].filter(({ from, to }) => from < window.to && to > window.from),
      }))
    },
    create: (_id, meeting) =>
      attempt(() => {
        const eventId = `event of ${meeting.bookingId}`
        if (!entries.has(eventId)) entries.set(eventId, meeting)
        return written(eventId, entries.get(eventId)!)
      }),
    move: (_id, eventId, meeting) =>
      attempt(() => {
        if (!entries.has(eventId)) return gone
        entries.set(eventId, meeting)
        return written(eventId, meeting)
      }),
    cancel: (_id, { bookingId }) =>
      attempt(() => {
        entries.delete(`event of ${bookingId}`)
        return { ok: true as const, value: undefined }
      }),
    read: (_id, eventId) => attempt(() => (entries.has(eventId) ? written(eventId, entries.get(eventId)!) : gone)),
  }
  return Object.assign(state, { calendar })
}

export type MemoryCalendar = ReturnType<typeof createMemoryCalendar>

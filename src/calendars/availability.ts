import type { Logger } from 'pino'
import type { BusyTimes, Calendars, PersonKey } from '../bookings/busy-times.js'
import type { Interval } from '../scheduling/question.js'
import type { Database } from '../storage/client.js'
import type { Accounts, OpenedCalendar } from './accounts.js'
import { type BusyTime, blocks, type CalendarFailure, type Outcome, type Span } from './calendar.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Milliseconds that a turn waits for a calendar. What comes later serves the next turn. */
const PATIENCE = 2_000
/** Before something is written there is more patience: a slow calendar is still one that can be booked. */
const PATIENCE_TO_WRITE = 8_000
/** A reading this young is not asked for again, unless a notification says that the calendar has changed. */
const FRESH = 60_000
/** The oldest reading that may stand in for a calendar that does not answer. */
const OLDEST = 5 * MINUTE

interface Options {
  db: Database
  accounts: Accounts
  log: Pick<Logger, 'warn'>
  now?: () => Date
  patience?: { toShow: number; toWrite: number }
  /** Called when a provider no longer takes our word, or takes it again. */
  onAccess?: (calendar: OpenedCalendar['kept'], isGranted: boolean) => Promise<void>
}

interface Reading {
  at: Date
  window: Span
  times: BusyTime[]
}

type Read = { reading: Reading; isLate: boolean } | undefined

/** When people are busy, by all of their calendars at once. Readings are kept in this process only, and never for long. */
export function createAvailability({
  db,
  accounts,
  log,
  now = () => new Date(),
  patience = { toShow: PATIENCE, toWrite: PATIENCE_TO_WRITE },
  onAccess = async () => {},
}: Options): Calendars {
  const readings = new Map<string, Reading>()
  const underway = new Map<string, Promise<Reading | undefined>>()

  async function look(person: PersonKey, window: Interval): Promise<BusyTimes> {
    const span = inWholeDays(window)
    const calendars = await accounts.blocking(person)
    return combine(person, await Promise.all(calendars.map((calendar) => recall(calendar, span))))
  }

  async function lookNow(person: PersonKey, window: Interval): Promise<BusyTimes> {
    const span = { from: new Date(window.from * MINUTE), to: new Date(window.to * MINUTE) }
    const calendars = await accounts.blocking(person)
    const asked = calendars.map(async (calendar): Promise<Read> => {
      const reading = await within(patience.toWrite, ask(calendar, span))
      return reading && { reading, isLate: false }
    })
    return combine(person, await Promise.all(asked))
  }

  /** From memory where it is fresh, else from the provider, else again from memory if that is not too old. */
  async function recall(calendar: OpenedCalendar, span: Span): Promise<Read> {
    const { id, account } = calendar.kept
    const known = readings.get(id)
    const covers = known && known.window.from <= span.from && known.window.to >= span.to ? known : undefined
    const age = covers ? now().getTime() - covers.at.getTime() : Number.POSITIVE_INFINITY
    if (covers && age < FRESH && covers.at > account.changedAt) return { reading: covers, isLate: false }
    const reading = await within(patience.toShow, refresh(calendar, span))
    if (reading) return { reading, isLate: false }
    return covers && age <= OLDEST ? { reading: covers, isLate: true } : undefined
  }

  /** One question at a time for a calendar: whoever comes meanwhile shares the answer. */
  function refresh(calendar: OpenedCalendar, span: Span): Promise<Reading | undefined> {
    const key = `${calendar.kept.id} ${span.from.toISOString()} ${span.to.toISOString()}`
    const running = underway.get(key)
    if (running) return running
    const asking = ask(calendar, span)
      .then((reading) => {
        if (reading) readings.set(calendar.kept.id, reading)
        return reading
      })
      .finally(() => underway.delete(key))
    underway.set(key, asking)
    return asking
  }

  async function ask({ kept, provider }: OpenedCalendar, window: Span): Promise<Reading | undefined> {
    const at = now()
    const outcome: Outcome<BusyTime[]> = provider
      ? await provider.busy(kept.externalId, window)
      : { ok: false, code: 'revoked', message: 'the settings no longer open it' }
    if (!outcome.ok) log.warn({ calendar: kept.id, ...reasonOf(outcome) }, 'a calendar cannot be read')
    const isGranted = outcome.ok || outcome.code !== 'revoked'
    if (isGranted !== (kept.account.state === 'connected'))
      await onAccess(kept, isGranted).catch((error) => log.warn({ err: error }, 'access to a calendar is not noted'))
    return outcome.ok ? { at, window, times: outcome.value } : undefined
  }

  async function combine(person: PersonKey, reads: Read[]): Promise<BusyTimes> {
    const known = reads.flatMap((read) => read ?? [])
    if (known.length < reads.length) return { isKnown: false }
    const times = known.flatMap(({ reading }) => reading.times).filter(({ status }) => blocks(status))
    const own = await ownBookings(person, times)
    const late = known.filter(({ isLate }) => isLate).map(({ reading }) => reading.at.getTime())
    return {
      isKnown: true,
      busy: times
        .filter(({ bookingId }) => !bookingId || !own.has(bookingId))
        .map(({ from, to }) => ({
          from: Math.floor(from.getTime() / MINUTE),
          to: Math.ceil(to.getTime() / MINUTE),
        })),
      ...(late.length > 0 && { asOf: new Date(Math.min(...late)) }),
    }
  }

  /** Which of these entries are of bookings with this person: an invitation to somebody else's counts like any meeting. */
  async function ownBookings(person: PersonKey, times: BusyTime[]): Promise<Set<string>> {
    const ids = [...new Set(times.flatMap(({ bookingId }) => bookingId ?? []))]
    if (ids.length === 0) return new Set()
    const where = { organizationId: person.organizationId, organizerId: person.id, id: { in: ids } }
    return new Set((await db.booking.findMany({ where, select: { id: true } })).map(({ id }) => id))
  }

  return { look, lookNow }
}

/** Whole days around the window, so that what was read for one moment still covers the next. */
function inWholeDays({ from, to }: Interval): Span {
  const day = (minute: number) => Math.floor((minute * MINUTE) / DAY)
  return { from: new Date((day(from) - 1) * DAY), to: new Date((day(to) + 2) * DAY) }
}

/** Undefined when it takes longer. It goes on all the same. */
async function within<Value>(milliseconds: number, work: Promise<Value | undefined>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const reasonOf = ({ code, message }: CalendarFailure) => ({ code, reason: message })

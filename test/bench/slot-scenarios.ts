import type { Busy, Host, Interval, Minute, SlotQuestion } from '../../src/scheduling/question.js'

/** Half-hour meetings, Monday to Friday from nine to five, from the first of next year on: one library only looks ahead. */
export const FIRST_MINUTE = Date.UTC(new Date().getUTCFullYear() + 1, 0, 1) / 60_000
export const OPENS = 9 * 60
export const CLOSES = 17 * 60
export const DURATION = 30

/** A question of so many days with so many calendar events, spread over them at random and in no order. */
export function questionOf(timeZone: string, days: number, busyCount: number): SlotQuestion {
  const host: Host = { timeZone, weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] }
  return {
    now: (FIRST_MINUTE - 1440) * 60_000,
    host,
    busy: eventsOver(days, busyCount),
    rules: { duration: DURATION },
    query: { from: FIRST_MINUTE, to: FIRST_MINUTE + days * 1440 },
  }
}

/** The same events on every run: 15 minutes to an hour each, on whole five minutes. */
function eventsOver(days: number, count: number): Busy[] {
  const next = lehmer(count + days)
  return Array.from({ length: count }, () => {
    const from = FIRST_MINUTE + 5 * Math.floor(next() * days * 288)
    return { kind: 'calendar', from, to: from + 15 + 5 * Math.floor(next() * 10) }
  })
}

/** The minimal standard generator of Park and Miller (1988): numbers from 0 to 1. */
function lehmer(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** What the floor is told beforehand: when each workday begins in UTC, and the busy ranges in order, joined. */
export interface FloorInput {
  midnights: Minute[]
  busy: Interval[]
  query: Interval
}

/** The floor: a bare loop that emits the starts, with every offset known and the busy ranges in order and joined. */
export function floorStarts({ midnights, busy, query }: FloorInput): Minute[] {
  const starts: Minute[] = []
  let b = 0
  for (const midnight of midnights) {
    const closes = midnight + CLOSES
    let start = midnight + OPENS
    while (start + DURATION <= closes) {
      while (b < busy.length && busy[b]!.to <= start) b++
      const next = busy[b]
      if (next !== undefined && next.from < start + DURATION)
        start = Math.ceil((next.to - midnight) / 30) * 30 + midnight
      else {
        if (start >= query.from && start < query.to) starts.push(start)
        start += DURATION
      }
    }
  }
  return starts
}

export function floorInput({ host, busy, query }: SlotQuestion): FloorInput {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: host.timeZone, dateStyle: 'short', timeStyle: 'short' })
  const midnights: Minute[] = []
  for (let day = query.from / 1440 - 1; day * 1440 <= query.to; day++) {
    const weekday = new Date(day * 86_400_000).getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    const noon = day * 1440 + 720
    const shown = Date.parse(`${wall.format(noon * 60_000).replace(' ', 'T')}Z`) / 60_000
    midnights.push(day * 1440 - (shown - noon))
  }
  const joined: Interval[] = []
  for (const { from, to } of busy.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return { midnights, busy: joined, query }
}

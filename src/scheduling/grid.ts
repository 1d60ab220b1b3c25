import type { DayPart } from './host-clock.js'
import type { MinuteSet } from './intervals.js'
import type { Interval, Minute, Rules } from './question.js'

const UNITS = [60, 30, 20, 15, 10, 5]

/** What first starts are rounded up to, in minutes of the host's clock. */
export function gridUnit(step: number): number {
  return UNITS.find((unit) => step % unit === 0) ?? (step >= 5 ? 5 : 1)
}

/**
 * The starts that the free time holds, from `span.from` up to but not including `span.to`, on the days that `allows`
 * lets pass. In each free range, and there anew on each local date, the first start is rounded up on the host's clock and
 * moved by the offset; the others follow at `step`. `span` and `allows` drop starts and never move the grid, so the free
 * time and the parts must reach back to where the date of `span.from` begins.
 */
export function startsOnGrid(
  free: MinuteSet,
  parts: DayPart[],
  rules: Rules,
  span: Interval,
  allows: (day: number) => boolean,
): Minute[] {
  const { duration, step = duration, startOffset = 0 } = rules
  const unit = gridUnit(step)
  const starts = new Array<Minute>(mostStarts(free, parts, span, step))
  let count = 0
  let part = 0
  for (let i = 0; i < free.length; i += 2) {
    const from = free[i]!
    const last = Math.min(free[i + 1]! - duration, span.to - 1)
    if (last < from || last < span.from) continue
    while (part < parts.length && parts[part]!.to <= from) part++
    for (let first = part; first < parts.length && parts[first]!.from <= last; ) {
      const next = firstOfNextDate(parts, first)
      const dateEnds = parts[next - 1]!.to
      if (dateEnds > span.from && allows(parts[first]!.day)) {
        const start = roundUp(parts, first, next, from, unit) + startOffset
        const stop = Math.min(last, dateEnds - 1)
        const skipped = start < span.from ? Math.ceil((span.from - start) / step) : 0
        for (let at = start + skipped * step; at <= stop; at += step) starts[count++] = at
      }
      first = next
    }
  }
  starts.length = count
  return starts
}

/** No fewer than the starts there are: a long list is made several times faster when it need not grow. */
function mostStarts(free: MinuteSet, parts: DayPart[], span: Interval, step: number): number {
  let minutes = 0
  for (let i = 0; i < free.length; i += 2)
    minutes += Math.max(0, Math.min(free[i + 1]!, span.to) - Math.max(free[i]!, span.from))
  return Math.ceil(minutes / step) + free.length / 2 + parts.length
}

function firstOfNextDate(parts: DayPart[], first: number): number {
  const { day } = parts[first]!
  let next = first + 1
  while (next < parts.length && parts[next]!.day === day) next++
  return next
}

/**
 * The first minute, from `from` on, at which the clock of a date shows a multiple of the unit; Infinity when none does.
 * The date may have several parts, in which the clock goes on from another figure.
 */
function roundUp(parts: DayPart[], first: number, next: number, from: Minute, unit: number): Minute {
  for (let i = first; i < next; i++) {
    const part = parts[i]!
    const begin = Math.max(from, part.from)
    const rest = (begin + part.offset) % unit
    const rounded = rest === 0 ? begin : begin + (rest > 0 ? unit - rest : -rest)
    if (rounded < part.to) return rounded
  }
  return Number.POSITIVE_INFINITY
}

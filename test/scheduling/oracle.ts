/**
 * The contract read literally, one minute after another, sharing no code with what it checks: slow, and as plain as can
 * be. Every wall clock comes from Intl, every set of instants is an array of booleans.
 */
import type { Busy, Minute, SlotAnswer, SlotQuestion } from '../../src/scheduling/question.js'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** What a wall clock in a zone shows at a minute: "YYYY-MM-DD HH:MM". */
export function wallAt(timeZone: string, minute: Minute): string {
  let formatter = formatters.get(timeZone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    formatters.set(timeZone, formatter)
  }
  return formatter.format(minute * 60_000)
}

/** The minutes, in a span of years, at which a zone's clock first shows something else than an even run would. */
export function clockChanges(timeZone: string, fromYear: number, toYear: number): Minute[] {
  const offset = (minute: Minute): number =>
    Date.parse(`${wallAt(timeZone, minute).replace(' ', 'T')}Z`) / 60_000 - minute
  const changes: Minute[] = []
  const last = Date.UTC(toYear, 0, 1) / 60_000
  let before = offset(Date.UTC(fromYear, 0, 1) / 60_000)
  for (let day = Date.UTC(fromYear, 0, 1) / 60_000; day < last; day += 1440) {
    const after = offset(day + 1440)
    if (before === after) continue
    let low = day
    let high = day + 1440
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offset(middle) === before) low = middle
      else high = middle
    }
    changes.push(high)
    before = after
  }
  return changes
}

function isOpenAt(host: SlotQuestion['host'], minute: Minute, wall: string): boolean {
  if ('open' in host) return host.open.some(({ from, to }) => from <= minute && minute < to)
  const [date, time] = wall.split(' ') as [string, string]
  if (host.away?.includes(date)) return false
  const overrides = (host.overrides ?? []).filter((override) => override.date === date)
  if (overrides.some((override) => 'closed' in override)) return false
  if (overrides.length > 0)
    return overrides.some((block) => !('closed' in block) && block.from <= time && time < block.to)
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return host.weekly.some(({ days, from, to }) => days.includes(weekday) && from <= time && time < to)
}

export function slotsMinuteByMinute(question: SlotQuestion): SlotAnswer {
  const { host, rules, query, now } = question
  const { duration, step = duration, startOffset = 0, horizon } = rules
  const first = Math.min(query.from, horizon?.type === 'rolling-bookable-days' ? Math.floor(now / 60_000) : query.from)
  const from = first - 56 * 60
  const minutes = Array.from({ length: query.to + 30 * 60 + duration - from }, (_, i) => from + i)
  const walls = minutes.map((minute) => wallAt(zoneAt(host, minute), minute))
  const dates = walls.map((wall) => wall.slice(0, 10))
  const open = minutes.map((minute, i) => isOpenAt(host, minute, walls[i]!))
  const taken = takenMinutes(question, minutes)
  const free = minutes.map((_, i) => open[i] && !taken[i])
  const unit = [60, 30, 20, 15, 10, 5].find((size) => step % size === 0) ?? (step >= 5 ? 5 : 1)
  const today = wallAt(zoneAt(host, Math.floor(now / 60_000)), Math.floor(now / 60_000)).slice(0, 10)

  const offered: { start: Minute; date: string }[] = []
  for (let i = 1; i < minutes.length; i++) {
    if (!free[i] || (free[i - 1] && dates[i - 1] === dates[i])) continue
    const date = dates[i]!
    let end = i
    while (free[end] && dates[end] === date) end++
    let at = i
    while (at < end && Number(walls[at]!.slice(14)) % unit !== 0) at++
    if (at === end) continue
    for (let s = at + startOffset; s < end; s += step) {
      const fits = free.slice(s, s + duration).every(Boolean)
      const soonEnough = minutes[s]! * 60_000 >= now + (rules.minNotice ?? 0) * 60_000
      if (fits && soonEnough && minutes[s]! >= first && minutes[s]! < query.to)
        offered.push({ start: minutes[s]!, date })
    }
  }
  const withinLimits = offered.filter(({ date }) => !isFull(question, date) && isWithinHorizon(question, date, today))
  const days = [...new Set(withinLimits.map(({ date }) => date))]
  const bookable = horizon?.type === 'rolling-bookable-days' ? days.slice(0, horizon.days) : days
  const starts = withinLimits.filter(({ start, date }) => start >= query.from && bookable.includes(date))

  const openRanges: SlotAnswer['openRanges'] = []
  for (const [i, minute] of minutes.entries()) {
    if (!open[i] || minute < query.from || minute >= query.to) continue
    const last = openRanges.at(-1)
    if (last?.to === minute) last.to = minute + 1
    else openRanges.push({ from: minute, to: minute + 1 })
  }
  return { starts: starts.map(({ start }) => start), openRanges }
}

function zoneAt(host: SlotQuestion['host'], minute: Minute): string {
  const travel = ('travel' in host && host.travel) || []
  return travel.find(({ from, to }) => from <= minute && (to === undefined || minute < to))?.timeZone ?? host.timeZone
}

function takenMinutes({ busy, now, viewer, rules }: SlotQuestion, minutes: Minute[]): boolean[] {
  const taken = minutes.map(() => false)
  for (const one of busy) {
    const blocks =
      one.kind === 'calendar' ||
      (one.kind === 'booking' && (one.status === 'accepted' || (one.status === 'pending' && !!one.pendingBlocks))) ||
      (one.kind === 'hold' && one.owner !== viewer && now < one.releaseAt)
    const before = one.kind === 'calendar' ? 0 : (one.bufferBefore ?? 0)
    const after = one.kind === 'calendar' ? 0 : (one.bufferAfter ?? 0)
    if (!blocks || one.from - before >= one.to + after) continue
    const from = one.from - before - (rules.bufferAfter ?? 0)
    const to = one.to + after + (rules.bufferBefore ?? 0)
    for (let minute = Math.max(from, minutes[0]!); minute < to && minute <= minutes.at(-1)!; minute++)
      taken[minute - minutes[0]!] = true
  }
  return taken
}

function isFull({ busy, rules, host }: SlotQuestion, date: string): boolean {
  const active = busy.filter(
    (one): one is Busy & { kind: 'booking' } =>
      one.kind === 'booking' && (one.status === 'accepted' || (one.status === 'pending' && !!one.pendingBlocks)),
  )
  const onDate = active.filter(({ from }) => wallAt(zoneAt(host, from), from).startsWith(date))
  const different = [...new Map(onDate.map((one) => [`${one.from}-${one.to}`, one])).values()]
  const minutes = different.reduce((sum, { from, to }) => sum + to - from, 0)
  return (
    (rules.perDayMax !== undefined && different.length >= rules.perDayMax) ||
    (rules.perDayMinutesMax !== undefined && minutes + rules.duration > rules.perDayMinutesMax)
  )
}

function isWithinHorizon({ rules: { horizon } }: SlotQuestion, date: string, today: string): boolean {
  if (horizon === undefined) return true
  if (horizon.type === 'range') return horizon.fromDate <= date && date <= horizon.toDate
  if (date < today) return false
  if (horizon.type === 'rolling-bookable-days') return true
  let last = today
  for (let left = horizon.days; left > 0; ) {
    last = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
    if (horizon.calendarDays !== false || ![0, 6].includes(new Date(last).getUTCDay())) left--
  }
  return date <= last
}

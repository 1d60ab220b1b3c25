import type { Minute } from './question.js'

/** A time during which a zone's clock runs evenly: at minute m it shows m + offset. */
export interface Stretch {
  from: Minute
  to: Minute
  /** Minutes east of UTC. Offsets with seconds, which all lie in the past, are rounded down: the clock shows minutes. */
  offset: number
}

const MS_A_MINUTE = 60_000
const DAY = 1440
/**
 * How far apart a zone is looked at. A change that is undone before the next look goes unseen: the shortest there ever
 * was is 4 days (Freetown, September 1939), the shortest since 1970 is 7 (Brazil, October 2000).
 */
const LOOK_EVERY = 3 * DAY
const CHUNK = 120 * LOOK_EVERY

/** What is known of a zone so far: time zone data do not change while a process runs. */
interface Zone {
  formatter: Intl.DateTimeFormat
  chunks: Map<number, Stretch[]>
}
const zones = new Map<string, Zone>()

/** Is this the name of a zone in the IANA database? Offsets such as "+02:00" are not. */
export function isTimeZone(name: string): boolean {
  return zoneNamed(name) !== undefined
}

/**
 * The stretches of a zone that together cover [from, to), in order, the outer two cut to it. The zone must exist.
 * The changes are found once per process, by looking every few days and halving where two looks differ.
 */
export function stretchesOf(timeZone: string, from: Minute, to: Minute): Stretch[] {
  const zone = zoneNamed(timeZone)
  if (zone === undefined) throw new RangeError(`no such time zone: ${timeZone}`)
  const stretches: Stretch[] = []
  for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < to; chunk++) {
    for (const known of chunkOf(zone, chunk)) {
      const begin = Math.max(known.from, from)
      const end = Math.min(known.to, to)
      if (begin < end) appendStretch(stretches, { from: begin, to: end, offset: known.offset })
    }
  }
  return stretches
}

/** Adds a stretch that begins where the last one ends; with the same offset it is the same stretch. */
export function appendStretch(stretches: Stretch[], stretch: Stretch): void {
  const last = stretches.at(-1)
  if (last?.offset === stretch.offset) last.to = stretch.to
  else stretches.push(stretch)
}

function zoneNamed(name: string): Zone | undefined {
  const key = name.toLowerCase()
  const known = zones.get(key)
  if (known !== undefined) return known
  if (!/^[A-Za-z]/.test(name)) return undefined
  try {
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
    const zone: Zone = { formatter, chunks: new Map() }
    zones.set(key, zone)
    return zone
  } catch {
    return undefined
  }
}

function chunkOf(zone: Zone, chunk: number): Stretch[] {
  const known = zone.chunks.get(chunk)
  if (known !== undefined) return known
  const stretches: Stretch[] = []
  const end = (chunk + 1) * CHUNK
  let from = chunk * CHUNK
  let offset = offsetAt(zone, from)
  for (let look = from + LOOK_EVERY; look <= end; look += LOOK_EVERY) {
    const seen = offsetAt(zone, look)
    if (seen === offset) continue
    const change = firstMinuteWithout(zone, offset, look - LOOK_EVERY, look)
    stretches.push({ from, to: change, offset })
    from = change
    offset = seen
  }
  if (from < end) stretches.push({ from, to: end, offset })
  zone.chunks.set(chunk, stretches)
  return stretches
}

function firstMinuteWithout(zone: Zone, offset: number, has: Minute, hasNot: Minute): Minute {
  let low = has
  let high = hasNot
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle) === offset) low = middle
    else high = middle
  }
  return high
}

/** Reads "…, GMT-04:56:02"; plain "GMT" is zero. */
function offsetAt(zone: Zone, minute: Minute): number {
  const text = zone.formatter.format(minute * MS_A_MINUTE)
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text)
  if (match === null) throw new Error(`no offset in ${text}`)
  if (match[1] === undefined) return 0
  const size = Number(match[2]) * 60 + Number(match[3]) + Number(match[4] ?? 0) / 60
  return Math.floor(match[1] === '-' ? -size : size)
}

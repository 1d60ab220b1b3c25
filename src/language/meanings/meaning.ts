import type { Token } from '../tokens.js'
import type { Cue } from './cues.js'
import type { Holiday } from './holidays.js'
import type {
  Answer,
  Clock,
  Day,
  DayNumber,
  DayPart,
  Days,
  Detail,
  Duration,
  Except,
  Moment,
  PartName,
  Span,
  Unit,
  Weekly,
  Zone,
} from './values.js'

/** What a phrase can be, and the shape of its value. */
export interface Values {
  /** Written in digits. `width` counts them; `glued` says that nothing stands between it and what came before. */
  int: { value: number; width: number; glued: boolean }
  /** A cardinal in words. */
  cardinal: number
  /** Any amount, also a fraction. */
  number: number
  ordinal: number
  /** A day of a month, in digits or as an ordinal. */
  dayNumber: number
  /** A meeting of some sort. */
  noun: true
  unit: Unit
  duration: Duration
  clock: Clock
  /** A clock, or a bare number that can be one. */
  tick: Clock
  /** The name of a part of the day; a `part` may be early or late. */
  partName: PartName
  part: DayPart
  /** The name of a weekday, 1 is Monday. */
  weekdayName: number
  weekdays: number
  monthName: number
  year: number
  holiday: Holiday
  /** A place that a zone is named after. */
  city: Zone
  zone: Zone
  day: Day
  days: Days
  moment: Moment
  span: Span
  weekly: Weekly
  except: Except
  order: 'first' | 'last'
  /** A move relative to a booking, in minutes. */
  shift: Duration
  detail: Detail
  /** A word or two that show what a text is about. */
  cue: Cue
  /** What answers an offer. */
  answer: Answer
  /** Looks like a time but is none. */
  nothing: true
}

export type Kind = keyof Values

/** The kinds that say something by themselves, wherever they stand in a text. */
export const standalone: ReadonlySet<Kind> = new Set<Kind>([
  'duration',
  'clock',
  'part',
  'day',
  'days',
  'moment',
  'span',
  'weekly',
  'except',
  'order',
  'shift',
  'zone',
  'detail',
  'nothing',
])

/** A phrase that was found: tokens `start` to `end`, the latter exclusive. */
export type Node = {
  [K in Kind]: { kind: K; value: Values[K]; start: number; end: number; weight: number }
}[Kind]

/** The parts of a phrase by kind; a second and third of one kind stand apart. */
export type Found = Values & { second: Values; third: Values }

/** What phrases are read against. */
export interface Reading {
  today: DayNumber
  /** Minutes since midnight. */
  minute: number
  /** The day that is meant where none is said; without it, today or tomorrow. */
  day?: DayNumber
  /** 12/01 is 1 December. */
  monthFirst: boolean
}

/** What a phrase means. Undefined when the words fit but make no sense ("25:70"). */
export interface Meaning<K extends Kind = Kind> {
  kind: K
  /** Above 0 when it is to win over a reading of the same words, below 0 when it is to lose. */
  weight: number
  read: (found: Found, reading: Reading) => Values[K] | undefined
}

export function means<K extends Kind>(kind: K, read: Meaning<K>['read'], weight = 0): Meaning<K> {
  return { kind, read, weight }
}

/** A word that stands for a value as it is. */
export function word<K extends Kind>(kind: K, value: Values[K], weight = 0): Meaning<K> {
  return { kind, read: () => value, weight }
}

/** The ways in which a language says every meaning of a family. A language that misses one does not compile. */
export type Phrases<Family> = { [Name in keyof Family]: readonly string[] }

export function nodeOf(token: Token, at: number): Node {
  const value = { value: Number(token.raw), width: token.raw.length, glued: token.glued }
  return { kind: 'int', value, start: at, end: at + 1, weight: 0 }
}

import type { Labels } from './labels.js'
import { answers } from './meanings/answers.js'
import { clocks } from './meanings/clocks.js'
import type { Cue } from './meanings/cues.js'
import { dayParts } from './meanings/day-parts.js'
import { relativeDays, writtenDays } from './meanings/days.js'
import { details, nothings } from './meanings/details.js'
import { durations } from './meanings/durations.js'
import type { Holiday } from './meanings/holidays.js'
import { type Meaning, type Phrases, word } from './meanings/meaning.js'
import { numbers } from './meanings/numbers.js'
import { numericDays } from './meanings/numeric-days.js'
import { periods } from './meanings/periods.js'
import { exceptions, orders, repeats } from './meanings/repeats.js'
import { bounds, moments, spans } from './meanings/spans.js'
import type { PartName, Unit, Zone } from './meanings/values.js'
import { zoneAbbreviations, zoneCities, zoneNames, zones } from './meanings/zones.js'
import type { Rule } from './parse/trie.js'
import type { Split } from './tokens.js'

/** Words that are no phrases of time. */
export interface Vocabulary {
  /** Ordinary words: no names, and a sign of the language. */
  ordinary: ReadonlySet<string>
  /** Words after which a person is named: "with". */
  before: ReadonlySet<string>
  /** Words that may begin a name in lower case after a verb: "is Adam free". */
  verbs: ReadonlySet<string>
  /** People who have no name: "my boss". */
  roles: ReadonlySet<string>
  /** Months and the like that are names as well. */
  alsoNames: ReadonlySet<string>
  /** Takes apart what the language writes as one word. */
  split: Split
}

/** Every family of meanings: a language says how each is said. */
const families = {
  numbers,
  durations,
  clocks,
  dayParts,
  relativeDays,
  writtenDays,
  numericDays,
  periods,
  moments,
  spans,
  bounds,
  repeats,
  exceptions,
  orders,
  zones,
  details,
  nothings,
  answers,
}

/** The words of a language that stand for a value. */
export interface Lexicon {
  cardinals: Record<string, number>
  ordinals: Record<string, number>
  units: Record<Unit, readonly string[]>
  /** January first. */
  months: readonly (readonly string[])[]
  /** Monday first. */
  weekdays: readonly (readonly string[])[]
  /** "Mondays", Monday first. */
  weekdayPlurals: readonly (readonly string[])[]
  parts: Record<PartName, readonly string[]>
  holidays: Record<Holiday, readonly string[]>
  /** Zones that have a name in this language, besides the abbreviations and cities that all share. */
  zones: Record<string, Zone>
}

/** How a language says when, and what is asked. */
export type Grammar = {
  lexicon: Lexicon
  cues: Record<Cue, readonly string[]>
  vocabulary: Vocabulary
  labels: Labels
} & {
  [Family in keyof typeof families]: Phrases<(typeof families)[Family]>
}

/** What is said in digits alone, the same in every language. */
const universal: Rule[] = [
  { pattern: '{int}', meaning: numbers.digits },
  { pattern: '{cardinal}', meaning: numbers.words },
  { pattern: '{int}', meaning: numbers.dayInDigits },
  { pattern: '{ordinal}', meaning: numbers.dayAsOrdinal },
  { pattern: '{int}', meaning: numbers.yearInDigits },
  { pattern: '{int}-{int}-{int}', meaning: numericDays.iso },
  { pattern: '{int}/{int}/{int}', meaning: numericDays.iso },
  { pattern: '{int}.{int}.{int}', meaning: numericDays.iso },
  { pattern: '{int}/{int}/{int}', meaning: numericDays.numeric },
  { pattern: '{int}-{int}-{int}', meaning: numericDays.numeric },
  { pattern: '{int}.{int}.{int}', meaning: numericDays.numeric },
  { pattern: '{int}/{int}', meaning: numericDays.numericWithoutYear },
  { pattern: '{int}-{int}', meaning: numericDays.dashed },
  { pattern: '{clock}', meaning: clocks.ofClock },
  { pattern: '{int}', meaning: clocks.ofDigits },
  { pattern: '{cardinal}', meaning: clocks.ofWord },
]

/** The rules of a grammar; what needs no words is the same in all. */
export function* rulesOf({ lexicon, cues, ...phrases }: Grammar): Generator<Rule> {
  yield* universal
  yield* wordsOf(lexicon)
  for (const [cue, patterns] of Object.entries(cues) as [Cue, readonly string[]][])
    for (const pattern of patterns) {
      yield { pattern, meaning: word('cue', cue) }
      if (cue === 'event') yield { pattern, meaning: word('noun', true) }
    }
  for (const [name, family] of Object.entries(families) as [keyof typeof families, Record<string, Meaning>][])
    for (const [meaning, patterns] of Object.entries(phrases[name]) as [string, readonly string[]][])
      for (const pattern of patterns) yield { pattern, meaning: family[meaning]! }
}

function* wordsOf(lexicon: Lexicon): Generator<Rule> {
  for (const [pattern, value] of Object.entries(lexicon.cardinals)) yield { pattern, meaning: word('cardinal', value) }
  for (const [pattern, value] of Object.entries(lexicon.ordinals)) yield { pattern, meaning: word('ordinal', value) }
  for (const [unit, patterns] of Object.entries(lexicon.units) as [Unit, readonly string[]][])
    for (const pattern of patterns) yield { pattern, meaning: word('unit', unit) }
  for (const [part, patterns] of Object.entries(lexicon.parts) as [PartName, readonly string[]][])
    for (const pattern of patterns) yield { pattern, meaning: word('partName', part) }
  for (const [holiday, patterns] of Object.entries(lexicon.holidays) as [Holiday, readonly string[]][])
    for (const pattern of patterns) yield { pattern, meaning: word('holiday', holiday) }
  yield* listed('monthName', lexicon.months)
  yield* listed('weekdayName', lexicon.weekdays)
  yield* listed('weekdays', lexicon.weekdayPlurals)
  for (const [pattern, zone] of Object.entries({ ...zoneAbbreviations, ...zoneNames, ...lexicon.zones }))
    yield { pattern, meaning: word('zone', zone) }
  for (const [pattern, zone] of Object.entries(zoneCities)) yield { pattern, meaning: word('city', zone) }
}

function* listed(
  kind: 'monthName' | 'weekdayName' | 'weekdays',
  names: readonly (readonly string[])[],
): Generator<Rule> {
  for (const [index, patterns] of names.entries())
    for (const pattern of patterns) yield { pattern, meaning: word(kind, index + 1) }
}

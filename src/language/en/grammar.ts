import type { Grammar } from '../grammar.js'
import { answers } from './answers.js'
import { bounds } from './bounds.js'
import { clocks } from './clocks.js'
import { cues } from './cues.js'
import { dayParts } from './day-parts.js'
import { details } from './details.js'
import { durations } from './durations.js'
import { exceptions } from './exceptions.js'
import { labels } from './labels.js'
import { lexicon } from './lexicon.js'
import { moments } from './moments.js'
import { nothings } from './nothings.js'
import { numbers } from './numbers.js'
import { numericDays } from './numeric-days.js'
import { orders } from './orders.js'
import { periods } from './periods.js'
import { relativeDays } from './relative-days.js'
import { repeats } from './repeats.js'
import { spans } from './spans.js'
import { vocabulary } from './vocabulary.js'
import { writtenDays } from './written-days.js'
import { zones } from './zones.js'

export const english: Grammar = {
  lexicon,
  cues,
  vocabulary,
  labels,
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

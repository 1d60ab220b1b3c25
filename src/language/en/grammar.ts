import type { Grammar } from '../grammar.js'
import { answers } from './answers.js'
import { clocks } from './clocks.js'
import { cues } from './cues.js'
import { dayParts, numericDays, periods, relativeDays, writtenDays } from './days.js'
import { lexicon } from './lexicon.js'
import { details, durations, nothings, numbers } from './numbers.js'
import { bounds, exceptions, moments, orders, repeats, spans, zones } from './spans.js'
import { vocabulary } from './vocabulary.js'

export const english: Grammar = {
  lexicon,
  cues,
  vocabulary,
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

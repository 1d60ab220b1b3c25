import { describe, expect, it } from 'vitest'
import { english } from '../../src/language/en/grammar.js'
import { rulesOf } from '../../src/language/grammar.js'
import type { Found } from '../../src/language/meanings/meaning.js'
import { dutch } from '../../src/language/nl/grammar.js'
import { sequences } from '../../src/language/parse/pattern.js'
import type { Rule } from '../../src/language/parse/trie.js'

const reading = { today: 20_780, minute: 540, monthFirst: false }

const int = (value: number, width = String(value).length) => ({ value, width, glued: true })
const clock = { minutes: 600, loose: true }
const part = { name: 'morning', start: 480, end: 720 }
const hours = { months: 0, days: 0, minutes: 120, unit: 'hour', orClock: 120 }

/** For every kind of part that a pattern can have, values that it may find. */
const examples: Record<string, readonly unknown[]> = {
  int: [int(1), int(2), int(4), int(10), int(12), int(14), int(30), int(2026), int(1400), int(1530)],
  cardinal: [2, 3, 10, 20, 30, 1.5],
  number: [1, 2, 5, 10, 20],
  ordinal: [1, 2, 21],
  dayNumber: [2, 5, 21],
  unit: ['minute', 'hour', 'day', 'week', 'weekend', 'month'],
  duration: [
    hours,
    { months: 0, days: 2, minutes: 0, unit: 'day' },
    { months: 12, days: 0, minutes: 0, unit: 'year' },
    { months: 0, days: 0, minutes: 30, unit: 'minute' },
  ],
  clock: [clock, { minutes: 900, loose: false }],
  tick: [clock, { minutes: 720, loose: true }, { minutes: 900, loose: false }],
  part: [part],
  partName: ['morning', 'evening'],
  weekdayName: [2, 4],
  weekdays: [2, 4],
  monthName: [12],
  year: [2027],
  holiday: ['christmas'],
  zone: ['Europe/London'],
  city: ['Europe/London'],
  day: [{ date: 20_790 }, { date: 20_800, dayOfMonth: 20, month: 12 }, { date: 20_800, about: 'week' }],
  days: [
    { first: 20_787, last: 20_793, unit: 'week' },
    { first: 20_800, last: 20_830, unit: 'month', month: 12, year: 2026 },
    { first: 20_820, last: 21_184, unit: 'year', year: 2027 },
  ],
  moment: [
    { day: { date: 20_790 }, clock },
    { day: { date: 20_795 }, part },
  ],
  span: [{ from: { clock }, to: { clock } }],
  weekly: [{ weekdays: [2], form: 'plural' }],
  noun: [true],
}

describe.each([
  ['English', english],
  ['Dutch', dutch],
] as const)('the patterns of %s', (_, grammar) => {
  it('each find what their meaning is made of', () => {
    const senseless = [...rulesOf(grammar)].flatMap((rule) =>
      sequences(rule.pattern)
        .filter(
          (steps) =>
            !makesSense(
              rule,
              steps.flatMap((step) => ('kind' in step ? [step.kind] : [])),
            ),
        )
        .map(
          (steps) =>
            `${rule.meaning.kind}: ${steps.map((step) => ('kind' in step ? `{${step.kind}}` : step.word)).join(' ')}`,
        ),
    )
    expect([...new Set(senseless)]).toEqual([])
  })
})

function makesSense({ meaning }: Rule, kinds: readonly string[]): boolean {
  for (const kind of kinds) if (!examples[kind]) throw new Error(`no example of ${kind}`)
  for (let round = 0; round < 300; round++) {
    const found: Record<string, unknown> = { second: {}, third: {} }
    kinds.forEach((kind, index) => {
      const value = examples[kind]![(round * (index + 1) + Math.floor(round / 7) * index) % examples[kind]!.length]
      const place = [found, found.second, found.third].find((values) => !(kind in (values as object))) as Record<
        string,
        unknown
      >
      place[kind] = value
    })
    const value = readOrNothing(meaning, found)
    if (value !== undefined && isWhole(value)) return true
  }
  return false
}

function readOrNothing(meaning: Rule['meaning'], found: unknown): unknown {
  try {
    return meaning.read(found as Found, reading)
  } catch {
    return undefined
  }
}

function isWhole(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isNaN(value)
  if (value === null || typeof value !== 'object') return true
  const entries = Object.values(value)
  return entries.length > 0 && entries.some((entry) => entry !== undefined) && entries.every((entry) => isWhole(entry))
}

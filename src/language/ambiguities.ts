import { isoDate } from './meanings/calendar.js'
import type { Node } from './meanings/meaning.js'
import { settle } from './meanings/settle.js'
import type { Language } from './request.js'
import type { Token } from './tokens.js'

/** A phrase that can be taken in two ways: both in words, and the phrase in the other one. */
export interface Ambiguity {
  words: string
  taken: Node
  other: Node
}

/** More would be a riddle. */
const most = 3

/** The word between two readings. */
const or: Record<Language, string> = { en: 'or', nl: 'of' }
const places: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' }

/**
 * What could be meant otherwise: "next Tuesday" (of next week, or the first to come), a weekday that is today's,
 * 12/01, "drie uur" (a time or a length).
 */
export function ambiguitiesOf(told: readonly Node[], tokens: readonly Token[], language: Language): Ambiguity[] {
  const doubtful = told.flatMap((taken) => {
    const other = otherDate(taken) ?? otherLength(taken)
    if (!other) return []
    const said = tokens.slice(taken.start, taken.end)
    const text = said.map(({ raw, glued }, index) => (index > 0 && !glued ? ` ${raw}` : raw)).join('')
    const readings = [taken, other].map((node) => inWords(node, language)).sort((a, b) => a.order - b.order)
    return [{ words: `${text}: ${readings.map(({ words }) => words).join(` ${or[language]} `)}`, taken, other }]
  })
  return doubtful.slice(0, most)
}

function otherDate(node: Node): Node | undefined {
  if (node.kind === 'day' && node.value.other !== undefined)
    return { ...node, value: { ...node.value, date: node.value.other, weekday: undefined } }
  if (node.kind === 'moment' && node.value.day.other !== undefined)
    return {
      ...node,
      value: { ...node.value, day: { ...node.value.day, date: node.value.day.other, weekday: undefined } },
    }
  return undefined
}

function otherLength(node: Node): Node | undefined {
  const { start, end, weight } = node
  if (node.kind === 'clock' && node.value.orMinutes !== undefined) {
    return {
      kind: 'duration',
      value: { months: 0, days: 0, minutes: node.value.orMinutes, unit: 'hour' },
      start,
      end,
      weight,
    }
  }
  return node.kind === 'duration' && node.value.orClock !== undefined
    ? { kind: 'clock', value: { minutes: node.value.orClock, loose: node.value.orClock < 780 }, start, end, weight }
    : undefined
}

function inWords(node: Node, language: Language): { words: string; order: number } {
  if (node.kind === 'day' || node.kind === 'moment') {
    const date = node.kind === 'day' ? node.value.date : node.value.day.date
    const format = new Intl.DateTimeFormat(places[language], { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return { words: format.format(new Date(isoDate(date))), order: date }
  }
  if (node.kind === 'clock') {
    const minutes = settle(node.value)
    const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
    return { words: clock, order: 0 }
  }
  const hours = node.kind === 'duration' ? node.value.minutes / 60 : 0
  const format = new Intl.NumberFormat(places[language], { style: 'unit', unit: 'hour', unitDisplay: 'long' })
  return { words: format.format(hours), order: 1 }
}

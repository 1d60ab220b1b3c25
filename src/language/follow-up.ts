import { dayOf } from './meanings/calendar.js'
import { sizeOf } from './meanings/durations.js'
import type { Answer } from './meanings/values.js'
import type { Context, Intent, Request, When } from './request.js'
import { type ReadText, read } from './understand.js'

/** The turn before: what was asked and, when options were shown, their starts. */
export interface Turn {
  request: Request
  /** Local wall times of the reader's zone, in the order in which they were shown. */
  options?: readonly string[]
}

/** What a text says after a turn: a request that takes over what it leaves out, or an answer to what was offered. */
export type FollowUp =
  | { kind: 'request'; request: Request }
  | { kind: 'choice'; index: number }
  | { kind: 'yes' }
  | { kind: 'no' }

/**
 * Reads a text that leaves out what the turn before said: "what about Thursday?", "make it 45 minutes", "with someone
 * else", "earlier", "the second one", "yes". What it says replaces the same thing of the turn before; a text that says
 * by itself what to do is a new request.
 */
export function followUp(text: string, before: Turn, context: Context): FollowUp {
  const { request, options = [] } = before
  const said = readBareHour(text, request, context) ?? read(text, context, dayOfTurn(request.when))
  const answer = answerIn(said)
  switch (answer?.kind) {
    case 'yes':
    case 'no':
      return answer
    case 'choice': {
      const index = answer.index < 0 ? options.length + answer.index : answer.index
      if (index >= 0 && index < options.length) return { kind: 'choice', index }
      break
    }
    case 'earlier':
    case 'later':
      return { kind: 'request', request: { ...request, when: beyond(request.when, answer.kind, options) } }
    case 'someoneElse': {
      const { people: _, ...rest } = request
      return { kind: 'request', request: rest }
    }
  }
  const index = optionAt(said, options)
  if (index !== undefined) return { kind: 'choice', index }
  return { kind: 'request', request: leavesOut(said, request) ? merge(request, said) : said.request }
}

/** "Make it 10", where the turn before named a time: the hour, and no more is known of it than of "at 10". */
function readBareHour(text: string, { when }: Request, context: Context): ReadText | undefined {
  const hour = /^\p{L}+ (?:it |er |het )?(\d{1,2})(?: van| please)?[.!?]?$/iu.exec(text.trim())?.[1]
  if (!when?.exact || hour === undefined || Number(hour) > 23 || Number(hour) === 0) return undefined
  const alone = read(text, context)
  return alone.told.length > 0 ? undefined : read(`at ${hour}`, context, dayOfTurn(when))
}

/** An answer that is the whole text, but for marks. */
function answerIn({ chart, tokens }: ReadText): Answer | undefined {
  const end = tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1
  const node = chart[0]?.find((found) => found.kind === 'answer' && found.end >= end)
  return node?.kind === 'answer' ? node.value : undefined
}

/** The one option that has the time, or lies on the day, that was said: "the 3 o'clock one", "Thursday then". */
function optionAt({ told, tokens, request }: ReadText, options: readonly string[]): number | undefined {
  if (told.length !== 1 || tokens.length > 8 || request.people) return undefined
  const [node] = told
  const fits = (option: string) => {
    if (node?.kind === 'clock') {
      const minutes = Number(option.slice(11, 13)) * 60 + Number(option.slice(14, 16))
      return node.value.loose ? minutes % 720 === node.value.minutes % 720 : minutes === node.value.minutes
    }
    if (node?.kind === 'moment' && node.value.clock) return option === request.when?.exact
    return false
  }
  const fitting = options.flatMap((option, index) => (fits(option) ? [index] : []))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Whether a text names a time, a length or a person, but not what to do with them. */
function leavesOut({ request: said, told, chart, tokens }: ReadText, before: Request): boolean {
  const names = chart.some((nodes) => nodes.some(({ kind }) => kind === 'noun'))
  if (told.length === 0 && !said.people) return false
  const isElliptical = said.intent === 'out_of_scope' || (said.intent === 'book' && said.confidence <= 0.7)
  if (isElliptical) return goesOn.includes(before.intent)
  if (said.intent === 'availability' && isAboutSpeaker(tokens)) return false
  if (said.intent === 'availability' || said.intent === 'book')
    return said.people === undefined && said.intent === before.intent
  const changes = ['reschedule', 'edit_meeting_type', 'create_meeting_type'].includes(said.intent)
  return changes && !names && before.intent !== 'list'
}

/** What a text that only says when, how long or with whom can be about. */
const goesOn: readonly Intent[] = [
  'book',
  'availability',
  'reschedule',
  'cancel',
  'list',
  'create_meeting_type',
  'edit_meeting_type',
  'set_hours',
  'block_time',
]

/** "Am I free tomorrow?" asks nothing of the one who was spoken of before. */
function isAboutSpeaker(tokens: ReadText['tokens']): boolean {
  return tokens.some(({ word }) => speakers.has(word))
}

const speakers = new Set('i we ik wij'.split(' '))

function merge(before: Request, { request: said, told }: ReadText): Request {
  const { intent: _, people, when, shiftMinutes: ______, meetingType: __, title: ___, ...rest } = said
  const shift = told.find((node) => node.kind === 'shift')
  const { ambiguities: ____, otherwise: _____, ...kept } = before
  const time =
    shift?.kind === 'shift' ? shifted(before.when, sizeOf(shift.value)) : when && mergeWhen(before.when, when)
  return { ...kept, ...rest, ...(people && { people }), ...(time && { when: time }) }
}

/** A new day keeps the time of day; anything else stands for itself, beside what was already left out. */
function mergeWhen(before: When | undefined, said: When): When {
  const [day] = said.windows ?? []
  const isDay = said.windows?.length === 1 && day?.granularity === 'day' && day.start === day.end
  const [old] = before?.windows ?? []
  const on = (time: string) => `${day!.start}${time.slice(10)}`
  if (isDay && before?.exact) return { ...without(said, 'windows'), exact: on(before.exact) }
  if (isDay && old?.granularity === 'time' && old.start.slice(0, 10) === old.end.slice(0, 10))
    return { ...said, windows: [{ ...old, start: on(old.start), end: on(old.end) }] }
  const saysWhen = said.exact !== undefined || said.windows !== undefined
  return saysWhen ? said : { ...before, ...said }
}

function without(when: When, key: keyof When): When {
  const { [key]: _, ...rest } = when
  return rest
}

function shifted(when: When | undefined, minutes: number): When | undefined {
  if (!when?.exact) return when
  const time = new Date(Date.parse(`${when.exact}Z`) + minutes * 60_000)
  return { ...when, exact: time.toISOString().slice(0, 16) }
}

/** Before the first of what was offered, or after the last, on the same day. */
function beyond(when: When | undefined, which: 'earlier' | 'later', options: readonly string[]): When {
  const edge = which === 'earlier' ? (options[0] ?? when?.exact) : (options.at(-1) ?? when?.exact)
  if (!edge) return { ...when, order: which === 'earlier' ? 'first' : 'last' }
  const date = edge.slice(0, 10)
  const [start, end] = which === 'earlier' ? [`${date}T00:00`, edge] : [edge, `${date}T23:59`]
  return { ...(when?.zone && { zone: when.zone }), windows: [{ start, end, granularity: 'time' }] }
}

/** The one day that the turn before was about. */
function dayOfTurn(when: When | undefined): number | undefined {
  const [window] = when?.windows ?? []
  const single = window && when?.windows?.length === 1 && window.start.slice(0, 10) === window.end.slice(0, 10)
  const date = when?.exact ?? (single ? window.start : undefined)
  return date === undefined
    ? undefined
    : dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

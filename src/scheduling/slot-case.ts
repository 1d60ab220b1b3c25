import * as z from 'zod'
import { type FaultCode, fault, type SchedulingFault } from './fault.js'
import type { DateOverride, SlotQuestion } from './question.js'
import { formatMinute, minuteAfter, minuteBefore, parseInstant } from './rfc3339.js'
import { findSlots } from './slots.js'
import { isTimeZone } from './zone-offsets.js'

/** One line of JSON, and whether it says `{"error": "CODE FIELD"}`. */
export interface SlotCaseAnswer {
  line: string
  failed: boolean
}

/**
 * Answers one case of the `slots` command: a question as JSON, its times as RFC 3339. Seconds round the beginning of a
 * busy range down and every other time up to whole minutes; `now` and `releaseAt` are exact.
 */
export function answerSlotCase(line: string): SlotCaseAnswer {
  const question = readQuestion(line)
  if ('code' in question) return refused(question)
  const result = findSlots(question)
  if (!result.ok) return refused(result.error)
  const openRanges = result.openRanges.map(({ from, to }) => ({ from: formatMinute(from), to: formatMinute(to) }))
  return { line: JSON.stringify({ starts: result.starts.map(formatMinute), openRanges }), failed: false }
}

const exact = z.string().transform((text, context) => {
  const ms = parseInstant(text)
  if (ms !== undefined) return ms
  context.addIssue({ code: 'custom', message: 'not-an-instant' satisfies FaultCode })
  return z.NEVER
})
const roundedUp = exact.transform(minuteAfter)
const busyRange = { from: exact.transform(minuteBefore), to: roundedUp }
const buffers = { bufferBefore: z.number().optional(), bufferAfter: z.number().optional() }

const weekly = z.array(z.object({ days: z.array(z.number()), from: z.string(), to: z.string() }))
const overrides = z.array(
  z
    .object({
      date: z.string(),
      closed: z.boolean().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
    })
    .transform(
      ({ date, closed, from = '', to = '' }): DateOverride => (closed ? { date, closed } : { date, from, to }),
    ),
)
const host = z.object({
  timeZone: z.string(),
  weekly,
  overrides: overrides.optional(),
  away: z.array(z.string()).optional(),
  travel: z.array(z.object({ from: roundedUp, to: roundedUp.optional(), timeZone: z.string() })).optional(),
})
const anyBusy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('calendar'), ...busyRange }),
  z.object({
    kind: z.literal('booking'),
    ...busyRange,
    ...buffers,
    status: z.enum(['accepted', 'pending', 'cancelled', 'rejected']).default('accepted'),
    pendingBlocks: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('hold'), ...busyRange, ...buffers, owner: z.string(), releaseAt: exact }),
])
/** A range of which no more is said stands in the way, as an event of a calendar does. */
const busy = z
  .record(z.string(), z.unknown())
  .transform((given) => ({ kind: 'calendar', ...given }))
  .pipe(anyBusy)
const horizon = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rolling'), days: z.number(), calendarDays: z.boolean().optional() }),
  z.object({ type: z.literal('rolling-bookable-days'), days: z.number() }),
  z.object({ type: z.literal('range'), fromDate: z.string(), toDate: z.string() }),
])
const slotCase = z.object({
  now: exact,
  host: host.optional(),
  open: z.array(z.object({ from: roundedUp, to: roundedUp })).optional(),
  busy: z.array(busy).default([]),
  rules: z.object({
    duration: z.number(),
    step: z.number().optional(),
    startOffset: z.number().optional(),
    minNotice: z.number().optional(),
    ...buffers,
    horizon: horizon.optional(),
    perDayMax: z.number().optional(),
    perDayMinutesMax: z.number().optional(),
  }),
  query: z.object({
    from: roundedUp,
    to: roundedUp,
    viewerTimeZone: z.string().optional(),
    viewer: z.string().optional(),
  }),
})

function readQuestion(line: string): SlotQuestion | SchedulingFault {
  const parsed = slotCase.safeParse(readJson(line))
  if (!parsed.success) return faultOf(parsed.error.issues[0]!)
  const { now, host, open, busy, rules, query } = parsed.data
  const { viewerTimeZone = 'UTC', viewer, from, to } = query
  if (!isTimeZone(viewerTimeZone)) return fault('unknown-zone', 'query.viewerTimeZone')
  const hours = host ?? (open && { timeZone: viewerTimeZone, open })
  return hours === undefined
    ? fault('not-readable', 'host')
    : { now, host: hours, busy, rules, query: { from, to }, viewer }
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function faultOf({ message, path }: z.core.$ZodIssue): SchedulingFault {
  const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return fault(message === 'not-an-instant' ? message : 'not-readable', field.replace(/^\./, ''))
}

function refused({ code, field }: SchedulingFault): SlotCaseAnswer {
  return { line: JSON.stringify({ error: `${code} ${field}`.trim() }), failed: true }
}

import { weekdayFrom } from '../meanings/calendar.js'
import { sizeOf } from '../meanings/durations.js'
import type { Node, Reading } from '../meanings/meaning.js'
import type { When, Window } from '../request.js'
import type { Token } from '../tokens.js'
import { type Constraint, constraintsOf, daysOfWeek, hasTime, merge } from './constraint.js'
import { exclusionsOf, weekdayCodes } from './exclusions.js'
import { answerOf } from './windows.js'

/** Nobody offers more times at once. */
const mostAlternatives = 14

/** Words that put another possibility beside the one before, in any language. */
const joints = new Set([
  'or',
  'and',
  '&',
  ',',
  '/',
  'of',
  'en',
  'otherwise',
  'else',
  'anders',
  'then',
  'dan',
  'maybe',
  'misschien',
  'also',
  'ook',
  'preferably',
  'liefst',
  'even',
  'possibly',
  'eventueel',
  'on',
  'op',
  'at',
  'om',
  'if',
  'not',
  'either',
])

/** All that the phrases say of when, as one answer. */
export function whenOf(nodes: readonly Node[], tokens: readonly Token[], reading: Reading): When | undefined {
  const alternatives = alternativesOf(nodes, tokens, reading)
  const length = nodes.find((node) => node.kind === 'duration')
  const minutes = length?.kind === 'duration' ? sizeOf(length.value) : undefined
  const answers = alternatives
    .map((constraint) => answerOf(constraint, reading, minutes))
    .filter((answer) => answer !== undefined)
  const first = answers[0]
  const when: When = {}
  if (first && 'exact' in first && answers.every((answer) => 'exact' in answer)) {
    when.exact = first.exact
    if (answers.length > 1) when.windows = answers.flatMap((answer) => windowsOf(answer, minutes ?? 60))
  } else if (first) {
    when.windows = answers.flatMap((answer) => windowsOf(answer, minutes ?? 60))
  }
  const zone = alternatives.find((constraint) => constraint.zone !== undefined)?.zone
  if (zone) when.zone = zone
  const exclude = nodes.flatMap((node) =>
    node.kind === 'except' ? exclusionsOf(node.value, around(alternatives)) : [],
  )
  if (exclude.length > 0) when.exclude = exclude
  const order = nodes.find((node) => node.kind === 'order')
  if (order?.kind === 'order') when.order = order.value
  const every = nodes.find((node) => node.kind === 'weekly' && node.value.form === 'every')
  if (every?.kind === 'weekly') {
    const start = when.exact?.slice(11)
    when.recurrence = {
      weekdays: every.value.weekdays.map((weekday) => weekdayCodes[weekday - 1]!),
      ...(start && { start }),
    }
  }
  return Object.keys(when).length > 0 ? when : undefined
}

/** Phrases that go together are merged, wherever they stand; those that cannot be are other possibilities, if a word says so. */
function alternativesOf(nodes: readonly Node[], tokens: readonly Token[], reading: Reading): Constraint[] {
  const found: Constraint[] = []
  for (const node of nodes) {
    if (found.length > mostAlternatives) break
    for (const [index, constraint] of pieces(node, reading).entries()) {
      const last = found.at(-1)
      if (!last) {
        found.push(constraint)
        continue
      }
      const merged = index === 0 ? merge(last, constraint) : undefined
      if (merged) found[found.length - 1] = merged
      else if (index === 0 && isApposed(last, constraint, tokens))
        found[found.length - 1] = { ...last, ...defined(constraint) }
      else if (index > 0 || isJoined(last, constraint, tokens)) found.push(follow(last, constraint))
    }
  }
  return share(found)
}

/** "tomorrow, 24 November": the date says it again, and better. */
function isApposed(last: Constraint, next: Constraint, tokens: readonly Token[]): boolean {
  const between = tokens.slice(last.end, next.start)
  return (
    next.explicit === true && !last.explicit && !last.weekday && between.every(({ raw }) => raw === ',' || raw === '(')
  )
}

function pieces(node: Node, { today }: Reading): Constraint[] {
  if (node.kind !== 'weekly') return constraintsOf(node)
  return daysOfWeek(node.value.weekdays, node.value.form, today, node)
}

function isJoined(last: Constraint, next: Constraint, tokens: readonly Token[]): boolean {
  const between = tokens.slice(last.end, next.start)
  return between.length > 0 && between.length <= 4 && between.every(({ word }) => joints.has(word))
}

/** "Tuesday at 10 or 11": the second time is on the first day; a weekday after a day of another week is in that week. */
function follow(last: Constraint, next: Constraint): Constraint {
  if (next.first === undefined) return { ...next, first: last.first, last: last.last }
  if (next.weekday !== undefined && last.first !== undefined && last.weekday === undefined && next.first < last.first) {
    const date = weekdayFrom(last.first, next.weekday)
    return { ...next, first: date, last: date }
  }
  return next
}

/** "Wednesday or Thursday afternoon": what only one of them says of the time holds for those before it as well. */
function share(found: Constraint[]): Constraint[] {
  if (found.length < 2) return found
  const dated = found.find(({ first }) => first !== undefined)
  const constraints = dated
    ? found.map((constraint) =>
        constraint.first === undefined ? { ...constraint, first: dated.first, last: dated.last } : constraint,
      )
    : found
  const timed = constraints.findLast((constraint) => hasTime(constraint) || constraint.part)
  if (!timed) return constraints
  return constraints.map((constraint) =>
    hasTime(constraint) || constraint.part
      ? constraint
      : { ...constraint, clock: timed.clock, part: timed.part, from: timed.from, to: timed.to },
  )
}

function defined(constraint: Constraint): Partial<Constraint> {
  return Object.fromEntries(Object.entries(constraint).filter(([, value]) => value !== undefined))
}

function windowsOf(answer: { exact: string } | { windows: Window[] }, minutes: number): Window[] {
  if ('windows' in answer) return answer.windows
  const end = new Date(Date.parse(`${answer.exact}Z`) + minutes * 60_000).toISOString().slice(0, 16)
  return [{ start: answer.exact, end, granularity: 'time' }]
}

function around(constraints: readonly Constraint[]): { first: number; last: number } | undefined {
  const dated = constraints.filter(({ first }) => first !== undefined)
  if (dated.length === 0) return undefined
  return { first: Math.min(...dated.map(({ first }) => first!)), last: Math.max(...dated.map(({ last }) => last!)) }
}

import { ambiguitiesOf } from './ambiguities.js'
import { adapt } from './compose/adapt.js'
import { compose } from './compose/compose.js'
import { guessIntent } from './intents/guess.js'
import { Signs } from './intents/signs.js'
import { type Labelled, takeLabelled } from './labels.js'
import { labels, tongueOf } from './languages.js'
import { applyMasks, findMasks } from './mask.js'
import { dayOf } from './meanings/calendar.js'
import type { Node, Reading } from './meanings/meaning.js'
import type { DayNumber } from './meanings/values.js'
import { normalize } from './normalize.js'
import { type Chart, parse } from './parse/chart.js'
import { bestCover } from './parse/cover.js'
import { findPeople } from './people.js'
import { placeOf } from './place.js'
import type { Context, Intent, Language, Request } from './request.js'
import { titleOf } from './title.js'
import { type Token, tokenize } from './tokens.js'

/**
 * What a text means, in English, Dutch or a mixture: the intent, the people, the times (local wall times of
 * `context.zone`, or of the zone that the text names), the lengths in minutes. A rule-based reading, in time linear in
 * the length of the text; it never throws, and says `out_of_scope` of what is not about scheduling.
 */
export function understand(text: string, context: Context): Request {
  return read(text, context).request
}

const ofMeetingTypes: readonly Intent[] = ['create_meeting_type', 'edit_meeting_type']

/** The same where the text is about a day ("2026-12-01") that it need not name: "move it to 3pm" keeps a booking's day. */
export function understandOn(text: string, context: Context, date: string): Request {
  const [year, month, day] = date.split('-').map(Number)
  return read(text, context, dayOf(year!, month!, day!)).request
}

/** A request, and what of the text led to it. */
export interface ReadText {
  request: Request
  /** The phrases of time, in order. */
  told: readonly Node[]
  /** Everything that was found. */
  chart: Chart
  tokens: readonly Token[]
}

/** Reads a text; where it says no day, `day` is meant, if there is one. */
export function read(text: string, context: Context, day?: DayNumber): ReadText {
  const { rest: clean, labelled } = takeLabelled(normalize(text), labels)
  const preferred = context.locale.slice(0, 2) as Language
  const first = applyMasks(tokenize(clean), findMasks(clean))
  const tongue = tongueOf(first, preferred)
  const split = tongue.grammars.map(({ vocabulary }) => vocabulary.split)
  const tokens = applyMasks(
    tokenize(clean, (word) => split.map((cut) => cut(word)).find(Boolean)),
    findMasks(clean),
  )
  const named = findPeople(tokens, tongue.grammars, context.people ?? [])
  const readable = tokens.map((token, at) => (named.tokens.has(at) ? { ...token, kind: 'masked' as const } : token))
  const reading = { ...readingOf(context), day }
  const chart = parse(readable, tongue.trie, reading)
  const told = bestCover(chart, readable).filter(({ kind }) => kind !== 'nothing')
  const signs = new Signs(chart, readable, told, named.people)
  const { intent, confidence } = guessIntent(signs)
  const title = titleOf(intent, readable, told, chart)
  const untitled = title ? told.filter(({ start, end }) => end <= title.start || start >= title.end) : told
  const times = adapt(untitled, intent, reading)
  const composed = compose(times, readable, signs, intent, reading)
  const ambiguities = ambiguitiesOf(times, readable, tongue.language)
  const otherwise = ambiguities.map(({ taken, other }) => {
    const nodes = times.map((node) => (node.start === taken.start ? other : node))
    const { when, durationMinutes } = compose(nodes, readable, signs, intent, reading)
    return { ...(when && { when }), ...(durationMinutes !== undefined && { durationMinutes }) }
  })
  const request: Request = {
    intent,
    ...(named.people.length > 0 && { people: named.people }),
    ...(title && { [title.as]: title.text, ...(title.becomes && { title: title.becomes }) }),
    ...composed,
    ...(ofMeetingTypes.includes(intent) && detailsOf(labelled, composed.location, readable, times)),
    ...(intent === 'set_hours' && (signs.asks || signs.has('show')) && { asks: true as const }),
    ...(intent === 'availability' && signs.has('why') && { asksWhy: true as const }),
    ...(intent === 'greeting' && signs.has('thanks') && { isThanks: true as const }),
    ...(intent === 'share' && signs.has('once') && { singleUse: true as const }),
    locale: tongue.language,
    confidence: ambiguities.length > 0 ? Math.min(confidence, 0.7) : confidence,
    ...(ambiguities.length > 0 && { ambiguities: ambiguities.map(({ words }) => words), otherwise }),
  }
  return { request, told, chart, tokens: readable }
}

/** What free words say of a meeting type, and where it is. */
function detailsOf(
  labelled: Labelled,
  known: string | undefined,
  tokens: readonly Token[],
  told: readonly Node[],
): Labelled {
  const location = labelled.location ?? known ?? placeOf(tokens, told)
  return { ...labelled, ...(location && { location }) }
}

function readingOf({ now, locale }: Context): Reading {
  const [year, month, day, hour, minute] = now.match(/\d+/g)!.map(Number)
  return { today: dayOf(year!, month!, day!)!, minute: hour! * 60 + (minute ?? 0), monthFirst: locale === 'en-US' }
}

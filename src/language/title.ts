import type { Node } from './meanings/meaning.js'
import type { Chart } from './parse/chart.js'
import type { Intent } from './request.js'
import type { Token } from './tokens.js'

/** A name that a text gives to a meeting or a meeting type, and the tokens that it takes. */
export interface Title {
  text: string
  as: 'title' | 'meetingType'
  /** The name that it is given instead. */
  becomes?: string
  start: number
  end: number
}

const articles = new Set([
  'a',
  'an',
  'the',
  'my',
  'new',
  'een',
  'de',
  'het',
  'mijn',
  'nieuw',
  'nieuwe',
  'our',
  'onze',
  'of',
  'van',
  'called',
  'genaamd',
  'named',
  ',',
  'for',
  'voor',
  'to',
  'long',
  'public',
  'private',
  ':',
  '-',
])
const leadsOn = new Set(['for', 'to', 'of', 'voor', 'naar', 'van'])
const typeIntents: readonly Intent[] = ['create_meeting_type', 'edit_meeting_type', 'delete_meeting_type', 'share']

/** What stands in quotes, after "called", or beside "meeting type". */
export function titleOf(
  intent: Intent,
  tokens: readonly Token[],
  told: readonly Node[],
  chart: Chart,
): Title | undefined {
  const as = intent === 'create_meeting_type' || intent === 'book' ? 'title' : 'meetingType'
  const rename = intent === 'edit_meeting_type' ? cueAt(chart, 'rename') : undefined
  if (rename) return renamed(tokens, told, rename.end)
  const quoted = inQuotes(tokens)
  if (quoted) return { ...quoted, as }
  if (!typeIntents.includes(intent)) return undefined
  const called = cueAt(chart, 'called')
  if (called) return phraseFrom(tokens, told, called.end, as)
  const page = intent === 'share' ? cueAt(chart, 'page') : undefined
  if (page) return leadsOn.has(tokens[page.end]?.word ?? '') ? phraseFrom(tokens, told, page.end, as) : undefined
  const type = cueAt(chart, 'meetingType')
  const after = verbEnd(chart)
  if (type) return phraseBefore(tokens, told, type.start, as, after) ?? phraseFrom(tokens, told, type.end, as)
  const verb = cueAt(chart, 'make') ?? cueAt(chart, 'change') ?? cueAt(chart, 'share')
  return verb && phraseFrom(tokens, told, verb.end, as)
}

/** "rename coffee to tea". */
function renamed(tokens: readonly Token[], told: readonly Node[], from: number): Title | undefined {
  const to = tokens.findLastIndex(({ word }, at) => at > from && becoming.has(word))
  const old = to < 0 ? undefined : phraseFrom(tokens.slice(0, to), told, from, 'meetingType')
  // Whatever follows is the new name, be it a time of day.
  const end = tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1
  return old && to + 1 < end
    ? {
        ...old,
        becomes: textOf(tokens, to + 1, end)
          .replaceAll('"', '')
          .trim(),
        end,
      }
    : undefined
}

const becoming = new Set('to into naar tot'.split(' '))

function inQuotes(tokens: readonly Token[]): Omit<Title, 'as'> | undefined {
  const open = tokens.findIndex(({ raw }) => raw === '"')
  const close = tokens.findIndex(({ raw }, at) => raw === '"' && at > open)
  return open >= 0 && close > open + 1
    ? { text: textOf(tokens, open + 1, close), start: open + 1, end: close }
    : undefined
}

function cueAt(chart: Chart, cue: string): Node | undefined {
  for (const nodes of chart) {
    const found = nodes.filter((node) => node.kind === 'cue' && node.value === cue)
    if (found.length > 0) return found.reduce((longest, node) => (node.end > longest.end ? node : longest))
  }
  return undefined
}

const verbs = ['make', 'change', 'become', 'remove', 'cancel', 'share', 'show', 'rename', 'ask'] as const

/** Where the verb ends that says what to do. */
function verbEnd(chart: Chart): number {
  return Math.max(0, ...verbs.flatMap((verb) => cueAt(chart, verb)?.end ?? []).filter((end) => end <= 3))
}

/** Back from a word to an article, a mark or a phrase of time that ends there. */
function phraseBefore(
  tokens: readonly Token[],
  told: readonly Node[],
  end: number,
  as: Title['as'],
  from: number,
): Title | undefined {
  let start = end
  while (
    start > from &&
    isOfTitle(tokens[start - 1]!) &&
    !told.some((node) => node.end === start && node.kind !== 'part')
  )
    start--
  return start < end ? { text: textOf(tokens, start, end), as, start, end } : undefined
}

/** On from a word, past articles and phrases of time, to the next of either. */
function phraseFrom(tokens: readonly Token[], told: readonly Node[], from: number, as: Title['as']): Title | undefined {
  let start = from
  for (;;) {
    const phrase = told.find((node) => node.start === start && node.kind !== 'part')
    if (phrase) start = phrase.end
    else if (articles.has(tokens[start]?.word ?? '')) start++
    else break
  }
  let end = start
  while (end < tokens.length && isOfTitle(tokens[end]!, tokens[end - 1]) && !beginsAt(told, end)) end++
  return start < end ? { text: textOf(tokens, start, end), as, start, end } : undefined
}

function beginsAt(told: readonly Node[], at: number): boolean {
  return told.some((node) => node.start === at && node.kind !== 'part')
}

/** A hyphen binds what follows it: "check-in". */
function isOfTitle({ kind, word, raw, glued }: Token, before?: Token): boolean {
  if (raw === '-' || (glued && before?.raw === '-')) return glued
  return (kind === 'word' || word === '1:1') && !articles.has(word) && !around.has(word)
}

/** Words that lead away from a title. */
const around = new Set('with met to naar on op in at om from as als into per and en toe aan'.split(' '))

function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ raw, glued }, index) => (index > 0 && !glued ? ` ${raw}` : raw))
    .join('')
}

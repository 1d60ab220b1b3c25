import type { Cue } from '../meanings/cues.js'
import type { Node } from '../meanings/meaning.js'
import type { Chart } from '../parse/chart.js'
import type { Token } from '../tokens.js'

/** What the intent of a text is decided by: its cues, its phrases of time and its people. */
export class Signs {
  readonly tokens: readonly Token[]
  readonly people: readonly string[]
  readonly told: readonly Node[]
  /** Where each cue first stands. */
  private readonly first = new Map<Cue, number>()

  constructor(chart: Chart, tokens: readonly Token[], told: readonly Node[], people: readonly string[]) {
    this.tokens = tokens
    this.told = told
    this.people = people
    for (const { value, start } of longestCues(chart, told)) if (!this.first.has(value)) this.first.set(value, start)
  }

  has(...cues: Cue[]): boolean {
    return cues.some((cue) => this.first.has(cue))
  }

  /** Where a cue first stands; beyond the text when it does not. */
  at(cue: Cue): number {
    return this.first.get(cue) ?? Infinity
  }

  /** Whether a cue stands before all of the others. */
  leads(cue: Cue, ...others: Cue[]): boolean {
    return this.first.has(cue) && others.every((other) => this.at(other) > this.at(cue))
  }

  says(...kinds: Node['kind'][]): boolean {
    return this.told.some(({ kind }) => kinds.includes(kind))
  }

  /** Whether one of these words stands in the text. */
  mentions(...words: string[]): boolean {
    return this.tokens.some(({ word }) => words.includes(word))
  }

  get timed(): boolean {
    return this.told.some(({ kind, value }) => times.includes(kind) && !(kind === 'part' && value.name === 'workday'))
  }

  /** A meeting, a calendar or a person is named. */
  get about(): boolean {
    return this.has('event', 'calendar', 'agenda') || this.people.length > 0
  }

  /** The text is a question: it begins with a question word, but for a greeting or a name. */
  get asks(): boolean {
    const at = this.at('ask')
    const before = this.tokens.slice(0, Math.min(at, this.tokens.length))
    return at <= 4 && before.every(({ kind }, index) => kind !== 'word' || this.isPolite(index))
  }

  private isPolite(index: number): boolean {
    return (
      index >= this.at('greeting') || ['so', 'and', 'ok', 'okay', 'dus', 'en', 'oke'].includes(this.tokens[index]!.word)
    )
  }

  /** Nothing but phrases of time, as one answers "when?". */
  get isOnlyTime(): boolean {
    const covered = this.told.reduce((sum, { start, end }) => sum + end - start, 0)
    return this.told.length > 0 && covered >= this.tokens.filter(({ kind }) => kind !== 'mark').length - 2
  }

  /** A new one: "make a". */
  isNewAfter(cue: Cue): boolean {
    return fresh.has(this.tokens[this.at(cue) + 1]?.word ?? '')
  }

  /** "make it": what was spoken of before. */
  isPronounAfter(cue: Cue): boolean {
    return pronouns.has(this.tokens[this.at(cue) + 1]?.word ?? '')
  }

  /** Whether one of the first two words is one of these. */
  startsWith(...words: string[]): boolean {
    return this.tokens.slice(0, 2).some(({ word }) => words.includes(word))
  }

  /** "anything tomorrow", "any upcoming events". */
  get isAnything(): boolean {
    return ['any', 'anything', 'iets', 'nog'].includes(this.tokens[0]?.word ?? '')
  }

  /** A word for any meeting, not the name of a sort. */
  get isPlainEvent(): boolean {
    return plain.has(this.tokens[this.at('event')]?.word ?? '')
  }

  /** What a cue names is there already: "the demo meeting type". */
  ownsBefore(cue: Cue): boolean {
    const at = this.at(cue)
    const before = this.tokens.slice(Math.max(0, at - 4), Math.min(at, this.tokens.length))
    return owning.has(before.findLast(({ word }) => owning.has(word) || fresh.has(word))?.word ?? '')
  }

  /** What follows a cue is somebody's already: "change my", "make the". */
  ownsAfter(cue: Cue): boolean {
    return owning.has(this.tokens[this.at(cue) + 1]?.word ?? '')
  }
}

const times: readonly Node['kind'][] = [
  'day',
  'days',
  'moment',
  'clock',
  'span',
  'duration',
  'part',
  'order',
  'weekly',
  'shift',
  'except',
]
const pronouns = new Set('it that this them het dat dit hem die'.split(' '))
const plain = new Set(
  'meeting meetings appointment appointments call event booking afspraak afspraken gesprek overleg vergadering boeking lunch dinner'.split(
    ' ',
  ),
)
const fresh = new Set('a an een new nieuw nieuwe another nog'.split(' '))
const owning = new Set('my the our that this it these those his her mijn de het onze die dat deze dit hem m'.split(' '))

/** A question stays one, whatever it asks. */
const always: readonly Cue[] = ['ask', 'wish', 'mine', 'greeting', 'event', 'once', 'thanks', 'why']

/** "the first free slot" says which, not that somebody is free. */
function isOrdered({ start, end }: Node, told: readonly Node[]): boolean {
  return told.some((node) => node.kind === 'order' && node.start <= start && end <= node.end)
}

/** The cues that lie in no longer one: the schedule of "on my schedule" is a calendar, not a verb. */
function longestCues(chart: Chart, told: readonly Node[]): { value: Cue; start: number }[] {
  const found: { value: Cue; start: number; end: number }[] = []
  for (const nodes of chart)
    for (const node of nodes) if (node.kind === 'cue' && !isOrdered(node, told)) found.push(node)
  return found.filter(
    (cue) =>
      always.includes(cue.value) ||
      !found.some(({ start, end }) => start <= cue.start && end >= cue.end && end - start > cue.end - cue.start),
  )
}

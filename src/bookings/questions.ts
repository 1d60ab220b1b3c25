import { z } from 'zod'
import { textLimits } from '../cards/limits.js'
import type { Booking } from '../storage/generated/client.js'

/** What an organizer asks of whoever books. */
export interface Question {
  /** The id of its input. */
  id: string
  label: string
  /** None: any text answers it. */
  choices: string[]
  isRequired: boolean
}

export interface GivenAnswer {
  label: string
  answer: string
}

/** How many questions a card can hold with the rest of a form, and how long each and its answer may be (characters). */
export const questionLimits = { questions: 8, label: 100, choices: 12, answer: textLimits.answer }

const stored = z.array(
  z.object({ id: z.string(), label: z.string(), choices: z.array(z.string()), isRequired: z.boolean() }),
)
const answered = z.array(z.object({ label: z.string(), answer: z.string() }))

export const readQuestions = (json: unknown): Question[] => stored.safeParse(json).data ?? []
const readGiven = (json: unknown): GivenAnswer[] => answered.safeParse(json).data ?? []

/**
 * Reads questions as an organizer writes them: one a line, `*` at its end for one that must be answered, and after a colon what there is to
 * choose from, as in "Where do we meet?: Amsterdam / online *". Undefined where there are too many, or one is too long.
 */
export function parseQuestions(text: string): Question[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const questions = lines.filter(Boolean).map((line, i): Question => {
    const said = line.replace(/\s*\*$/, '')
    const [, label = said, list = ''] = /^(.+?)\s*:\s*([^:]+\/[^:]+)$/.exec(said) ?? []
    const choices = list
      .split('/')
      .map((choice) => choice.trim())
      .filter(Boolean)
    return { id: `question${i + 1}`, label, choices: [...new Set(choices)], isRequired: line.endsWith('*') }
  })
  const fits = ({ label, choices }: Question) =>
    label.length <= questionLimits.label &&
    choices.length <= questionLimits.choices &&
    choices.every((choice) => choice.length <= questionLimits.label)
  return questions.length <= questionLimits.questions && questions.every(fits) ? questions : undefined
}

/** The same the other way round. */
export const writeQuestions = (questions: readonly Question[]): string =>
  questions
    .map(({ label, choices, isRequired }) =>
      [label, choices.length > 0 ? `: ${choices.join(' / ')}` : '', isRequired ? ' *' : ''].join(''),
    )
    .join('\n')

/** Holds what was typed, by the ids of the questions, against them. */
export function checkAnswers(
  questions: readonly Question[],
  typed: Record<string, string | undefined>,
): { answers: GivenAnswer[]; faults: Record<string, 'missing' | 'too-long'> } {
  const faults: Record<string, 'missing' | 'too-long'> = {}
  const answers = questions.flatMap(({ id, label, choices, isRequired }) => {
    const text = typed[id]?.trim() ?? ''
    // A choice that is not there any more is no answer.
    const answer = choices.length === 0 || choices.includes(text) ? text : ''
    if (answer === '' && isRequired) faults[id] = 'missing'
    if (answer.length > questionLimits.answer) faults[id] = 'too-long'
    return answer === '' ? [] : [{ label, answer }]
  })
  return { answers, faults }
}

/** What the attendee has written: their notes, and under them what they have answered, a line each. */
export const notesOf = ({ notes, answers }: Pick<Booking, 'notes' | 'answers'>): string =>
  [notes, ...readGiven(answers).map(({ label, answer }) => `${label.replace(/[:?]*$/, '')}: ${answer}`)]
    .filter(Boolean)
    .join('\n')

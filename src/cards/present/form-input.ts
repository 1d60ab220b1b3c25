import type { FormFault } from '../catalogue.js'
import { cut } from '../limits.js'
import type { RulesPhrases } from '../phrases/phrases.js'

/** One input of a form, as the template of all plain forms has it. */
export interface FormInput {
  kind: 'text' | 'lines' | 'date' | 'choice' | 'choices' | 'password'
  id: string
  label: string
  value: string
  example: string
  most: number
  choices: { title: string; value: string }[]
  /** What must be put right; empty when nothing must. */
  fault: string
  /** A heading above it; empty when it goes on with what stands before. */
  group: string
}

interface Typed<Id extends string> {
  values: Record<Id, string>
  faults: Partial<Record<Id, FormFault>>
}

/** Makes the inputs of a form from what was typed, with what must be put right. */
export function inputsOf<Id extends string>({ values, faults }: Typed<Id>, say: RulesPhrases) {
  const base = (id: Id, label: string, group = '') => {
    const fault = faults[id]
    return { id, label, group, fault: fault ? say.fault(label, fault) : '', example: '', most: 1, choices: [] }
  }
  return {
    text: (id: Id, label: string, more: { example?: string; most?: number; group?: string } = {}): FormInput => {
      const most = more.most ?? 60
      return {
        ...base(id, label, more.group),
        kind: 'text',
        value: cut(values[id], most),
        example: more.example ?? '',
        most,
      }
    },
    lines: (id: Id, label: string, more: { example: string; most: number; group?: string }): FormInput => ({
      ...base(id, label, more.group),
      kind: 'lines',
      value: cut(values[id], more.most),
      example: more.example,
      most: more.most,
    }),
    /** What was typed is never shown again. */
    password: (id: Id, label: string, most: number): FormInput => ({
      ...base(id, label),
      kind: 'password',
      value: '',
      most,
    }),
    date: (id: Id, label: string, group = ''): FormInput => ({
      ...base(id, label, group),
      kind: 'date',
      value: /^\d{4}-\d\d-\d\d$/.test(values[id]) ? values[id] : '',
    }),
    /** Any number of them; the value joins those chosen by commas. */
    choices: (id: Id, label: string, choices: FormInput['choices']): FormInput => ({
      ...base(id, label),
      kind: 'choices',
      value: values[id],
      choices,
    }),
    choice: (id: Id, label: string, titles: Record<string, string>, group = ''): FormInput => ({
      ...base(id, label, group),
      kind: 'choice',
      value: Object.hasOwn(titles, values[id]) ? values[id] : Object.keys(titles)[0]!,
      choices: Object.entries(titles).map(([value, title]) => ({ value, title })),
    }),
  }
}

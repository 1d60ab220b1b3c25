import type { LimitValues } from '../catalogue.js'
import type { RulesPhrases } from '../phrases/phrases.js'
import type { FormInput, inputsOf } from './form-input.js'

type Make = ReturnType<typeof inputsOf<keyof LimitValues>>

/** The inputs for how much may be booked in a day, a week and a month. */
export function limitInputs(make: Pick<Make, 'text'>, say: RulesPhrases): FormInput[] {
  return (['day', 'week', 'month'] as const).flatMap((per, at) => [
    make.text(`${per}Max`, say.most[per], { example: say.noLimit, most: 5, ...(at === 0 && { group: say.limits }) }),
    make.text(`${per}Hours`, say.mostHours[per], { example: say.noLimit, most: 6 }),
  ])
}

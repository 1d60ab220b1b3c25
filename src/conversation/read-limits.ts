import type { BookingLimit, FormFault, LimitValues } from '../cards/catalogue.js'

const periods = ['day', 'week', 'month'] as const
const longest = { day: 24, week: 168, month: 744 }

/** What was typed into the inputs for limits, and what of it must be put right. */
export function readLimitValues(values: LimitValues): {
  limits: BookingLimit[]
  faults: Partial<Record<keyof LimitValues, FormFault>>
} {
  const faults: Partial<Record<keyof LimitValues, FormFault>> = {}
  const limits = periods.flatMap((per) => {
    const max = readNumber(values, faults, `${per}Max`, 1000)
    const hours = readNumber(values, faults, `${per}Hours`, longest[per])
    if (max !== undefined && !Number.isInteger(max)) faults[`${per}Max`] = 'not-a-number'
    const minutesMax = hours === undefined ? undefined : Math.round(hours * 60)
    if (max === undefined && minutesMax === undefined) return []
    return [{ per, ...(max !== undefined && { max }), ...(minutesMax !== undefined && { minutesMax }) }]
  })
  return { limits, faults }
}

/** The other way round. */
export function limitValuesOf(limits: BookingLimit[]): LimitValues {
  const of = (per: BookingLimit['per']) => limits.find((limit) => limit.per === per)
  const values = periods.flatMap((per) => {
    const { max, minutesMax } = of(per) ?? {}
    return [
      [`${per}Max`, max === undefined ? '' : String(max)],
      [`${per}Hours`, minutesMax === undefined ? '' : String(minutesMax / 60)],
    ]
  })
  return Object.fromEntries(values) as unknown as LimitValues
}

function readNumber(
  values: LimitValues,
  faults: Partial<Record<keyof LimitValues, FormFault>>,
  id: keyof LimitValues,
  most: number,
): number | undefined {
  const typed = values[id].replace(',', '.')
  if (typed === '') return undefined
  const number = Number(typed)
  if (Number.isNaN(number)) faults[id] = 'not-a-number'
  else if (number <= 0 || number > most) faults[id] = 'out-of-range'
  return number
}

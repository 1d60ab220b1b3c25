import type { BookingLimit } from '../../catalogue.js'
import { count, length } from './words.js'

const per = { day: 'per dag', week: 'per week', month: 'per maand' }

/** "Hoogstens 3 afspraken per dag en 5 uur per week". */
export function limits(all: BookingLimit[]): string {
  const said = all.flatMap(({ per: period, max, minutesMax }) => [
    ...(max === undefined ? [] : [`${count(max, 'afspraak', 'afspraken')} ${per[period]}`]),
    ...(minutesMax === undefined ? [] : [`${length(minutesMax)} ${per[period]}`]),
  ])
  return `Hoogstens ${new Intl.ListFormat('nl').format(said)}`
}

import type { BookingLimit } from '../../catalogue.js'
import { count, length } from './words.js'

const per = { day: 'a day', week: 'a week', month: 'a month' }

/** "At most 3 meetings a day and 5 hours a week". */
export function limits(all: BookingLimit[]): string {
  const said = all.flatMap(({ per: period, max, minutesMax }) => [
    ...(max === undefined ? [] : [`${count(max, 'meeting', 'meetings')} ${per[period]}`]),
    ...(minutesMax === undefined ? [] : [`${length(minutesMax)} ${per[period]}`]),
  ])
  return `At most ${new Intl.ListFormat('en').format(said)}`
}

import type { RefusalTimes } from '../phrases/phrases.js'
import type { Reader } from './reader.js'

/** How the times in a refusal are written for a reader in a zone. */
export const refusalTimes = ({ moment, times }: Pick<Reader, 'moment' | 'times'>, timeZone: string): RefusalTimes => ({
  moment: (instant) => moment(instant, timeZone),
  time: (instant) => times.time(instant, timeZone),
  date: times.date,
  advice: (sentence) => ` ${sentence}`,
  clock: (wallTime) => times.clock(wallTime.slice(11, 16)),
})

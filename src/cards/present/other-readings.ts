import type { Wanted } from '../action.js'
import type { Button, Reader } from './reader.js'

/** Buttons for the times that a text may have meant as well: at most three, the nearest readings come first. */
export function otherReadings(
  readings: Wanted[] | undefined,
  offer: { meetingTypeId: string; bookingId?: string },
  timeZone: string,
  { times, moment, button }: Reader,
): Button[] {
  return (readings ?? []).slice(0, 3).flatMap((wanted) => {
    const { start, day } = wanted
    if (start) return [button({ verb: 'slots.pick', ...offer, start }, moment(start, timeZone))]
    return day ? [button({ verb: 'slots.show', ...offer, ...wanted }, times.date(day))] : []
  })
}

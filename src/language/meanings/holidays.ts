import { dayOf, weekdayFrom } from './calendar.js'
import type { DayNumber } from './values.js'

/** Days that people name, in a year of the Gregorian calendar. */
const holidays = {
  newYearsDay: (year: number) => on(year, 1, 1),
  newYearsEve: (year: number) => on(year, 12, 31),
  valentine: (year: number) => on(year, 2, 14),
  goodFriday: (year: number) => easter(year) - 2,
  easter,
  easterMonday: (year: number) => easter(year) + 1,
  kingsDay: (year: number) => on(year, 4, 27),
  liberationDay: (year: number) => on(year, 5, 5),
  labourDay: (year: number) => on(year, 5, 1),
  ascension: (year: number) => easter(year) + 39,
  whitSunday: (year: number) => easter(year) + 49,
  whitMonday: (year: number) => easter(year) + 50,
  independenceDay: (year: number) => on(year, 7, 4),
  halloween: (year: number) => on(year, 10, 31),
  saintNicholas: (year: number) => on(year, 12, 5),
  thanksgiving: (year: number) => weekdayFrom(on(year, 11, 1), 4) + 21,
  blackFriday: (year: number) => weekdayFrom(on(year, 11, 1), 4) + 22,
  christmasEve: (year: number) => on(year, 12, 24),
  christmas: (year: number) => on(year, 12, 25),
  boxingDay: (year: number) => on(year, 12, 26),
}

export type Holiday = keyof typeof holidays

export function holidayIn(year: number, name: Holiday): DayNumber {
  return holidays[name](year)
}

function on(year: number, month: number, day: number): DayNumber {
  return dayOf(year, month, day)!
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return on(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

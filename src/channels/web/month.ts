/** The rows of a month as a calendar shows them: dates, with null before its first day and after its last. Always six rows. */
export function weeksOf(month: string, firstWeekday: number): (string | null)[][] {
  const first = new Date(`${month}-01T12:00Z`)
  const blanks = (first.getUTCDay() - firstWeekday + 7) % 7
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - blanks + 1
      return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : null
    }),
  )
}

/** Weeks begin on Sunday in the United States and on Monday elsewhere (0 is Sunday). */
export const firstWeekdayOf = (locale: string): number => (/^en-us\b/i.test(locale) ? 0 : 1)

/** The names of the weekdays in the order of the columns. */
export function weekdayNames(locale: string): { long: string; short: string }[] {
  const name = (weekday: 'long' | 'short', day: number) =>
    // 4 January 1970 was a Sunday.
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + day, 12)))
  return Array.from({ length: 7 }, (_, column) => {
    const day = (column + firstWeekdayOf(locale)) % 7
    return { long: name('long', day), short: name('short', day) }
  })
}

/** "2026-12" and 1 is "2027-01". */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** "2026-12-31" and 1 is "2027-01-01". */
export const addDays = (date: string, count: number): string =>
  new Date(Date.parse(`${date}T12:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

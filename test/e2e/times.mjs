const format = (instant, locale, timeZone, options) =>
  // Some ICU versions put a narrow space before AM and PM.
  new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(instant).replace(/\s/g, ' ')

/** Bob reads 24-hour clocks in Los Angeles. */
export const bobsClock = (instant) => format(instant, 'en-GB', 'America/Los_Angeles', { timeStyle: 'short' })
/** Adam reads 12-hour clocks in Amsterdam. */
export const adamsClock = (instant) => format(instant, 'en-US', 'Europe/Amsterdam', { timeStyle: 'short' })
export const adamsWeekday = (instant) => format(instant, 'en-US', 'Europe/Amsterdam', { weekday: 'long' })

/**
 * Minutes after midnight of "HH:MM" or "HH:MM:SS", up to "24:00"; seconds round up, so that 23:59:59 ends a day.
 * Undefined when no clock shows that time.
 */
export function minutesOf(time: string): number | undefined {
  const match = /^(\d\d):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?$/.exec(time)
  if (match === null) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2]) + (Number(match[3] ?? 0) > 0 ? 1 : 0)
  return minutes <= 24 * 60 ? minutes : undefined
}

/** "HH:MM" of minutes after midnight. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

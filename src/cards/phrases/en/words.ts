/** "1 booking", "2 bookings". */
export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

export function length(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (minutes < 60) return count(minutes, 'minute', 'minutes')
  if (minutes % 60 > 0) return `${hours} h ${minutes % 60} min`
  return hours % 24 > 0 ? count(hours, 'hour', 'hours') : count(hours / 24, 'day', 'days')
}

export const quote = (text: string) => `“${text}”`

export const moment = (day: string, time: string) => `${day} at ${time}`

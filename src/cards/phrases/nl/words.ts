/** "1 afspraak", "2 afspraken". */
export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

export function length(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (minutes < 60) return count(minutes, 'minuut', 'minuten')
  if (minutes % 60 > 0) return `${hours} u ${minutes % 60} min`
  return hours % 24 > 0 ? `${hours} uur` : count(hours / 24, 'dag', 'dagen')
}

export const quote = (text: string) => `‘${text}’`

export const moment = (day: string, time: string) => `${day} om ${time}`

import type { Grammar } from '../grammar.js'

export const zones: Grammar['zones'] = {
  east: ['(utc|gmt) [+] {int}'],
  west: ['(utc|gmt) - {int}'],
  city: ['tijdzone (op|naar|is|in) {city}', '[in] {city} [lokale] tijd', '{city} time', '{city} se tijd'],
}

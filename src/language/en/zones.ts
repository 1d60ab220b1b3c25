import type { Grammar } from '../grammar.js'

export const zones: Grammar['zones'] = {
  east: ['(utc|gmt) [+] {int}'],
  west: ['(utc|gmt) - {int}'],
  city: [
    '(time zone|timezone) (to|is|in|=) {city}',
    '[in] {city} [local] time',
    '{city} local time',
    "{city} 's time",
    '{city} timezone',
  ],
}

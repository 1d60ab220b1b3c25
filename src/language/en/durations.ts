import type { Grammar } from '../grammar.js'

export const durations: Grammar['durations'] = {
  counted: ['{number} [more|full|straight] {unit}', '{number} {unit} (long|worth)', '{number} {unit}'],
  one: ['(a|an|another|one|a single|a full|a whole) {unit}'],
  about: ['(about|around|approximately|roughly|approx|some) {duration}'],
  whole: ['(all|the whole|the entire|the full|a whole|a full) {unit}'],
  half: ['[a] half [a|an|of a|of an] {unit}'],
  quarter: ['[a] quarter (of an|of a|an|a) hour', 'quarter hour'],
  quarters: ['{number} quarters (of an|of a) hour', '{number} quarter hour', '{number} quarter hours'],
  threeQuarters: ['three quarters of an hour', 'three quarter hour'],
  halfHour: ['[a] half hour'],
  andAHalf: ['{duration} and [a] half', '{duration} and half an hour'],
  andAQuarter: ['{duration} and a quarter'],
  andMinutes: ['{duration} [and] {number}'],
  sum: ['{duration} [and] {duration}'],
  sumWithComma: ['{duration} , {duration}'],
  compact: ['{int} h {int} [m|min|mins]', '{int} hr {int}'],
  hoursOrClock: [],
  hoursOfMeeting: [],
  minutesMark: ["{int} '"],
}

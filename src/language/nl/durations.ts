import type { Grammar } from '../grammar.js'

export const durations: Grammar['durations'] = {
  counted: [
    '{number} {unit} (lang|weg|duren|durend)',
    '{number} [volle|hele] {unit}',
    'duurt {number} {unit}',
    'een (gesprek|afspraak|meeting|call|overleg|sessie) van {number} {unit}',
  ],
  one: ['(een|nog een|een heel|een hele|een volle) {unit}'],
  about: ['(ongeveer|circa|pakweg|ca|ca.) {duration}'],
  whole: ['(de hele|de gehele|een hele|de volle|het hele|heel de|hele) {unit}'],
  half: ['[een] (half|halve) {unit}'],
  quarter: ['[een] kwart uur', '[een] (kwartier|kwartiertje)'],
  quarters: ['{number} (kwartier|kwartieren|kwartiertjes)'],
  threeQuarters: ['(driekwart|drie kwart) uur'],
  halfHour: ['[een] (halfuur|halfuurtje)'],
  andAHalf: ['{duration} en [een] half', '{duration} en een half uur'],
  andAQuarter: ['{duration} en een kwartier', '{duration} en een kwart'],
  andMinutes: ['{duration} en {number}'],
  sum: ['{duration} [en] {duration}'],
  sumWithComma: ['{duration} , {duration}'],
  compact: ['{int} (u|h) {int} [m|min]'],
  hoursOrClock: ['{int} (uur|u)', '{cardinal} (uur|u)'],
  hoursOfMeeting: ['van {duration}'],
  minutesMark: ["{int} '"],
}

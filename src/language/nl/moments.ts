import type { Grammar } from '../grammar.js'

export const moments: Grammar['moments'] = {
  dayAndTime: ['{day} [,] [om|@|at|rond] {tick}', '{day} om {tick} uur'],
  timeAndDay: ['{tick} [op|van] {day}'],
  dayAndPart: ['{day} [,] {part}', '{part} [,] [op|van] {day}'],
  weekdayMorning: ['{weekdayName} morgen'],
  tonight: [],
  thisPart: ['(deze|van) {part}', 'vandaag [in] [de] {part}'],
  nextPart: ['[de] (volgende|komende) {partName}'],
  timeInMoment: ['{tick} [,] {moment}', '{moment} [,] [om|@|at|rond|tegen] {tick}'],
  orAt: ['{moment} of [om] {tick}'],
  dayAm: [],
  dayPm: [],
  startOfPart: ['vroeg {moment}', '{moment} vroeg', 'vroeg op {moment}'],
  of: ['{noun} [te maken|maken|plaatsen|in|vast] voor {moment}', '(alarm|wekker|herinnering) (voor|op) {moment}'],
  thisMorning: ['deze morgen'],
  now: ['nu', 'nu meteen', 'direct', 'meteen', 'per direct', 'nu direct'],
  fromNow: ['over {duration}', '{duration} (vanaf nu|later)', 'in {duration}', 'over {duration} vanaf nu'],
  minutesFromNow: [],
  endOfPart: [
    '[aan] [het] (einde|eind) van {moment}',
    '{moment} (aan|tegen) het (einde|eind)',
    '{moment} (laat|later)',
  ],
  after: ['{duration} (na|vanaf) {moment}'],
  endOfDay: [
    '[aan|tegen|voor|op] [het] (eind|einde) van {day}',
    'eind van de dag {day}',
    '{day} (aan|tegen) het (eind|einde) van de (dag|middag)',
    'eind {day}',
  ],
}

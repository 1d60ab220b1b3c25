import type { Grammar } from '../grammar.js'

export const dayParts: Grammar['dayParts'] = {
  named: ['[in|during|for|on|at] [the] {partName}', 'the {partName}', "{partName} 's"],
  early: [
    '[in|during] [the] early {partName}',
    'early (in|at) [the] {partName}',
    'beginning of the {partName}',
    '[in] [the] earlier part of the {partName}',
  ],
  late: [
    '[in|during] [the] late {partName}',
    '(late|later) (in|at) [the] {partName}',
    'end of the {partName}',
    'later {partName}',
  ],
  mid: ['[in|during] [the] (mid|middle of the) {partName}'],
  morning: [],
  earlyMorning: [],
  lateMorning: [],
  startOfDay: ['first thing', '[at|in] the (start|beginning) of the day', 'early in the day', 'early', 'early morning'],
  endOfDay: [
    '[by|at|before] [the] end of [the] day',
    '[by] eod',
    '[by|at] close of business',
    '[by] cob',
    '[the] end of the [working] day',
  ],
  middleOfDay: ['[in] [the] middle of the day', 'mid day today'],
  lateInDay: ['(late|later) in the day', 'late in the afternoon'],
}

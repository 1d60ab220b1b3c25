import type { Grammar } from '../grammar.js'

export const dayParts: Grammar['dayParts'] = {
  named: ["['s|in de|in|op de|op|de|gedurende de|tijdens de|tijdens|met|rond de] {partName}"],
  early: [
    '[in] [de] vroege {partName}',
    'vroeg in de {partName}',
    "'s {partName} vroeg",
    '{partName} vroeg',
    'het begin van de {partName}',
    'begin van de {partName}',
    '(aan|in) het begin van de {partName}',
    '{partName} (aan|in) het begin',
  ],
  late: [
    '[in] [de] late {partName}',
    '(laat|later) (in|op) de {partName}',
    '{partName} (laat|later)',
    '[aan] [het] (einde|eind) van de {partName}',
    '[aan] [het] (einde|eind) van {partName}',
    '{partName} aan het (einde|eind)',
    'later deze {partName}',
  ],
  mid: ['midden op de {partName}', 'in het midden van de {partName}'],
  morning: ['[in|op|tijdens] (de|die) morgen', '(in|tijdens) de morgenuren'],
  earlyMorning: ['[in] [de] vroege morgen', 'vroeg in de morgen'],
  lateMorning: ['[in] [de] late morgen', 'laat in de morgen'],
  startOfDay: [
    'vroeg op de dag',
    'vroeg',
    '(aan|in) het begin van de dag',
    's ochtends vroeg',
    'als eerste op de dag',
    'begin van de dag',
  ],
  endOfDay: [
    '[aan|tegen|voor|op] [het] (einde|eind) van de [werk] dag',
    '[aan] [het] (einde|eind) van de (werkdag|dag)',
    'eod',
    '(eind|einde) (dag|werkdag)',
  ],
  middleOfDay: ['midden op de dag', 'halverwege de dag', 'halverwege'],
  lateInDay: ['(laat|later) op de dag'],
}

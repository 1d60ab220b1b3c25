import type { Grammar } from '../grammar.js'

/** Answers to an offer. */
export const answers: Grammar['answers'] = {
  yes: [
    '[o|oh] (ja|jawel|jazeker|jep|yes|zeker|ok|oke|okay|prima|goed|graag|akkoord|perfect|mooi|top|best|klopt|juist|inderdaad|uitstekend|precies) [graag|hoor|bedankt|dank je|doe maar|is goed]',
    'doe [dat|het|die] maar',
    '(boek|plan) (het|dat|die|deze) [maar|in]',
    '(dat|het|die|dit) (is|lijkt me|lijkt mij|klinkt) (goed|prima|fijn|perfect|oke|akkoord)',
    '(dat|die|dit) (past|schikt|werkt|kan|lukt) [mij|me|voor mij]',
    'is (goed|prima|oke)',
    'ja , graag',
    'klinkt (goed|prima)',
    'dat klopt',
    'bevestig [het|dat]',
  ],
  no: [
    '(nee|neen|nope|niet|liever niet|toch niet|laat maar|stop|annuleer|nooit) [bedankt|dank je|hoor]',
    'nee , (bedankt|dank je)',
    'geen [van (beide|deze|allen|alle|die)] [past|passen]',
    'doe maar niet',
    '(dat|die|dit) (past|schikt|werkt|kan|lukt) (niet|mij niet|me niet) [voor mij]',
    'die niet',
  ],
  nth: [
    '[de|het|nummer|optie|keuze|nr|doe|doe maar|neem|ik neem|boek] [de|het] {ordinal} [optie|tijd|keuze|moment|graag|is goed|maar]',
    '[nummer|optie|keuze|nr|#] {int} [graag]',
    '(nummer|optie|keuze|nr) {cardinal} [graag]',
  ],
  last: ['[de|het] laatste [optie|tijd|moment] [graag]'],
  earlier: [
    '[iets|wat|een beetje] (eerder|vroeger) [graag]',
    '(kan|heb je|is er) [het|ook] [iets|wat] (eerder|vroeger)',
    'te laat',
    'eerder dan dat',
  ],
  later: [
    '[iets|wat|een beetje] later [graag]',
    '(kan|heb je|is er) [het|ook] [iets|wat] later',
    'te vroeg',
    'later dan dat',
  ],
  someoneElse: ['[met] (iemand anders|een ander|anderen) [graag]', 'niet met (hem|haar|hen)'],
}

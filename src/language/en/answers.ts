import type { Grammar } from '../grammar.js'

/** Answers to an offer. */
export const answers: Grammar['answers'] = {
  yes: [
    '[oh] (yes|yeah|yep|yup|ya|y|sure|ok|okay|k|fine|perfect|great|good|correct|right|exactly|agreed|deal|confirmed|absolutely|definitely|indeed) [please|thanks|thank you|do it|do that|go ahead|book it]',
    '(please|just) do [it|that]',
    'do (it|that)',
    'go (ahead|for it)',
    'book (it|that|this) [one]',
    `(sounds|looks|is) (good|great|fine|perfect) [to me]`,
    "(that|it|this) (works|is fine|is good|is perfect|'s fine|'s good|'s perfect|'s right|is right) [for me]",
    '(works|fine|good) (for|by|with) me',
    'yes , please',
    'why not',
    'please',
    'confirm [it|that]',
    'that one',
  ],
  no: [
    '(no|nope|nah|n|never mind|nevermind|cancel|stop|not now|forget it|no way|negative) [thanks|thank you|please]',
    'no , (thanks|thank you)',
    '(none|neither) [of (them|these|those)] [works|work] [for me]',
    "(don't|do not) [do (it|that)]",
    "(that|it|this) (doesn't|does not|won't|will not) work [for me]",
    'not that one',
  ],
  nth: [
    '[the|number|option|choice|slot|nr|take|i take|i will take|let us do|book|give me] [the] {ordinal} [one|option|slot|time|choice] [please|works|is fine|is good]',
    '[number|option|choice|slot|nr|#] {int} [please]',
    '(number|option|choice|slot|nr) {cardinal} [please]',
  ],
  last: ['[the] last [one|option|slot|time] [please]', '[the] latest [one]'],
  earlier: [
    `[something|anything|a bit|a little|any|a] (earlier|sooner) [time|slot|one] [please]`,
    '(is there|do you have|have you got|got) [anything|something] (earlier|sooner)',
    'too late',
    'earlier than that',
  ],
  later: [
    `[something|anything|a bit|a little|any|a] later [time|slot|one] [please]`,
    '(is there|do you have|have you got|got) [anything|something] later',
    'too early',
    'later than that',
  ],
  someoneElse: [
    '[with] (someone|somebody|anyone) else [please]',
    '(a different|another) person',
    `not with (him|her|them)`,
    'other people',
  ],
}

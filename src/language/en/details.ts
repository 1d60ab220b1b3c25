import type { Grammar } from '../grammar.js'

export const details: Grammar['details'] = {
  buffer: [
    '{duration} buffer [between meetings|between them|around it]',
    '(buffer|buffers) of {duration}',
    '[with] [a] {duration} (buffer|break|gap|padding) [on both sides|before and after|either side]',
    '{duration} (between|in between) (meetings|bookings|appointments|calls|each)',
    '{duration} (before and after)',
  ],
  bufferBefore: [
    '[a] {duration} (buffer|break|gap|padding) before',
    '{duration} before (each|every|the) (meeting|booking|call)',
    'buffer before [of] {duration}',
    '{duration} (prep|preparation) [time]',
  ],
  bufferAfter: [
    '[a] {duration} (buffer|break|gap|padding) (after|afterwards)',
    '{duration} after (each|every|the) (meeting|booking|call)',
    'buffer after [of] {duration}',
  ],
  notice: [
    '[at least|minimum|with] {duration} [minimum] (notice|ahead of time|in advance)',
    '[a] (minimum notice|notice|notice period) of {duration}',
    'minimum notice {duration}',
    'at least {duration} (ahead|before|beforehand)',
    'no later than {duration} (ahead|before|in advance)',
  ],
  horizon: [
    '(up to|at most|maximum|max|no more than) {duration} (ahead|out|into the future)',
    'up to {duration} (in advance|ahead of time)',
    '(bookable|book|bookings|available) [for] [up to] [the next] {duration} (ahead|out|in advance)',
    'horizon of {duration}',
  ],
  perDay: [
    '(at most|max|maximum|maximum of|up to|no more than|limit of|limited to|only) {number} (a|per|each|every) day',
    '{number} (a|per|each) day [max|maximum|at most]',
    '(at most|max|maximum|maximum of|up to|no more than|only) {number} [meetings|bookings|appointments|calls|slots|of them|of these] (a|per|each|every) day',
    '(daily limit|daily maximum) [of|is|to] {number}',
  ],
  isPrivate: [
    'private',
    'privately',
    'hidden',
    'unlisted',
    'invite only',
    'invitation only',
    'not public',
    'by invitation',
  ],
  isPublic: ['public', 'publicly', 'visible to everyone', 'open to everyone', 'not private', 'listed'],
  inTeams: ['(on|in|via|over|using|by) [microsoft|ms] teams', 'teams (meeting|call)'],
  inZoom: ['(on|in|via|over|using|by) zoom', 'zoom (meeting|call)'],
  inMeet: ['(on|in|via|over|using) google meet'],
  byPhone: ['(by|over the|on the|via) (phone|telephone)'],
}

import type { Grammar } from '../grammar.js'

export const orders: Grammar['orders'] = {
  first: [
    'asap',
    'a.s.a.p [.]',
    '(as soon as|soon as|as early as) (possible|you can|he can|she can|they can|we can)',
    '(at|in) (your|the|his|her|their) (earliest|soonest|first) [convenience|possible|opportunity] [time|slot]',
    '[the] [very] (first|earliest|soonest|next) (available|possible|free|open) [time|slot|opening|moment|gap|spot|hour|date|day|appointment]',
    '[the] [very] (first|earliest|soonest|next) (time|slot|opening|moment|gap|spot|opportunity|availability)',
    '[the] (soonest|earliest)',
    '[the] first (free|open) (half hour|hour)',
    'whenever (is|you are|he is|she is|they are) (first|next) (free|available)',
    'the sooner the better',
    'as quickly as possible',
    'urgently',
  ],
  last: [
    '[the] (last|latest|final) (available|possible|free|open) [time|slot|opening|moment]',
    '[the] (last|latest) (time|slot|opening)',
    'as late as possible',
    'the later the better',
  ],
  later: ['{duration} (later|back)', '(back|out|later) by {duration}', 'by {duration}'],
  earlier: [
    '(earlier|sooner) by {duration}',
    'forward [by] {duration}',
    '{duration} forward',
    '{duration} (earlier|sooner|up)',
    '(up|forward) by {duration} earlier',
  ],
}

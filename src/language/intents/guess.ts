import type { Intent } from '../request.js'
import type { Signs } from './signs.js'

interface Guess {
  intent: Intent
  /** From 0 to 1. */
  confidence: number
}

interface Rule extends Guess {
  fits: (signs: Signs) => boolean
}

/** What concerns the bot itself, asked before anything about meetings. */
const ofTheBot: Rule[] = [
  { intent: 'help', confidence: 0.9, fits: (it) => it.at('help') === 0 && ['how', 'hoe'].includes(it.tokens[0]!.word) },
  { intent: 'admin', confidence: 0.95, fits: (it) => it.has('admin') },
  { intent: 'privacy', confidence: 0.9, fits: (it) => it.has('privacy') },
  {
    intent: 'settings',
    confidence: 0.9,
    fits: (it) =>
      it.has('settings') &&
      !it.has('meetingType') &&
      !it.has('meetingType', 'book', 'cancel', 'move', 'remove', 'have'),
  },
]

const ofMeetingTypes: Rule[] = [
  { intent: 'share', confidence: 0.9, fits: (it) => it.has('page') && !it.has('foreign') },
  {
    intent: 'share',
    confidence: 0.9,
    fits: (it) => it.has('meetingType') && it.leads('share', 'make', 'change', 'become', 'remove', 'cancel'),
  },
  {
    intent: 'delete_meeting_type',
    confidence: 0.95,
    fits: (it) => it.has('meetingType') && it.has('remove', 'cancel') && !it.leads('make', 'remove', 'cancel'),
  },
  { intent: 'edit_meeting_type', confidence: 0.9, fits: (it) => it.has('meetingType') && isEdit(it) },
  {
    intent: 'create_meeting_type',
    confidence: 0.95,
    fits: (it) => it.has('meetingType') && it.has('make') && !it.asks,
  },
  {
    intent: 'list_meeting_types',
    confidence: 0.9,
    fits: (it) => it.has('meetingType') && (it.asks || it.has('show', 'mine')),
  },
  { intent: 'create_meeting_type', confidence: 0.7, fits: (it) => it.has('meetingType') },
  {
    intent: 'edit_meeting_type',
    confidence: 0.8,
    fits: (it) => it.says('detail') && it.people.length === 0 && isEdit(it),
  },
  {
    intent: 'create_meeting_type',
    confidence: 0.85,
    fits: (it) => it.says('detail') && it.people.length === 0 && it.has('make') && !it.asks,
  },
  {
    intent: 'edit_meeting_type',
    confidence: 0.7,
    fits: (it) => (it.has('rename') && !it.isPlainEvent) || isLengthOfType(it),
  },
  { intent: 'create_meeting_type', confidence: 0.7, fits: isNewType },
  { intent: 'share', confidence: 0.8, fits: isSharing },
]

const ofHours: Rule[] = [
  {
    intent: 'set_hours',
    confidence: 0.8,
    fits: (it) =>
      it.says('weekly') && it.has('free') && !it.asks && it.people.length === 0 && !it.has('book', 'event', 'foreign'),
  },
  {
    intent: 'set_hours',
    confidence: 0.9,
    fits: (it) => it.has('hours', 'never') && !it.has('away') && !it.asks && it.timed,
  },
  { intent: 'set_hours', confidence: 0.7, fits: (it) => it.has('hours') && !it.asks && !it.has('event') },
  {
    intent: 'set_hours',
    confidence: 0.7,
    fits: (it) =>
      it.has('hours') && it.asks && it.people.length === 0 && !it.has('event', 'calendar', 'free', 'foreign'),
  },
  {
    intent: 'block_time',
    confidence: 0.85,
    fits: (it) =>
      it.has('away') &&
      it.people.length === 0 &&
      !it.asks &&
      !it.has('cancel', 'remove', 'foreign') &&
      !isBookingFor(it),
  },
]

const ofMeetings: Rule[] = [
  {
    intent: 'availability',
    confidence: 0.85,
    fits: (it) => it.has('why') && it.has('book', 'free', 'event') && !it.has('foreign'),
  },
  { intent: 'out_of_scope', confidence: 0.6, fits: isPhoneCall },
  { intent: 'cancel', confidence: 0.9, fits: isCancel },
  { intent: 'reschedule', confidence: 0.9, fits: isMove },
  { intent: 'availability', confidence: 0.85, fits: isAvailability },
  { intent: 'list', confidence: 0.85, fits: isList },
  { intent: 'book', confidence: 0.9, fits: isBook },
]

const ofNothingElse: Rule[] = [
  { intent: 'help', confidence: 0.9, fits: (it) => it.has('help') && !it.timed && !it.has('foreign') },
  {
    intent: 'greeting',
    confidence: 0.9,
    fits: (it) => (it.at('greeting') === 0 || it.has('thanks')) && it.tokens.length <= 5 && !it.has('foreign'),
  },
  { intent: 'book', confidence: 0.6, fits: isBareBooking },
]

/** The first rule that fits decides; what none fits is not about scheduling. */
export function guessIntent(signs: Signs): Guess {
  for (const rules of [ofTheBot, ofMeetingTypes, ofHours, ofMeetings, ofNothingElse])
    for (const { intent, confidence, fits } of rules) if (fits(signs)) return { intent, confidence }
  return { intent: 'out_of_scope', confidence: 0.6 }
}

function isEdit(it: Signs): boolean {
  if (it.has('rename') || it.leads('change', 'make', 'book')) return true
  if (it.ownsBefore('meetingType') && it.has('become', 'make')) return true
  return it.at('become') <= 3 && !it.isNewAfter('become') && !it.isNewAfter('make')
}

/** "change my intro call to 45 minutes": a length and no time, of what has a name of its own. */
function isLengthOfType(it: Signs): boolean {
  if (it.people.length > 0 || it.told.length === 0 || it.has('move', 'later', 'earlier', 'reschedule')) return false
  if (
    !it.told.every(({ kind }) => kind === 'duration') ||
    it.tokens.some(({ word }) => word === 'of' || word === 'duur')
  )
    return false
  if (it.ownsAfter('become')) return it.at('event') - it.at('become') > 2 || !it.isPlainEvent
  return it.leads('change', 'make', 'book') && (it.at('event') - it.at('change') !== 2 || !it.isPlainEvent)
}

/** "create a 30 minute intro call": something new, how long or on which days, and neither who nor when. */
function isNewType(it: Signs): boolean {
  if (it.people.length > 0 || it.asks || it.has('foreign')) return false
  if (!it.leads('make', 'book') || it.ownsAfter('make')) return false
  return it.says('duration') && it.told.every(({ kind }) => kind === 'duration' || kind === 'weekly')
}

/** "share my intro call with Priya". */
function isSharing(it: Signs): boolean {
  const word = it.tokens[it.at('share')]?.word ?? ''
  return ['share', 'deel', 'publish'].includes(word) && it.leads('share', 'book', 'make') && !it.timed
}

/** "make a calendar event for my vacation". */
function isBookingFor(it: Signs): boolean {
  if (it.leads('make', 'away')) return it.at('event') < it.at('away')
  return (
    it.has('event') &&
    it.tokens.some(({ word }, at) => ['for', 'voor'].includes(word) && at > it.at('away') && it.at('event') > at)
  )
}

/** "call Sam": to ring somebody now is not to plan a call. */
function isPhoneCall(it: Signs): boolean {
  const at = it.tokens.findIndex(({ word }) => word === 'call' || word === 'bel' || word === 'ring')
  const now = it.told.every((node) => node.kind === 'moment' && node.end - node.start === 1)
  return at >= 0 && it.tokens[at + 1]?.kind === 'masked' && now && !it.has('book', 'cancel', 'move', 'remove')
}

function isCancel(it: Signs): boolean {
  if (it.has('foreign') && !it.about) return false
  if (it.ownsAfter('cancel')) return true
  if (it.leads('book', 'cancel', 'remove') && !it.asks) return false
  if (it.has('cancel')) return true
  return it.has('remove') && (it.about || it.timed || it.ownsAfter('remove')) && !it.asks
}

function isMove(it: Signs): boolean {
  if (it.has('foreign') && !it.about) return false
  if (it.has('join') && it.people.length > 0 && it.startsWith('add', 'invite', 'include', 'please', 'voeg', 'nodig'))
    return true
  if (it.says('shift') && it.has('event', 'become', 'move')) return true
  if (it.leads('book', 'move', 'reschedule', 'change', 'become') && !it.asks) return false
  if (it.has('reschedule') || (it.has('rename') && it.isPlainEvent)) return true
  if (it.has('move') && (it.about || it.timed || it.ownsAfter('move'))) return true
  if (it.leads('change', 'book') && (it.about || (it.timed && it.ownsAfter('change'))) && !it.asks) return true
  const named = it.about || it.isPronounAfter('become')
  return it.leads('become', 'book') && named && it.ownsAfter('become') && it.timed && !it.asks
}

function isAvailability(it: Signs): boolean {
  if (it.asks && it.says('order') && it.about) return true
  if (it.asks && it.people.length > 0 && it.says('duration') && !it.has('event', 'have')) return true
  const about = it.asks && it.people.length > 0
  const free = it.has('free') || (about && (it.has('time') || it.mentions('around', 'in', 'aanwezig')))
  if (!free || it.has('foreign') || it.leads('book', 'free') || (it.leads('make', 'free') && !it.asks)) return false
  return it.asks || it.has('show', 'wish') || it.people.length > 0
}

function isList(it: Signs): boolean {
  if (it.has('foreign') && !it.has('calendar') && !it.ownsBefore('event')) return false
  if (it.has('agenda') && !it.has('book')) return true
  if (it.has('have') && (it.asks || it.has('show', 'confirm')) && (it.about || it.timed)) return true
  if (it.has('calendar') && !it.has('book', 'make')) return it.asks || it.has('show') || it.isAnything
  if (it.has('event') && it.isAnything) return true
  return it.asks ? it.has('event') : it.has('event') && it.leads('show', 'book', 'event') && !it.people.length
}

function isBook(it: Signs): boolean {
  if (it.asks || (it.has('foreign') && it.people.length === 0 && !it.has('event'))) return false
  if (it.has('book')) return it.about || it.timed
  if (it.has('make')) return it.about
  return it.has('wish') && it.about && (it.timed || it.has('event'))
}

/** Without a verb, a person or an event with a time or a length is a booking: "@Adam 30m Thursday?" */
function isBareBooking(it: Signs): boolean {
  if (it.has('foreign') || it.asks) return false
  return (it.people.length > 0 && (it.timed || it.has('event'))) || (it.has('event') && it.timed) || it.isOnlyTime
}

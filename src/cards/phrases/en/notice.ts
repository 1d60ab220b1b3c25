import type { Notice } from '../../catalogue.js'
import { cityOf, timeLocale } from '../../times.js'
import { calendars } from './calendars.js'
import { personFault } from './people.js'

export function notice(notice: Notice): string {
  switch (notice.reason) {
    case 'person':
      if (notice.fault.reason === 'unknown' && notice.pageUrl)
        return `I don’t know anyone called “${notice.fault.name}”. Check the name, or send them your own booking page: ${notice.pageUrl}`
      return personFault(notice.fault)
    case 'nothing-to-book':
      return `${notice.organizer} has nothing that you can book at the moment. Ask for a link, or try someone else.`
    case 'welcome':
      return 'You are welcome. I am here whenever you need a time.'
    case 'not-understood':
      return 'I did not understand that. Say it another way, such as “book time with Adam on Tuesday”, or write “help”.'
    case 'empty-text':
      return 'I received an empty message. Write what you need, such as “book time with Adam”.'
    case 'text-too-long':
      return `That is longer than the ${notice.max} characters I can read. A sentence or two is enough, such as “book time with Adam on Tuesday”.`
    case 'not-yours':
      return `This card belongs to ${notice.name || 'someone else'}. Write to me yourself, and you get your own.`
    case 'meeting-type-gone':
      return 'This meeting type no longer exists. Choose another one.'
    case 'booking-gone':
      return 'I cannot find this booking. Your bookings are under “My bookings”.'
    case 'booking-over':
      return 'This booking has already taken place, so it cannot be changed. You can book a new time.'
    case 'locked':
      return `${notice.why === 'late' ? 'It is too late to' : `${notice.organizer} does not let attendees`} ${notice.change === 'cancel' ? 'cancel this meeting' : 'move this meeting'} here. Write to ${notice.organizer} about it.`
    case 'already-cancelled':
      return 'This booking was already cancelled. You can book a new time.'
    case 'no-bookings':
      return 'You have no upcoming bookings. To make one, write “book time with” and a name.'
    case 'nothing-then':
      return 'You have no bookings then.'
    case 'no-meeting-types':
      return 'You have no meeting types yet. Make one, and people can book time with you.'
    case 'meeting-type-deleted':
      return `${notice.title} is deleted. Nobody can book it any more.`
    case 'which-booking':
      return 'Which booking do you mean? Choose it from your bookings.'
    case 'settings-saved':
      return `Saved. I write to you in ${languageName(notice.locale)}, with times in ${cityOf(notice.timeZone)}.`
    case 'entry-failed':
      return `${notice.title} with ${notice.with} is booked, but I could not put it into your calendar: ${entryFault[notice.why]}`
    case 'mail-bounced':
      return `Mail to ${notice.email} does not arrive, so ${notice.with} may not know of ${notice.title}. Reach them another way.`
    case 'entry-retried':
      return 'I am trying to write it into your calendar again. You hear from me if it fails.'
    case 'no-calendars-here':
      return 'No calendar can be connected here yet. Your administrator first has to set a key to keep it with (ENCRYPTION_KEY).'
    case 'calendar-refused':
      return `${calendars.providers[notice.provider]} could not be connected. ${calendars.refused(notice.why)}`
    case 'calendar-revoked':
      return `${calendars.providers[notice.provider]} (${notice.name}) no longer lets me in, so nobody can book you. Connect it again.`
    case 'entry-clash':
      return `You moved ${notice.title} with ${notice.with} in your calendar to where another booking is. I put it back. To move it, choose a time that is free.`
    case 'outdated-card':
      return 'This card is out of date. Please start again.'
    case 'link-used':
      return 'This link has been used. Ask for a new one.'
    case 'no-such-page':
      return 'There is no such page. Check the link, or ask for a new one.'
    case 'no-page':
      return 'Your administrator has switched booking pages off for you. Your meeting types and bookings are kept.'
    case 'booking-stays':
      return 'This booking stays as it is, or can be cancelled. It cannot be moved, because its organizer takes no bookings at the moment.'
    case 'too-many-people':
      return 'I can book time with one person at a time. Name one of them.'
    case 'being-erased':
      return 'I am forgetting you. Meetings ahead are cancelled and the others told first; within minutes nothing about you is left here.'
    case 'last-administrator':
      return 'You are the last administrator. Make someone else an administrator first.'
    case 'ask-in-private':
      return 'That is between you and me. Ask me in a chat of our own.'
    case 'administrators-only':
      return 'Only an administrator can do that.'
    case 'which-address':
      return `More than one person is called “${notice.name}”. Name one by address: ${notice.addresses.join(', ')}.`
    case 'no-address':
      return `${notice.name} has no e-mail address here, so nothing can be set for them alone. What is set for the organization counts for them.`
    case 'already-switched':
      return `Nothing to change: that is ${notice.on ? 'on' : 'off'} already.`
    case 'proposal-gone':
      return 'This change was made already, or was asked for more than a day ago. The audit log says which.'
    case 'trouble':
      return `Something went wrong on my side. Please try again in a minute. If it keeps happening, give your administrator this code: ${notice.correlationId}`
  }
}

const entryFault = {
  revoked: 'it no longer lets me in. Connect it again (“connect my calendar”), then press “Try again”.',
  gone: 'the calendar is no longer there. Connect another one (“connect my calendar”), then press “Try again”.',
  refused: 'it refused the entry. Please check that I may write into it, then press “Try again”.',
  unreachable: 'it has not answered for an hour. Press “Try again” when it works again.',
}

function languageName(locale: string): string {
  const tag = timeLocale(locale)
  return tag === 'nl-NL' ? 'Dutch' : tag === 'en-US' ? 'American English' : 'English'
}

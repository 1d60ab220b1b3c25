import type { PersonFault } from '../../catalogue.js'
import type { PeoplePhrases } from '../phrases.js'

export function personFault(fault: PersonFault): string {
  switch (fault.reason) {
    case 'unknown':
      return `I don’t know anyone called “${fault.name}”. Check the name, or use the e-mail address.`
    case 'not-bookable':
      return `${fault.name} has no booking page yet. Ask them to make a meeting type with me first.`
    case 'switched-off':
      return `${fault.name} takes no bookings at the moment. Try someone else, or write to them directly.`
    case 'yourself':
      return 'That is you. Who would you like to meet?'
  }
}

export const people: PeoplePhrases = {
  whoHeading: 'Who would you like to meet?',
  whoLabel: 'Name or e-mail address',
  whoExample: 'Adam, or adam@example.com',
  fault: personFault,
  whichHeading: (name) => `Which ${name}?`,
  whichText: 'More than one person has that name.',
  someoneElse: 'Someone else',
  typeHeading: (organizer) => `Book time with ${organizer}`,
  typeText: 'What would you like to book?',
  moreTypes: (number, organizer) => `And ${number} more, on the booking page of ${organizer}.`,
}

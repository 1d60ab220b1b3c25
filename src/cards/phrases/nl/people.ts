import type { PersonFault } from '../../catalogue.js'
import type { PeoplePhrases } from '../phrases.js'

export function personFault(fault: PersonFault): string {
  switch (fault.reason) {
    case 'unknown':
      return `Ik ken niemand die ‘${fault.name}’ heet. Kijk de naam na, of gebruik het e-mailadres.`
    case 'not-bookable':
      return `${fault.name} heeft nog geen boekingspagina. Vraag of die eerst een afspraaktype bij me maakt.`
    case 'switched-off':
      return `${fault.name} neemt op dit moment geen boekingen aan. Kies iemand anders, of schrijf rechtstreeks.`
    case 'yourself':
      return 'Dat ben je zelf. Met wie wil je afspreken?'
  }
}

export const people: PeoplePhrases = {
  whoHeading: 'Met wie wil je afspreken?',
  whoLabel: 'Naam of e-mailadres',
  whoExample: 'Adam, of adam@example.com',
  fault: personFault,
  whichHeading: (name) => `Welke ${name}?`,
  whichText: 'Er zijn er meer met die naam.',
  someoneElse: 'Iemand anders',
  typeHeading: (organizer) => `Afspraak met ${organizer}`,
  typeText: 'Wat voor afspraak wil je maken?',
  moreTypes: (number, organizer) => `En nog ${number}, op de boekingspagina van ${organizer}.`,
}

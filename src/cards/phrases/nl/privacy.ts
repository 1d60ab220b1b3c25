import type { PrivacyPhrases } from '../phrases.js'
import { count } from './words.js'

export const privacy: PrivacyPhrases = {
  heading: 'Wat ik van je bewaar',
  text: 'Je naam, adres, taal en tijdzone, je afspraken en wat erbij geschreven is, je pagina als je die hebt, en waar we het het laatst over hadden. Je kunt alles in een bestand krijgen, of je laten vergeten.',
  eraseHeading: 'Je helemaal vergeten?',
  eraseText: (upcoming, hasPage) =>
    [
      'Je naam, je adres, wat je schreef en wat je hier hebt ingesteld verdwijnen, en komen niet terug.',
      hasPage && 'Je boekingspagina en je afspraaktypes houden op.',
      upcoming > 0 &&
        `${count(upcoming, 'komende afspraak wordt', 'komende afspraken worden')} afgezegd, en de anderen krijgen bericht.`,
      'Wie je ontmoet hebt, houdt de afspraak in de agenda, met ‘iemand’.',
    ]
      .filter(Boolean)
      .join(' '),
  goOn: 'Ga door',
  sureHeading: 'Weet je het zeker?',
  sureText: 'Dit is de laatste vraag. Daarna ken ik je niet meer.',
  keep: 'Bewaar alles',
}

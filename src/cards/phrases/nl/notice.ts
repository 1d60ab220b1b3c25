import type { Notice } from '../../catalogue.js'
import { cityOf, timeLocale } from '../../times.js'
import { calendars } from './calendars.js'
import { personFault } from './people.js'

export function notice(notice: Notice): string {
  switch (notice.reason) {
    case 'person':
      if (notice.fault.reason === 'unknown' && notice.pageUrl)
        return `Ik ken niemand die ‘${notice.fault.name}’ heet. Kijk de naam na, of stuur je eigen boekingspagina door: ${notice.pageUrl}`
      return personFault(notice.fault)
    case 'nothing-to-book':
      return `Bij ${notice.organizer} valt op dit moment niets te boeken. Vraag om een link, of kies iemand anders.`
    case 'welcome':
      return 'Graag gedaan. Ik ben er weer als je een tijd zoekt.'
    case 'not-understood':
      return 'Dat begreep ik niet. Zeg het anders, bijvoorbeeld ‘maak een afspraak met Adam op dinsdag’, of schrijf ‘help’.'
    case 'empty-text':
      return 'Ik kreeg een leeg bericht. Schrijf wat je nodig hebt, bijvoorbeeld ‘maak een afspraak met Adam’.'
    case 'text-too-long':
      return `Dat is langer dan de ${notice.max} tekens die ik kan lezen. Een of twee zinnen is genoeg, bijvoorbeeld ‘maak een afspraak met Adam op dinsdag’.`
    case 'not-yours':
      return `Deze kaart is van ${notice.name || 'iemand anders'}. Schrijf me zelf, dan krijg je er ook een.`
    case 'meeting-type-gone':
      return 'Dit afspraaktype bestaat niet meer. Kies een ander.'
    case 'booking-gone':
      return 'Deze afspraak kan ik niet vinden. Je afspraken staan onder ‘Mijn afspraken’.'
    case 'booking-over':
      return 'Deze afspraak is al geweest en kan niet meer anders. Je kunt wel een nieuwe maken.'
    case 'locked':
      return `${notice.why === 'late' ? 'Het is te laat om' : `Bij ${notice.organizer} kun je`} deze afspraak hier ${notice.change === 'cancel' ? (notice.why === 'late' ? 'af te zeggen' : 'niet afzeggen') : notice.why === 'late' ? 'te verzetten' : 'niet verzetten'}. Schrijf ${notice.organizer} erover.`
    case 'already-cancelled':
      return 'Deze afspraak was al afgezegd. Je kunt een nieuwe maken.'
    case 'no-bookings':
      return 'Je hebt geen afspraken staan. Schrijf ‘maak een afspraak met’ en een naam om er een te maken.'
    case 'nothing-then':
      return 'Je hebt dan geen afspraken.'
    case 'no-meeting-types':
      return 'Je hebt nog geen afspraaktypen. Maak er een, dan kan iedereen een afspraak met je maken.'
    case 'meeting-type-deleted':
      return `${notice.title} is verwijderd. Niemand kan het nog boeken.`
    case 'which-booking':
      return 'Welke afspraak bedoel je? Kies hem uit je afspraken.'
    case 'settings-saved':
      return `Opgeslagen. Ik schrijf je in het ${languageName(notice.locale)}, met tijden in ${cityOf(notice.timeZone)}.`
    case 'entry-failed':
      return `${notice.title} met ${notice.with} is geboekt, maar ik kon het niet in je agenda zetten: ${entryFault[notice.why]}`
    case 'mail-bounced':
      return `Mail aan ${notice.email} komt niet aan, dus ${notice.with} weet misschien niet van ${notice.title}. Laat het op een andere manier weten.`
    case 'entry-retried':
      return 'Ik probeer het opnieuw in je agenda te zetten. Je hoort van me als het niet lukt.'
    case 'no-calendars-here':
      return 'Hier kan nog geen agenda worden gekoppeld. Je beheerder moet eerst een sleutel instellen om hem mee te bewaren (ENCRYPTION_KEY).'
    case 'calendar-refused':
      return `${calendars.providers[notice.provider]} kon niet worden gekoppeld. ${calendars.refused(notice.why)}`
    case 'calendar-revoked':
      return `In ${calendars.providers[notice.provider]} (${notice.name}) kom ik niet meer, dus niemand kan je boeken. Koppel hem opnieuw.`
    case 'entry-clash':
      return `Je hebt ${notice.title} met ${notice.with} in je agenda verzet naar waar al een andere afspraak is. Ik heb het teruggezet. Kies een tijd die vrij is om het te verzetten.`
    case 'outdated-card':
      return 'Deze kaart is verouderd. Begin opnieuw.'
    case 'link-used':
      return 'Deze link is al gebruikt. Vraag om een nieuwe.'
    case 'no-such-page':
      return 'Deze pagina bestaat niet. Kijk de link na, of vraag om een nieuwe.'
    case 'no-page':
      return 'Je beheerder heeft boekingspagina’s voor je uitgezet. Je afspraaktypen en afspraken blijven bewaard.'
    case 'booking-stays':
      return 'Deze afspraak blijft staan en kan worden afgezegd. Verzetten kan niet, want de organisator neemt nu geen boekingen aan.'
    case 'too-many-people':
      return 'Ik kan met één persoon tegelijk een afspraak maken. Noem er een.'
    case 'being-erased':
      return 'Ik ben je aan het vergeten. Komende afspraken worden eerst afgezegd en de anderen krijgen bericht; binnen een paar minuten staat hier niets meer over je.'
    case 'last-administrator':
      return 'Je bent de laatste beheerder. Maak eerst iemand anders beheerder.'
    case 'ask-in-private':
      return 'Dat blijft tussen jou en mij. Vraag het me in een gesprek onder ons.'
    case 'administrators-only':
      return 'Dat kan alleen een beheerder.'
    case 'which-address':
      return `Er heten er meer ‘${notice.name}’. Noem er een bij het adres: ${notice.addresses.join(', ')}.`
    case 'no-address':
      return `${notice.name} heeft hier geen e-mailadres, dus voor die ene persoon kan niets worden ingesteld. Wat voor de organisatie geldt, geldt ook daar.`
    case 'already-switched':
      return `Er valt niets te veranderen: het staat al ${notice.on ? 'aan' : 'uit'}.`
    case 'proposal-gone':
      return 'Deze wijziging is al doorgevoerd, of is meer dan een dag geleden gevraagd. Het logboek zegt welke van de twee.'
    case 'trouble':
      return `Er ging bij mij iets mis. Probeer het over een minuut nog eens. Blijft het misgaan, geef je beheerder dan deze code: ${notice.correlationId}`
  }
}

const entryFault = {
  revoked: 'ik mag er niet meer in. Koppel de agenda opnieuw (“koppel mijn agenda”) en druk dan op “Opnieuw proberen”.',
  gone: 'de agenda is er niet meer. Koppel een andere (“koppel mijn agenda”) en druk dan op “Opnieuw proberen”.',
  refused: 'de agenda weigerde het. Controleer of ik erin mag schrijven en druk dan op “Opnieuw proberen”.',
  unreachable: 'de agenda geeft al een uur geen antwoord. Druk op “Opnieuw proberen” als hij het weer doet.',
}

function languageName(locale: string): string {
  const tag = timeLocale(locale)
  return tag === 'nl-NL' ? 'Nederlands' : tag === 'en-US' ? 'Amerikaans Engels' : 'Engels'
}

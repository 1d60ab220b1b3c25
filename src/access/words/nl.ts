import type { AdminWords, Form } from './wish.js'

const bookings = "(?:de )?(?:persoonlijke )?(?:boekingen|reserveringen|boekingspagina(?:[’']?s)?)"
const who = '(?<who>.+?)'
const administrator = '(?:een |de )?beheerder'
const licence = '-?(?:licentie|plan)'
const form = (says: string, means: Form['means']): Form => ({ says: new RegExp(`^${says}$`, 'i'), means })

const switched = (way: string, name: string) => ({
  kind: 'switch' as const,
  on: /^(?:aan|in|inschakelen|aanzetten|toestaan)$/i.test(way),
  who: [name],
})

export const dutch: AdminWords = {
  everyone:
    /^(?:iedereen|allemaal|alle (?:mensen|gebruikers|medewerkers|collega[’']s)|(?:de|onze)(?: hele| gehele)? (?:organisatie|onderneming))$/i,
  and: /\s*(?:[,;&]|\ben\b)\s*/i,
  polite: [/^(?:alsjeblieft|aub|kun je|kan je|wil je|kunt u|wilt u)\s+/i, /\s+(?:alsjeblieft|aub|a\.u\.b)$/i],
  forms: [
    form(`(?:zet|schakel) ${bookings} (?:weer )?(?<way>aan|uit|in) voor ${who}`, ({ way, who }) =>
      switched(way!, who!),
    ),
    form(`(?:zet|schakel) ${bookings} voor ${who} (?:weer )?(?<way>aan|uit|in)`, ({ way, who }) =>
      switched(way!, who!),
    ),
    form(`(?:zet|schakel) ${bookings} van ${who} (?:weer )?(?<way>aan|uit|in)`, ({ way, who }) => switched(way!, who!)),
    form(`(?:zet|schakel) voor ${who} ${bookings} (?:weer )?(?<way>aan|uit|in)`, ({ way, who }) =>
      switched(way!, who!),
    ),
    form(`${bookings} (?:weer )?(?<way>aan|uit) voor ${who}`, ({ way, who }) => switched(way!, who!)),
    form(
      `${bookings} (?:voor|van) ${who} (?<way>inschakelen|uitschakelen|aanzetten|uitzetten|toestaan|blokkeren)`,
      ({ way, who }) => switched(way!, who!),
    ),
    form(
      `${bookings} (?<way>inschakelen|uitschakelen|aanzetten|uitzetten|toestaan|blokkeren) voor ${who}`,
      ({ way, who }) => switched(way!, who!),
    ),
    form(`blokkeer ${bookings} voor ${who}`, ({ who }) => switched('uit', who!)),
    form(`sta ${bookings} toe voor ${who}`, ({ who }) => switched('aan', who!)),

    form(`(?:zet|schakel) ${who}[’']?s? ${bookings} (?:weer )?(?<way>aan|uit|in)`, ({ way, who }) =>
      switched(way!, who!),
    ),
    form(`stop ${bookings} (?:voor|van) ${who}`, ({ who }) => switched('uit', who!)),
    form(`(?!wie\\b)${who} mag (?<none>g)?een boekingspagina (?:meer )?(?:hebben|maken)`, ({ who, none }) =>
      switched(none ? 'uit' : 'aan', who!),
    ),

    form(`waarom (?:kan|mag) ${who} (?:niet )?(?:geboekt worden|worden geboekt)`, why),
    form(`waarom (?:kan|mag|heeft) ${who} (?:niet |geen )?(?:een )?(?:boekings)?pagina(?: hebben)?`, why),
    form(`waarom is ${who} niet (?:te boeken|boekbaar)`, why),
    form(`mag ${who} een boekingspagina (?:hebben|krijgen)`, why),
    form('wie (?:kan|kunnen|mag|mogen) (?:er )?(?:niet )?(?:geboekt worden|worden geboekt)', people),
    form('wie (?:kan|kunnen|mag|mogen) (?:er )?(?:g?een )?boekingspagina (?:hebben|krijgen|maken)', people),
    form('wie (?:heeft|hebben|is|zijn) (?:er )?(?:g?een boekingspagina|te boeken|boekbaar)', people),
    form('(?:toon|laat) (?:iedereen |alle mensen )?(?:die|wie) geboekt (?:kan|kunnen) worden(?: zien)?', people),

    form(
      '(?:toon |open |laat )?(?:de |het )?(?:beheer|beheerkaart|beheerderskaart|beheeropdrachten)(?: zien)?',
      () => ({
        kind: 'overview',
      }),
    ),
    form('(?:toon |open |laat |lees )?(?:het )?(?:auditlog|audit log|logboek)(?: zien)?', () => ({ kind: 'log' })),
    form('(?:exporteer|download|bewaar) (?:het )?(?:auditlog|audit log|logboek)', () => ({ kind: 'export-log' })),

    form('wie (?:is|zijn) (?:er )?(?:de )?beheerders?', () => ({ kind: 'administrators' })),
    form('(?:(?:toon|laat) )?(?:de |alle )?beheerders(?: zien)?', () => ({ kind: 'administrators' })),
    form(`maak ${who} ${administrator}`, administratorOf(true)),
    form(`maak van ${who} ${administrator}`, administratorOf(true)),
    form(`voeg ${who} toe als ${administrator}`, administratorOf(true)),
    form(`(?:verwijder|haal) ${who} (?:weg )?als ${administrator}`, administratorOf(false)),
    form(`${who} is geen ${administrator} meer`, administratorOf(false)),

    form(
      '(?:wie (?:heeft|hebben) (?:er )?(?:een )?licentie|(?:(?:toon|laat) (?:de |alle )?)?licenties(?: zien)?)',
      () => ({
        kind: 'licences',
      }),
    ),
    form(`geef ${who} (?:een |de |het )(?:(?<product>.+?)[ -])?${licence}`, licenceOf(true)),
    form(`(?:geef|wijs) (?:een |de |het )?(?:(?<product>.+?)[ -])?${licence} (?:toe )?aan ${who}`, licenceOf(true)),
    form(`wijs (?<product>.+?) toe aan ${who}`, licenceOf(true)),
    form(
      `(?:verwijder|neem|haal) (?:een |de |het )?(?:(?<product>.+?)[ -])?${licence} (?:af |weg )?(?:van|bij) ${who}(?: af| weg)?`,
      licenceOf(false),
    ),
  ],
}

function why({ who }: Record<string, string>) {
  return { kind: 'why' as const, who: who! }
}

function people() {
  return { kind: 'people' as const }
}

function administratorOf(add: boolean): Form['means'] {
  return ({ who }) => ({ kind: 'administrator', who: who!, add })
}

function licenceOf(add: boolean): Form['means'] {
  return ({ who, product }) => ({ kind: 'licence', who: [who!], product: product ?? '', add })
}

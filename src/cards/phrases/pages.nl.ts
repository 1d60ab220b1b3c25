import type { PageWords } from './pages.en.js'

/** What the web pages say around the cards, in Dutch. */
export const pagesNl: PageWords = {
  language: 'Nederlands',
  skip: 'Naar de inhoud',
  otherLanguages: 'Taal',

  landing: {
    title: 'Timewith, afspraken maken in de chat',
    heading: 'Maak een afspraak met wie je wilt, vanuit je eigen chat',
    lede: 'Maak een afspraaktype door te zeggen wat je wilt. Anderen kiezen een tijd op een kaart in Teams, in Slack of op een pagina als deze, en beiden krijgen de uitnodiging.',
    tryIt: 'Probeer het in je browser',
    tryHint: 'Geen account en geen instellingen. Chat als organisator en als deelnemer, en zie welke mail eruit gaat.',
    bookHint: 'Zoek je iemands boekingspagina? Open het adres dat je hebt gekregen.',
  },

  booking: {
    titles: {
      organizer: (organizer) => `Maak een afspraak met ${organizer}`,
      meetingType: (title, organizer) => `${title} met ${organizer}`,
      confirm: (title, organizer) => `Bevestigen: ${title} met ${organizer}`,
      booking: (title, other) => `${title} met ${other}`,
      other: 'Timewith',
    },
    loading: 'Tijden in jouw tijdzone worden opgezocht…',
    poweredBy: 'Afspraken via Timewith',
  },

  share: {
    title: (title: string) => `${title} delen`,
    heading: (title: string) => `${title} delen`,
    link: 'Link',
    linkLabel: 'Adres van de pagina',
    qr: 'QR-code',
    qrAlt: (url: string) => `QR-code die ${url} opent`,
    qrDownload: 'Download hem',
    signature: 'Handtekening',
    signatureLabel: 'HTML voor een handtekening in Outlook',
    signatureText: (title: string) => `Maak een afspraak met mij: ${title}`,
    embed: 'In een eigen pagina',
    embedHint:
      'Plak een van deze regels waar het moet staan. Een pagina met een content policy laat deze server toe met script-src en frame-src.',
    embedText: 'Maak een afspraak',
    kinds: { inline: 'In de pagina', button: 'Een knop die hem opent', popup: 'Een knop in de hoek' },
  },

  consent: {
    done: 'Je kunt deze pagina sluiten en teruggaan naar het gesprek.',
    codeTitle: 'Nog één stap',
    code: 'Typ deze cijfers in het gesprek waarin je begon, zodat vaststaat dat jij het was. Heeft iemand anders je hierheen gestuurd? Sluit deze pagina dan, en geef ze niet door.',
    failedTitle: 'De agenda is niet gekoppeld',
    ended: 'Deze pagina is al eens geopend, of te laat.',
    again: 'Ga terug naar het gesprek en schrijf ‘koppel mijn agenda’.',
  },

  reminders: {
    onTitle: 'Geen herinneringen meer krijgen?',
    onText: (email: string) =>
      `Over komende en voorbije afspraken gaat er dan geen mail meer naar ${email}. Bevestigingen en wijzigingen nog wel.`,
    turnOff: 'Geen herinneringen meer',
    offTitle: 'Je krijgt geen herinneringen meer',
    offText: (email: string) => `Bevestigingen en wijzigingen van je afspraken gaan nog wel naar ${email}.`,
    turnOn: 'Weer herinneringen krijgen',
  },

  errors: {
    tooMany: { title: 'Dat was te veel tegelijk', text: 'Wacht een minuut, en probeer het opnieuw.' },
    notFound: {
      title: 'Hier is geen pagina',
      text: 'Misschien is het adres verkeerd getypt of bestaat de pagina niet meer. Vraag een nieuw adres aan wie het je gaf.',
    },
    tooLarge: { title: 'Dat was te veel in één keer', text: 'Maak het korter en probeer het opnieuw.' },
    unreadable: {
      title: 'Dat kon niet worden gelezen',
      text: 'Ga terug, laad de pagina opnieuw en probeer het nog eens.',
    },
    otherOrigin: {
      title: 'Dat kwam van een andere site',
      text: 'Voor de veiligheid is het niet uitgevoerd. Open de pagina hier en probeer het opnieuw.',
    },
    trouble: { title: 'Er ging bij ons iets mis', text: 'Er is niets verloren gegaan. Probeer het zo meteen opnieuw.' },
    reference: (id) => `Kenmerk: ${id}`,
    home: 'Naar de startpagina',
  },

  client: {
    you: 'Jij',
    bot: 'Timewith',
    working: 'Bezig…',
    offline: 'Er is geen verbinding. Controleer die en probeer het opnieuw.',
    failed: 'Dat lukte niet. Probeer het opnieuw.',
    outdatedPage: 'Deze kaart kan niet meer worden getoond. Zeg ‘help’ om verder te gaan.',
    calendar: {
      earlierMonth: 'Vorige maand',
      laterMonth: 'Volgende maand',
      times: '{count} vrije tijden',
      oneTime: '1 vrije tijd',
      noTimes: 'geen vrije tijden',
      noneInMonth: 'In {month} is niets vrij.',
      nextFree: 'Eerste vrije dag: {day}',
      clock: 'Klok',
      hours12: '12 u',
      hours24: '24 u',
      zone: 'Tijdzone',
      noZone: 'Die plaats is niet bekend. Probeer de dichtstbijzijnde grote stad.',
    },
  },

  chat: {
    title: 'Timewith proberen',
    heading: 'Timewith proberen',
    lede: (organizer, attendee) => `Zeg hallo als ${organizer}, of maak als ${attendee} een afspraak met ${organizer}.`,
    ledeMore: 'Beiden praten met dezelfde bot, elk in een eigen chat.',
    who: 'Chat als',
    roles: { organizer: 'Organisator', attendee: 'Deelnemer' },
    stepsHeading: 'Drie dingen om te proberen',
    steps: (organizer, attendee) => [
      `Maak als ${organizer} een afspraaktype in één zin.`,
      `Maak als ${attendee} een afspraak met ${organizer} en kies een tijd.`,
      'Zie dat beide chats het horen, en open de mail met de uitnodiging.',
    ],
    local: 'Een demo op je eigen computer, met mensen die niet bestaan.',
    nobody: 'Er is niemand om als te chatten: de demo-organisatie is leeg.',
    needsScript: 'De chat heeft JavaScript nodig. De boekingspagina’s werken ook zonder.',
    log: (name) => `Chat van ${name} met Timewith`,
    suggestions: 'Voorbeelden',
    message: (name) => `Bericht als ${name}`,
    placeholder: 'Schrijf een bericht…',
    send: 'Versturen',
    unread: 'nieuw',
    typing: 'Timewith is aan het typen',
    reconnecting: 'De verbinding is weggevallen. We proberen het opnieuw…',
    mail: {
      heading: 'Mail',
      lede: 'Wat naar beide kanten is verstuurd.',
      none: 'Nog geen mail. Maak een afspraak, dan verschijnen de bevestigingen hier.',
      close: 'Sluiten',
      invitation: 'Download de uitnodiging',
      frame: 'De mail zoals die is verstuurd',
    },
  },
}

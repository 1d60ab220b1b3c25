import type { LetterPhrases, MailPhrases } from './mail-phrases.js'

const booked = {
  manage: 'Verzetten of annuleren',
  calendar: 'De bijgevoegde uitnodiging zet de afspraak in je agenda.',
}

const moved: LetterPhrases = {
  subject: ({ title, other, when }) => `Nieuwe tijd: ${title} met ${other}, ${when}`,
  heading: 'Je afspraak heeft een nieuwe tijd',
  lead: ({ other }) => `Je afspraak met ${other} is verzet.`,
  manage: 'Verzetten of annuleren',
  calendar: 'De bijgevoegde uitnodiging verzet de afspraak in je agenda.',
}

const cancelled: LetterPhrases = {
  subject: ({ title, other, when }) => `Geannuleerd: ${title} met ${other}, ${when}`,
  heading: 'Je afspraak is geannuleerd',
  lead: ({ other, by }) => (by ? `${by} heeft deze afspraak geannuleerd.` : `Je afspraak met ${other} is geannuleerd.`),
  manage: 'Bekijk de afspraak',
  calendar: 'De bijgevoegde uitnodiging haalt de afspraak uit je agenda.',
}

export const mailNl: MailPhrases = {
  letters: {
    booked: {
      attendee: {
        ...booked,
        subject: ({ title, other, when }) => `Bevestigd: ${title} met ${other}, ${when}`,
        heading: 'Je afspraak staat vast',
        lead: ({ other }) => `Je hebt een afspraak met ${other}.`,
      },
      organizer: {
        ...booked,
        subject: ({ title, other, when }) => `Nieuwe afspraak: ${title} met ${other}, ${when}`,
        heading: 'Je hebt een nieuwe afspraak',
        lead: ({ other }) => `${other} heeft een afspraak met je gemaakt.`,
      },
    },
    moved: { attendee: moved, organizer: moved },
    cancelled: { attendee: cancelled, organizer: cancelled },
    reminder: {
      attendee: {
        subject: ({ title, other, when }) => `Binnenkort: ${title} met ${other}, ${when}`,
        heading: 'Je afspraak komt eraan',
        lead: ({ other }) => `Je hebt een afspraak met ${other}.`,
        manage: 'Verzetten of afzeggen',
        calendar: '',
      },
      organizer: {
        subject: ({ title, other, when }) => `Binnenkort: ${title} met ${other}, ${when}`,
        heading: 'Je afspraak komt eraan',
        lead: ({ other }) => `Je hebt een afspraak met ${other}.`,
        manage: '',
        calendar: '',
      },
    },
    'follow-up': {
      attendee: {
        subject: ({ title, other }) => `Na je afspraak: ${title} met ${other}`,
        heading: 'Bedankt voor de afspraak',
        lead: ({ other }) => `Je hebt ${other} gesproken. Is er meer te bespreken, maak dan een nieuwe afspraak.`,
        manage: 'Nieuwe afspraak maken',
        calendar: '',
      },
      organizer: {
        subject: ({ title, other }) => `Na je afspraak: ${title} met ${other}`,
        heading: 'Jullie hebben elkaar gesproken',
        lead: ({ other }) => `Je hebt ${other} gesproken. Is er nog iets op te volgen?`,
        manage: '',
        calendar: '',
      },
    },
  },
  when: ({ day, range }) => `${day}, ${range}`,
  labels: {
    what: 'Wat',
    when: 'Wanneer',
    before: 'Was',
    zone: 'Tijdzone',
    with: 'Met',
    where: 'Waar',
    notes: 'Opmerkingen',
    reason: 'Reden',
  },
  manageAddress: 'Of open dit adres in je browser:',
  inCalendar: 'Je agenda wordt vanzelf bijgewerkt.',
  noLink: {
    attendee: ({ other }) => `${other} stuurt je de link om deel te nemen.`,
    organizer: ({ other }) => `Er is geen link om deel te nemen gemaakt. Stuur ${other} er een.`,
  },
  why: ({ other }) => `Timewith stuurde deze mail over je afspraak met ${other}.`,
  unsubscribe: 'Geen herinneringen meer krijgen',
  replies: ({ other }) => `Een antwoord gaat naar ${other}.`,
  invitation: {
    subject: ({ by, title }) => `${by} wil graag afspreken: ${title}`,
    heading: ({ title }) => `Kies een tijd voor ${title}`,
    lead: ({ by }) =>
      `${by} vraagt je een tijd te kiezen die je uitkomt. Eén bezoek is genoeg, een account hoeft niet.`,
    leadWithTimes: ({ by }) => `${by} stelt deze tijden voor. Open de tijd die je uitkomt, en druk op Vastleggen.`,
    length: 'Duur',
    pick: 'Kies een tijd',
    otherTimes: 'Andere tijden',
    why: ({ by }) => `Timewith stuurde deze mail omdat ${by} je uitnodigde. De link legt één afspraak vast.`,
  },
  code: {
    subject: (code) => `${code} is je code`,
    heading: 'Is dit jouw adres?',
    lead: 'Typ deze code op de boekingspagina. Hij geldt 10 minuten.',
    label: 'Code',
    why: 'Iemand heeft dit adres op een boekingspagina ingevuld. Was jij dat niet, dan hoef je niets te doen: zonder de code wordt er niets vastgelegd.',
  },
}

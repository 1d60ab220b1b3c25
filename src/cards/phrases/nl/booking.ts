import type { BookingPhrases, ConfirmPhrases, SlotsPhrases } from '../phrases.js'
import { limits } from './limits.js'
import { length } from './words.js'

export const slots: SlotsPhrases = {
  heading: (title, organizer) => `${title} met ${organizer}`,
  movingHeading: (title, organizer) => `${title} met ${organizer} verzetten`,
  now: (moment) => `Nu: ${moment}`,
  asOf: (organizer, time) =>
    `De agenda van ${organizer} geeft nu geen antwoord. Dit zijn de tijden die om ${time} vrij waren; voor ik boek kijk ik opnieuw.`,
  timesIn: (zone) => `tijden in ${zone}`,
  refusal: (refusal, { moment, time, date, clock, advice }) => {
    switch (refusal.reason) {
      case 'taken':
        return 'Die tijd is net bezet. Kies een andere.'
      case 'busy':
        return `Bezet: ${moment(refusal.start)}.${advice('Kies een andere tijd.')}`
      case 'in-the-past':
        return `Al voorbij: ${moment(refusal.start)}.${advice('Kies een andere tijd.')}`
      case 'too-soon':
        return `Te snel: ${moment(refusal.start)}. Dit moet minstens ${length(refusal.minimumNoticeMinutes)} van tevoren.`
      case 'too-far':
        return refusal.lastDate
          ? `Te ver weg: ${moment(refusal.start)}. De laatste dag die kan, is ${date(refusal.lastDate)}.`
          : `Te ver weg: ${moment(refusal.start)}.${advice('Kies een vroegere tijd.')}`
      case 'too-early':
        return `Te vroeg: ${moment(refusal.start)}. Dit kan vanaf ${date(refusal.firstDate)}.`
      case 'closed-day':
        if (refusal.holiday) return `Een feestdag (${refusal.holiday}): ${moment(refusal.start)}.`
        return refusal.because === 'away'
          ? `Een vrije dag: ${moment(refusal.start)}.${advice('Kies een andere dag.')}`
          : `Een dag zonder tijden hiervoor: ${moment(refusal.start)}.${advice('Kies een andere dag.')}`
      case 'runs-past-hours':
        return `Vanaf ${moment(refusal.start)} loopt dit door na ${time(refusal.closesAt)}, als de tijden eindigen.`
      case 'too-long':
        return `${length(refusal.durationMinutes)} past niet: het langste stuk zonder onderbreking is ${length(refusal.longestMinutes)}.`
      case 'clock-gap':
        return `De klok gaat om: ${clock(refusal.time)} bestaat die nacht niet, het wordt van ${clock(refusal.from)} meteen ${clock(refusal.to)}.`
      case 'inside-buffer':
        if (refusal.endedAt)
          return `In de pauze na een afspraak die om ${time(refusal.endedAt)} eindigt: ${moment(refusal.start)}.`
        if (refusal.startsAt)
          return `In de pauze voor een afspraak die om ${time(refusal.startsAt)} begint: ${moment(refusal.start)}.`
        return `Te dicht op een andere afspraak: ${moment(refusal.start)}.${advice('Kies een andere tijd.')}`
      case 'held':
        return `Iemand anders staat op het punt te kiezen: ${moment(refusal.start)}. Gebeurt dat niet, dan is het om ${time(refusal.until)} weer vrij.`
      case 'limit':
        return `Het maximum is bereikt (${limits([refusal.limit]).toLowerCase()}), dus ${moment(refusal.start)} kan niet.`
      case 'outside-hours':
        return `Buiten de tijden hiervoor: ${moment(refusal.start)}.${advice('Kies een andere tijd.')}`
      case 'off-grid':
        return `Dit kan niet beginnen op ${moment(refusal.start)}.${advice('Kies een van deze tijden.')}`
      case 'day-full':
        return `Die dag is vol, dus ${moment(refusal.start)} kan niet.${advice('Kies een andere dag.')}`
      case 'calendar-unknown':
        return 'De agenda waar dit van afhangt, geeft nu geen antwoord. Daarom weet ik niet wat er vrij is. Probeer het over een paar minuten opnieuw.'
      case 'nothing-in-window':
        return 'Dan is er niets vrij. Dit zijn de tijden die er het dichtst bij liggen.'
      case 'nothing-at-all':
        return 'De komende tijd is er niets vrij.'
    }
  },
  suiting: 'past jullie allebei',
  bookable: 'Het kan geboekt worden.',
  earlierDays: 'Eerder',
  laterDays: 'Later',
  earlierTimes: 'Eerder die dag',
  laterTimes: 'Later die dag',
  noneThatDay: 'Op deze dag is er niets vrij. Kies een andere.',
  nearest: 'Vrije tijden die er het dichtst bij liggen:',
  tryAgain: 'Opnieuw proberen',
  none: (organizer) => `${organizer} heeft op dit moment geen tijd vrij. Probeer het later nog eens.`,
  keep: 'Laat de tijd zo',
}

export const confirm: ConfirmPhrases = {
  heading: 'Deze tijd vastleggen?',
  pageHeading: 'Je gegevens',
  movingHeading: 'Verzetten naar deze tijd?',
  labels: { name: 'Je naam', email: 'Je e-mailadres', notes: 'Nog iets erbij? (mag leeg blijven)' },
  notesExample: 'Waar je het over wilt hebben',
  faults: {
    name: { missing: 'Vul je naam nog in.' },
    email: {
      missing: 'Vul je e-mailadres nog in: daar gaat de uitnodiging naartoe.',
      unreadable: 'Dit lijkt geen e-mailadres. Kijk het even na.',
    },
    notes: { 'too-long': 'Dit was te lang. Hier staat het eerste deel.' },
  },
  otherReadings: 'Of bedoelde je:',
  otherTime: 'Andere tijd',
}

export const booking: BookingPhrases = {
  heading: ({ event, status, role, title, by, with: other }) => {
    switch (event) {
      case 'booked':
        return role === 'organizer' ? `${by ?? other} heeft ${title} geboekt` : 'Vastgelegd'
      case 'moved':
        return by ? `${by} heeft ${title} verzet` : 'Verzet'
      case 'cancelled':
        return by ? `${by} heeft ${title} afgezegd` : 'Afgezegd'
      case 'reminder':
        return `Binnenkort: ${title}`
      case 'follow-up':
        return `Geweest: ${title}`
      case undefined:
        switch (status) {
          case 'accepted':
            return title
          case 'pending':
            return `${title}: nog niet bevestigd`
          case 'cancelled':
            return `${title}: afgezegd`
          case 'rejected':
            return `${title}: geweigerd`
        }
    }
  },
  facts: {
    what: 'Wat',
    when: 'Wanneer',
    was: 'Was',
    zone: 'Tijdzone',
    with: 'Met',
    where: 'Waar',
    notes: 'Opmerking',
    cancelledBy: 'Afgezegd door',
    reason: 'Reden',
  },
  links: { google: 'Google Agenda', outlook: 'Outlook', ics: 'Agendabestand' },
  notesHeading: 'Wijzig je opmerkingen',
  notesTooLong: 'Je opmerkingen waren te lang. Houd ze korter.',
  titleWith: (title, name) => `${title} met ${name}`,
  listHeading: 'Je afspraken',
  listEmpty: 'Je hebt geen afspraken staan.',
  more: (number) => `En daarna nog ${number}.`,
  cancelHeading: 'Deze afspraak afzeggen?',
  reason: 'Reden (mag leeg blijven)',
  reasonExample: (name) => `${name} krijgt dit te lezen`,
  reasonTooLong: 'Dit was te lang. Hier staat het eerste deel.',
  keep: 'Toch niet',
}

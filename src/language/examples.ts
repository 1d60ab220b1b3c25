import type { Intent, Language } from './request.js'

/** What a group of examples is about, in the order in which a help card shows them. */
export const topics = ['book', 'change', 'see', 'meetingTypes', 'share', 'hours', 'personal'] as const
export type Topic = (typeof topics)[number]

export interface Example {
  text: string
  intent: Intent
  /** On whose help card it is, if on any: `beginners` are whoever may become an organizer. */
  for?: 'all' | 'beginners' | 'organizers'
}

/** Sentences that show what can be said: the help card shows some of them, the documentation lists them all, a test reads each. */
export const examples: Record<Language, Record<Topic, readonly Example[]>> = {
  en: {
    book: [
      { text: 'book 30 minutes with Adam tomorrow afternoon', intent: 'book', for: 'all' },
      { text: 'first available hour with Priya next week, not on Friday', intent: 'book' },
      { text: 'meet Eve on Tuesday or Wednesday between 2 and 4', intent: 'book' },
      { text: '@Adam 30m Thursday?', intent: 'book' },
    ],
    change: [
      { text: 'move my meeting with Adam to Thursday at 3', intent: 'reschedule', for: 'all' },
      { text: 'push my call with Priya back by half an hour', intent: 'reschedule' },
      { text: 'cancel my meeting with Adam', intent: 'cancel' },
    ],
    see: [
      { text: 'my bookings', intent: 'list', for: 'all' },
      { text: 'what is on my calendar tomorrow?', intent: 'list' },
      { text: 'when is Adam free next week?', intent: 'availability' },
      { text: "why can't people book me on Friday?", intent: 'availability' },
    ],
    meetingTypes: [
      { text: 'create a 30 minute meeting type called Intake', intent: 'create_meeting_type', for: 'beginners' },
      {
        text: 'create a 45 minute office hours meeting type on Tuesdays 2-4pm, private, 10 minutes buffer, at most 3 a day',
        intent: 'create_meeting_type',
      },
      { text: 'change the intro call meeting type to 45 minutes', intent: 'edit_meeting_type' },
      { text: 'rename intake to first meeting', intent: 'edit_meeting_type' },
      { text: 'delete the intro call meeting type', intent: 'delete_meeting_type' },
      { text: 'what are my meeting types?', intent: 'list_meeting_types' },
    ],
    share: [
      { text: 'share my booking page', intent: 'share', for: 'organizers' },
      { text: 'send Adam a single-use link for intro call', intent: 'share' },
    ],
    hours: [
      { text: 'I work Mon-Thu 9 to 17:30, Fri until 1', intent: 'set_hours', for: 'organizers' },
      { text: 'what are my working hours?', intent: 'set_hours' },
      { text: "I'm away from 21 December to 3 January", intent: 'block_time' },
    ],
    personal: [
      { text: 'set my time zone to Europe/London', intent: 'settings' },
      { text: 'remind me 10 minutes before', intent: 'settings' },
      { text: 'export my data', intent: 'privacy' },
      { text: 'help', intent: 'help' },
    ],
  },
  nl: {
    book: [
      { text: 'boek morgenmiddag een half uur met Adam', intent: 'book', for: 'all' },
      { text: 'zo snel mogelijk een uur met Priya volgende week, niet op vrijdag', intent: 'book' },
      { text: 'afspreken met Eve dinsdag of woensdag tussen 2 en 4', intent: 'book' },
      { text: '@Adam 30m donderdag?', intent: 'book' },
    ],
    change: [
      { text: 'verplaats mijn afspraak met Adam naar donderdag om 3 uur', intent: 'reschedule', for: 'all' },
      { text: 'kan mijn gesprek met Priya een half uur later?', intent: 'reschedule' },
      { text: 'annuleer mijn afspraak met Adam', intent: 'cancel' },
    ],
    see: [
      { text: 'mijn boekingen', intent: 'list', for: 'all' },
      { text: 'wat staat er morgen in mijn agenda?', intent: 'list' },
      { text: 'wanneer is Adam volgende week vrij?', intent: 'availability' },
      { text: 'waarom kan niemand mij vrijdag boeken?', intent: 'availability' },
    ],
    meetingTypes: [
      { text: 'nieuw afspraaktype Intake van 30 minuten', intent: 'create_meeting_type', for: 'beginners' },
      {
        text: 'maak een afspraaktype spreekuur van 45 minuten op dinsdag van 14 tot 16 uur, privé, 10 minuten pauze ertussen, maximaal 3 per dag',
        intent: 'create_meeting_type',
      },
      { text: 'wijzig het afspraaktype kennismaking naar 45 minuten', intent: 'edit_meeting_type' },
      { text: 'hernoem intake naar kennismaking', intent: 'edit_meeting_type' },
      { text: 'verwijder het afspraaktype kennismaking', intent: 'delete_meeting_type' },
      { text: 'welke afspraaktypes heb ik?', intent: 'list_meeting_types' },
    ],
    share: [
      { text: 'deel mijn boekingspagina', intent: 'share', for: 'organizers' },
      { text: 'stuur Adam een eenmalige link voor kennismaking', intent: 'share' },
    ],
    hours: [
      { text: 'ik werk ma-do van 9 tot 17:30, vr tot 1', intent: 'set_hours', for: 'organizers' },
      { text: 'wat zijn mijn werktijden?', intent: 'set_hours' },
      { text: 'ik ben weg van 21 december tot 3 januari', intent: 'block_time' },
    ],
    personal: [
      { text: 'zet mijn tijdzone op Europe/Amsterdam', intent: 'settings' },
      { text: 'herinner me 10 minuten van tevoren', intent: 'settings' },
      { text: 'exporteer mijn gegevens', intent: 'privacy' },
      { text: 'help', intent: 'help' },
    ],
  },
}

/** Those of the help card, in order. */
export const helpExamples = (language: Language): (Example & { for: NonNullable<Example['for']> })[] =>
  topics
    .flatMap((topic) => examples[language][topic])
    .flatMap((example) => (example.for ? [{ ...example, for: example.for }] : []))

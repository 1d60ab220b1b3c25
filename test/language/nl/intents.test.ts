import { describe, expect, it } from 'vitest'
import type { Intent } from '../../../src/language/request.js'
import { dutch } from '../monday-morning.js'

const sentences: Partial<Record<Intent, string[]>> = {
  book: [
    'kan ik vrijdag 20 minuten met Priya?',
    'plan een gesprek met Adam',
    'zullen we morgen koffie drinken met Eve?',
    'ik moet Adam deze week spreken',
    'zet donderdag een overleg met Eve in mijn agenda',
    'morgen om 3 uur',
  ],
  reschedule: [
    'schuif het overleg naar vrijdag',
    'kan mijn gesprek met Eve om 4 uur?',
    'stel de demo een dag uit',
    'maak mijn lunch met Adam een half uur later',
    'wijzig mijn afspraak naar 10 uur',
  ],
  cancel: [
    'zeg mijn gesprek met Eve af',
    'ik kan donderdag niet komen',
    'haal de demo uit mijn agenda',
    'maak mijn agenda leeg op vrijdag',
    'annuleer het overleg van morgen',
  ],
  list: [
    'wat heb ik donderdag?',
    'heb ik morgen gesprekken?',
    'toon mijn komende afspraken',
    'wanneer is het overleg?',
    'hoe laat is mijn afspraak morgen?',
    'mijn afspraken',
  ],
  availability: [
    'is Adam om 3 uur vrij?',
    'wanneer heeft Priya tijd?',
    'ben ik vrijdagmiddag beschikbaar?',
    'wanneer kan Eve volgende week?',
    'toon vrije momenten met Adam',
  ],
  create_meeting_type: [
    'nieuw afspraaktype "Demo" van 30 minuten',
    'voeg een afspraaktype toe voor demo',
    'maak een kennismaking van 20 minuten',
  ],
  edit_meeting_type: [
    'maak het afspraaktype demo privé',
    'hernoem het afspraaktype demo naar rondleiding',
    'zet het afspraaktype demo op 25 minuten',
  ],
  delete_meeting_type: ['verwijder het afspraaktype demo', 'gooi het afspraaktype demo weg'],
  list_meeting_types: ['welke afspraaktypes heb ik?', 'toon mijn afspraaktypes', 'mijn afspraaktypen'],
  share: [
    'deel mijn pagina met Eve',
    'geef me mijn boekingslink',
    'stuur Priya mijn boekingspagina',
    'maak een eenmalige link voor demo',
  ],
  set_hours: ['ik werk van 8 tot 4 op werkdagen', 'mijn werktijden zijn 9 tot 5', 'ik werk niet op woensdag'],
  block_time: [
    'ik ben volgende week op vakantie',
    'blokkeer morgenochtend',
    'vrijdag ben ik er niet',
    'vrijdag ben ik vrij',
    'afwezig van 21 tot 24 december',
  ],
  settings: ['zet mijn tijdzone op New York', 'taal naar het Engels', 'zet herinneringen uit', 'koppel mijn agenda'],
  privacy: ['wat weet je over mij?', 'wis al mijn gegevens', 'exporteer mijn gegevens'],
  admin: ['Get-CASMailbox -Identity eve@example.com', 'zet de boekingspagina uit voor Eve'],
  greeting: ['hallo', 'hoi hoi', 'goedemorgen!', 'dank je wel'],
  help: ['help', 'wat kun je?', 'hoe werkt dit?'],
  out_of_scope: [
    'gaat het vrijdag regenen?',
    'vertel eens iets grappigs',
    'hoeveel kost een koffie?',
    'draai wat jazz',
    'wie won de beker?',
    'bel Eve',
  ],
}

describe.each(Object.entries(sentences))('%s in Dutch', (intent, texts) => {
  it.each(texts)('%s', (text) => {
    expect(dutch(text).intent).toBe(intent)
  })
})

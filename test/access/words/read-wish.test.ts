import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWish } from '../../../src/access/words/read-wish.js'
import type { AdminWish } from '../../../src/access/words/wish.js'

const off = (...who: string[]): AdminWish => ({ kind: 'switch', on: false, who })
const everyone = (on: boolean): AdminWish => ({ kind: 'switch', on, who: 'everyone' })
const why: AdminWish = { kind: 'why', who: 'Adam' }
const adam = 'adam@contoso.com'

test.each<[AdminWish, string[]]>([
  [
    off(adam),
    [
      'turn bookings off for adam@contoso.com',
      'Turn off personal bookings for adam@contoso.com.',
      'please switch bookings off for "adam@contoso.com"',
      'disable the booking page for adam@contoso.com',
      'bookings off for adam@contoso.com',
      'zet boekingen uit voor adam@contoso.com',
      'Schakel de boekingspagina van adam@contoso.com uit',
      'kun je boekingen uitschakelen voor adam@contoso.com?',
      'blokkeer boekingen voor adam@contoso.com',
      'stop bookings for adam@contoso.com',
      'block adam@contoso.com from having a booking page',
      'adam@contoso.com may no longer have a booking page',
      'adam@contoso.com mag geen boekingspagina meer hebben',
    ],
  ],
  [
    { kind: 'switch', on: true, who: ['Adam'] },
    [
      "turn Adam's bookings back on",
      'turn bookings back on for Adam',
      'let Adam have a booking page',
      'zet de boekingen van Adam weer aan',
      'Adam mag een boekingspagina hebben',
    ],
  ],
  [{ kind: 'unclear' }, ['turn bookings off for everyone except Adam', 'zet boekingen uit voor iedereen behalve Adam']],
  [off('Adam', 'Eve', 'Bob'), ['turn bookings off for Adam, Eve and Bob', 'zet boekingen uit voor Adam, Eve en Bob']],
  [
    everyone(true),
    [
      'turn bookings on for everyone',
      'enable bookings for the whole organisation',
      'zet boekingen aan voor iedereen',
      'schakel persoonlijke boekingen in voor de hele organisatie',
    ],
  ],
  [
    everyone(false),
    ['turn off bookings for everybody', 'disable bookings for our company', 'zet boekingen uit voor alle medewerkers'],
  ],
  [
    { kind: 'people' },
    [
      'who can be booked?',
      'Who may have a booking page',
      'who has a booking page?',
      'wie kan geboekt worden?',
      'wie mag een boekingspagina hebben',
      'wie heeft er een boekingspagina?',
    ],
  ],
  [
    why,
    [
      'why can’t Adam be booked?',
      'why can Adam not be booked',
      'why is Adam not bookable?',
      'may Adam have a booking page?',
      'waarom kan Adam niet geboekt worden?',
      'mag Adam een boekingspagina hebben?',
    ],
  ],
  [
    { kind: 'overview' },
    ['admin', 'show me the administrator’s card', 'administration', 'beheer', 'toon de beheerkaart'],
  ],
  [{ kind: 'log' }, ['audit log', 'show the log', 'toon het logboek', 'laat het auditlog zien']],
  [{ kind: 'export-log' }, ['export the audit log', 'download the log', 'exporteer het logboek']],
  [
    { kind: 'administrators' },
    [
      'who are the administrators?',
      'list administrators',
      'all administrators',
      'wie zijn de beheerders?',
      'beheerders',
    ],
  ],
  [
    { kind: 'administrator', who: 'Eve', add: true },
    ['make Eve an administrator', 'add Eve as admin', 'maak Eve beheerder', 'voeg Eve toe als beheerder'],
  ],
  [
    { kind: 'administrator', who: 'Eve', add: false },
    [
      'remove Eve as administrator',
      'Eve is no longer an admin',
      'verwijder Eve als beheerder',
      'Eve is geen beheerder meer',
    ],
  ],
  [
    { kind: 'licences' },
    ['licences', 'show the licenses', 'who has a licence?', 'licenties', 'wie heeft een licentie?'],
  ],
  [
    { kind: 'licence', who: ['Adam', 'Eve'], product: 'Office 365 E3', add: true },
    [
      'give Adam and Eve an Office 365 E3 licence',
      'assign Office 365 E3 to Adam, Eve',
      'geef Adam en Eve een Office 365 E3-licentie',
      'wijs Office 365 E3 toe aan Adam en Eve',
    ],
  ],
  [
    { kind: 'licence', who: ['Adam'], product: '', add: false },
    ['take the licence from Adam', 'neem de licentie van Adam af', 'verwijder de licentie van Adam'],
  ],
])('means %j', (wish, texts) => {
  for (const text of texts) expect([text, readWish(text)]).toEqual([text, wish])
})

test.each([
  'book time with Adam',
  'who can I book?',
  'show my bookings',
  'turn my meeting off',
  'make a meeting type',
  'add Eve to my meeting',
  'why is there no time tomorrow?',
  'give me half an hour on Tuesday',
  'zet een afspraak met Adam',
  'maak een afspraak met Adam',
  'verwijder mijn afspraaktype',
])('is not read into %j', (text) => {
  expect(readWish(text)).toBeUndefined()
})

test('whatever is written, reading it ends in time', () => {
  const words = fc.constantFrom(
    'turn',
    'off',
    'for',
    'who',
    'can',
    'be',
    'booked',
    'zet',
    'boekingen',
    'voor',
    'why',
    ' ',
    'and',
    ',',
    '’s',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 600 }),
        fc.array(words, { maxLength: 200 }).map((all) => all.join(' ')),
      ),
      (text) => {
        const before = performance.now()
        readWish(text)
        expect(performance.now() - before).toBeLessThan(250)
      },
    ),
    { numRuns: 500 },
  )
})

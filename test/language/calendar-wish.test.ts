import { expect, test } from 'vitest'
import { readCalendarWish } from '../../src/language/calendar-wish.js'

test.each([
  ['connect my calendar', undefined],
  ['Please connect my Outlook calendar.', 'microsoft'],
  ['can you link my google calendar?', 'google'],
  ['I want to add another calendar', undefined],
  ['connect outlook', 'microsoft'],
  ['add an ICS feed', 'ics'],
  ['connect my iCloud calendar', 'caldav'],
  ['reconnect my calendar', undefined],
  ['koppel mijn agenda', undefined],
  ['Koppel mijn Outlook-agenda', 'microsoft'],
  ['ik wil graag een agenda koppelen', undefined],
  ['kun je mijn google agenda koppelen?', 'google'],
  ['verbind mijn Nextcloud agenda', 'caldav'],
  ['voeg een agendafeed toe', 'ics'],
])('“%s” wants one connected', (said, provider) => {
  expect(readCalendarWish(said)).toEqual({ kind: 'connect', ...(provider && { provider }) })
})

test.each([
  'my calendars',
  'show my calendars',
  'which calendars are connected?',
  'disconnect my calendar',
  'disconnect my outlook calendar',
  'mijn agenda’s',
  'welke agenda’s zijn gekoppeld?',
  'ontkoppel mijn agenda',
])('“%s” wants to see them', (said) => {
  expect(readCalendarWish(said)).toEqual({ kind: 'show' })
})

test.each([
  'show my calendar for tomorrow',
  'what is on my calendar',
  'book time with Adam',
  'add a meeting type for calendar planning',
  'is Adam’s calendar free on Tuesday?',
  'wat staat er in mijn agenda',
  'cancel my meeting',
  'voeg een afspraaktype toe',
  'connect me with Adam',
  '',
])('“%s” is about something else', (said) => {
  expect(readCalendarWish(said)).toBeUndefined()
})

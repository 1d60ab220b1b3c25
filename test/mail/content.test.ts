import { describe, expect, it } from 'vitest'
import { writeContent } from '../../src/mail/content.js'
import type { Letter } from '../../src/mail/mailer.js'
import { layOutText } from '../../src/mail/text-body.js'
import { adam, cancellation, toAdam, toNine, toZoe, zoe } from './letters.js'

const subject = (letter: Letter) => writeContent(letter).subject
const text = (letter: Letter) => layOutText(writeContent(letter))

describe('the subject', () => {
  it("says what happened, with whom and when, in the reader's language and zone", () => {
    expect(subject(toZoe())).toBe('Bevestigd: Intro call met Adam Smith, di 1 dec, 14:00')
    expect(subject(toAdam())).toBe('New booking: Intro call with Zoë van der Meer, Tue, Dec 1, 8:00 AM')
    expect(subject(toZoe({ event: 'moved' }, toNine))).toBe('Nieuwe tijd: Intro call met Adam Smith, wo 2 dec, 09:00')
    expect(subject(toAdam({ event: 'moved', locale: 'en-GB' }, toNine))).toBe(
      'New time: Intro call with Zoë van der Meer, Wed 2 Dec, 03:00',
    )
    expect(subject(toZoe({ event: 'cancelled' }, cancellation))).toBe(
      'Geannuleerd: Intro call met Adam Smith, wo 2 dec, 09:00',
    )
    expect(subject(toAdam({ event: 'cancelled' }, cancellation))).toBe(
      'Cancelled: Intro call with Zoë van der Meer, Wed, Dec 2, 3:00 AM',
    )
  })

  it('stays short enough for a header whatever the names are', () => {
    const long = toZoe({}, { title: 'x'.repeat(5000), organizer: { ...adam, name: 'y'.repeat(5000) } })

    expect(subject(long).length).toBeLessThanOrEqual(250)
    expect(subject(long)).toContain('di 1 dec, 14:00')
  })
})

describe('the text', () => {
  it('tells the attendee all there is to know', () => {
    expect(text(toZoe())).toBe(`Je afspraak staat vast

Je hebt een afspraak met Adam Smith.

Wat: Intro call
Wanneer: dinsdag 1 december 2026, 14:00–14:30
Tijdzone: Amsterdam (CET)
Met: Adam Smith (adam@contoso.com)
Waar: Room 3.14
Opmerkingen:
  I would like to talk about the café.
  And about the numbers.

Verzetten of annuleren:
https://book.contoso.com/manage/c2VjcmV0LXRva2Vu

De bijgevoegde uitnodiging zet de afspraak in je agenda.
Timewith stuurde deze mail over je afspraak met Adam Smith.
Een antwoord gaat naar Adam Smith.
`)
  })

  it('tells the organizer what the meeting was moved from', () => {
    expect(text(toAdam({ event: 'moved' }, toNine))).toContain(`Your meeting with Zoë van der Meer was moved.

What: Intro call
When: Wednesday, December 2, 2026, 3:00 AM–3:30 AM
Was: Tuesday, December 1, 2026, 8:00 AM–8:30 AM
`)
  })

  it('says who cancelled and why', () => {
    expect(text(toAdam({ event: 'cancelled' }, cancellation))).toContain('Zoë van der Meer cancelled this meeting.')
    expect(text(toAdam({ event: 'cancelled' }, cancellation))).toContain('Reason: I am ill, sorry.')
    expect(text(toZoe({ event: 'cancelled' }, { ...cancellation, cancelledBy: undefined }))).toContain(
      'Je afspraak met Adam Smith is geannuleerd.',
    )
  })

  it('wraps long notes and indents them, so that no line of them passes for one of the mail', () => {
    const notes = `${'word '.repeat(100)}\nWhen: tomorrow`

    expect(text(toZoe({}, { notes }))).toMatch(/\n {2}When: tomorrow\n/)
    expect(
      text(toZoe({}, { notes }))
        .split('\n')
        .filter((line) => line.length > 76),
    ).toEqual([])
  })

  it('speaks of what is not there in no word', () => {
    const bare = text(
      toZoe({ manageUrl: undefined }, { location: '', notes: '', organizer: { name: 'Kim', address: '' } }),
    )

    expect(bare).not.toMatch(/Waar|Opmerkingen|Verzetten|antwoord|\(\)/)
    expect(bare).toContain('Met: Kim\n')
  })
})

it('leads to a meeting at an address on the web, and to no other address', () => {
  const whereTo = (location: string) =>
    writeContent(toZoe({}, { location })).facts.find(({ label }) => label === 'Waar')?.url

  expect(whereTo('https://meet.example.org/abc')).toBe('https://meet.example.org/abc')
  expect(whereTo('Room 1, https://meet.example.org/abc')).toBeUndefined()
  expect(whereTo('javascript:alert(1)')).toBeUndefined()
})

it('gives the entry in the calendar the name of the other side', () => {
  expect(writeContent(toZoe()).entry.summary).toBe(`Intro call · ${adam.name}`)
  expect(writeContent(toAdam()).entry.summary).toBe(`Intro call · ${zoe.name}`)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intents } from '../../src/language/request.js'
import { dutch, english } from './monday-morning.js'

const long = (piece: string) => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)

describe('Text that nobody means', () => {
  it.each([
    ['', 'nothing'],
    [' \t ', 'spaces'],
    ['🎉🎉👩‍👩‍👧', 'emoji'],
    ['\u202e\u200b\u200f', 'invisible marks'],
    ['((((((((', 'brackets'],
    ['?!?!…', 'marks'],
    ['你好世界', 'another script'],
    ['\ud800', 'half a character'],
  ])('%j is out of scope: %s', (text) => {
    expect(english(text).intent).toBe('out_of_scope')
    expect(english(text).when).toBeUndefined()
  })

  it('is read through marks that nobody sees', () => {
    expect(english('bo\u200bok Adam\u00a0tomor\u00adrow at\u202f3').when?.exact).toBe('2026-11-24T15:00')
  })

  it.each(['32/13/2026', '2026-02-30', 'tomorrow at 25:70', 'in 99999999 years', 'week 99', '31 February'])(
    '%s is no date',
    (text) => {
      expect(english(text).when?.exact).toBeUndefined()
    },
  )

  it.each([
    ['9'],
    ['1 '],
    ['12/'],
    ['('],
    ['[[]]'],
    ['🎉'],
    ['tomorrow '],
    ['mon-fri, '],
    ['after before between '],
    ['with Adam and '],
    ['book cancel move '],
    ['een uur en een uur en '],
    ['a'],
    ['3 days after '],
    ['2-4 '],
    ['"'],
    ["'s "],
    ['of the first of the '],
  ])('10,000 characters of %j are answered in under 50 ms of work', (piece) => {
    const text = long(piece)
    // The process's own work is counted, and the compiler and the collector of the engine work in it too: the best of some.
    const milliseconds = Array.from({ length: 8 }, () => {
      const before = process.cpuUsage()
      english(text)
      dutch(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 2_000
    })
    expect(Math.min(...milliseconds)).toBeLessThan(50)
  })
})

describe('Any text at all', () => {
  const words = fc.constantFrom(
    ...'tomorrow morgen at om 3 half drie between tussen 2 and en 4 pm Adam met with not niet voor before after na next volgende week monday maandag 12/01 2026-11-30 , - : . the first eerste of van in over uur minutes 1h30 every elke or'.split(
      ' ',
    ),
  )
  const isSound = (text: string) => {
    for (const request of [english(text), dutch(text, ['Adam Novak'])]) {
      expect(intents).toContain(request.intent)
      expect(request.confidence).toBeGreaterThan(0)
      for (const { start, end } of request.when?.windows ?? []) expect(start <= end).toBe(true)
      if (request.when?.exact) expect(request.when.exact).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    }
  }

  it('has an answer, and its windows begin before they end', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isSound), { numRuns: 200 })
  }, 60_000)

  it('has one in any order of the words that the grammars know', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => isSound(list.join(' '))),
      { numRuns: 800 },
    )
  }, 60_000)
})

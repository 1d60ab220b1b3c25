import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, firstFree, fitting, slugFor } from '../../src/people/directory.js'

const entry = (displayName: string, change: Partial<Entry> = {}): Entry => ({
  id: displayName,
  displayName,
  email: null,
  slug: null,
  ...change,
})
const directory = [
  entry('Adam Novak', { email: 'adam@contoso.example', slug: 'adam-novak' }),
  entry('Adam Novak Jr', { slug: 'adam-novak-2' }),
  entry('Jan van den Berg', { email: 'jan@contoso.example' }),
  entry('Janneke Berger'),
  entry('Zoë Ångström'),
  entry('Søren Łukasz'),
  entry('O’Brien, Mary-Ann'),
  entry('李 雷'),
  entry('🎉'),
]
const whom = (name: string) => fitting(directory, name).map(({ displayName }) => displayName)

describe('a name fits', () => {
  test.each([
    ['the whole name, and then nobody whose name only begins so', 'Adam Novak', ['Adam Novak']],
    ['a first name', 'adam', ['Adam Novak', 'Adam Novak Jr']],
    ['a last name', 'Novak', ['Adam Novak', 'Adam Novak Jr']],
    ['a name in capitals', 'JAN', ['Jan van den Berg']],
    ['a last name without its particles', 'Jan Berg', ['Jan van den Berg']],
    ['a last name with its particles', 'van den Berg', ['Jan van den Berg']],
    ['the beginning of a name, where no whole name fits', 'janne', ['Janneke Berger']],
    ['beginnings of several names', 'j b', ['Jan van den Berg', 'Janneke Berger']],
    ['a name without its accents', 'zoe angstrom', ['Zoë Ångström']],
    ['a name with its accents', 'Zoë', ['Zoë Ångström']],
    ['letters that have no accent to lose', 'soren lukasz', ['Søren Łukasz']],
    ['a name with other marks', "o'brien", ['O’Brien, Mary-Ann']],
    ['a double name', 'mary ann', ['O’Brien, Mary-Ann']],
    ['another script', '李', ['李 雷']],
    ['an address', 'ADAM@contoso.example', ['Adam Novak']],
    ['the name of a page', 'adam-novak-2', ['Adam Novak Jr']],
    ['a name with spaces around it', '  zoë ', ['Zoë Ångström']],
    ['a name without a letter', ' 🎉 ', ['🎉']],
  ])('%s', (_what, name, found) => {
    expect(whom(name)).toEqual(found)
  })

  test.each([
    ['nobody', 'Zoltan'],
    ['names in another order', 'Novak Adam'],
    ['the middle of a name', 'dam'],
    ['part of an address', 'adam@contoso'],
    ['nothing', ''],
    ['blanks', '  '],
    ['emoji', '🎈'],
    ['a broadcast', '<!channel>'],
    ['a pattern', '.*'],
  ])('not %s', (_what, name) => {
    expect(whom(name)).toEqual([])
  })

  test('whoever it was given, whatever the name is', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== '')
    fc.assert(
      fc.property(names, (name) => {
        expect(fitting([entry(name)], name)).toHaveLength(1)
      }),
    )
  })
})

test('a page’s name is one that can be typed, whatever the person’s is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(slugFor(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slugFor(name).length).toBeLessThanOrEqual(60)
    }),
  )
})

test('of names that are taken the first free number is taken', () => {
  expect(firstFree('adam', new Set())).toBe('adam')
  expect(firstFree('adam', new Set(['adam', 'adam-2', 'adam-4']))).toBe('adam-3')
})

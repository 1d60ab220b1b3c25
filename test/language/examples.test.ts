import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examples, helpExamples, topics } from '../../src/language/examples.js'
import { dutch, english } from './monday-morning.js'

describe.each([
  ['en', english],
  ['nl', dutch],
] as const)('The examples in %s', (language, read) => {
  it.each(topics.flatMap((topic) => examples[language][topic]))('$text', ({ text, intent }) => {
    expect(read(text)).toMatchObject({ intent, locale: language })
  })
})

describe('The examples of two languages', () => {
  it.each(topics)('show the same about %s', (topic) => {
    const meant = (language: 'en' | 'nl') => examples[language][topic].map(({ intent, for: whom }) => [intent, whom])
    expect(meant('nl')).toEqual(meant('en'))
  })

  it('are few on the help card', () => {
    expect(helpExamples('en').map(({ for: whom }) => whom)).toEqual([
      'all',
      'all',
      'all',
      'beginners',
      'organizers',
      'organizers',
    ])
  })

  it('all stand in the documentation', () => {
    const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8')
    for (const language of ['en', 'nl'] as const)
      for (const { text } of topics.flatMap((topic) => examples[language][topic])) expect(page).toContain(` ${text} `)
  })
})

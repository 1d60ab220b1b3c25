import { describe, expect, it } from 'vitest'
import { examples, topics } from '../../src/language/examples.js'
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
    const intents = (language: 'en' | 'nl') => examples[language][topic].map(({ intent }) => intent)
    expect(intents('nl')).toEqual(intents('en'))
  })
})

import { describe, expect, it } from 'vitest'
import { answerRequestLine } from '../../src/language/request-line.js'

const defaults = { now: '2026-11-23T09:00', zone: 'Europe/Amsterdam', locale: 'en' } as const

describe('A line of the understand command', () => {
  it('may be a plain text, read against the defaults', () => {
    const { line: answer, failed } = answerRequestLine('book Adam tomorrow at 2', defaults)
    expect(failed).toBe(false)
    expect(JSON.parse(answer)).toMatchObject({ intent: 'book', people: ['Adam'], when: { exact: '2026-11-24T14:00' } })
  })

  it('may be an object with its own moment, zone, locale and directory', () => {
    const line = {
      text: 'boek adam morgen om 2 uur',
      now: '2027-01-04T09:00',
      zone: 'UTC',
      locale: 'nl',
      people: ['Adam Novak'],
    }
    expect(JSON.parse(answerRequestLine(JSON.stringify(line), defaults).line)).toMatchObject({
      people: ['Adam Novak'],
      when: { exact: '2027-01-05T14:00' },
      locale: 'nl',
    })
  })

  it.each([
    '{"text": ',
    '{"txt": "hello"}',
    '{"text": "hello", "now": "yesterday"}',
    '{"text": "hello", "now": "2026-02-30T09:00"}',
    '{"text": "hello", "zone": "Mars/Base"}',
    '{"text": "hello", "locale": "fr"}',
    '{"text": 7}',
  ])('is answered with an error when it cannot be read: %s', (line) => {
    const { line: answer, failed } = answerRequestLine(line, defaults)
    expect(failed).toBe(true)
    expect(JSON.parse(answer).error).toEqual(expect.any(String))
    expect(answer).not.toContain('\n')
  })
})

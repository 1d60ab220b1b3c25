import { describe, expect, it } from 'vitest'
import { followUp, type Turn } from '../../src/language/follow-up.js'
import type { Context, Request } from '../../src/language/request.js'
import { english, saidWhen } from './monday-morning.js'

const context: Context = { now: '2026-11-23T09:00', zone: 'Europe/Amsterdam', locale: 'en' }
const options = ['2026-11-24T14:00', '2026-11-24T15:30', '2026-11-25T10:00']

function answer(text: string, turn: Turn): Request | string {
  const said = followUp(text, turn, context)
  return said.kind === 'request' ? said.request : said.kind === 'choice' ? `choice ${said.index}` : said.kind
}

describe('A text after a booking was asked for', () => {
  const turn = { request: english('book 30 minutes with Adam tomorrow at 2') }

  it.each([
    ['what about Thursday?', '2026-11-26 14:00'],
    ['en donderdag?', '2026-11-26 14:00'],
    ['Thursday afternoon', '2026-11-26 12:00-18:00'],
    ['at 4', '2026-11-24 16:00'],
    ['liever om half tien', '2026-11-24 09:30'],
    ['an hour later', '2026-11-24 15:00'],
    ['next week', '2026-11-30..2026-12-06'],
    ['move it to Friday', '2026-11-27 14:00'],
  ])('%s moves it to %s and keeps the rest', (text, when) => {
    const request = answer(text, turn) as Request
    expect(request).toMatchObject({ intent: 'book', people: ['Adam'], durationMinutes: 30 })
    expect(saidWhen(request.when!)).toBe(when)
  })

  it.each(['make it 45 minutes', 'maak er 45 minuten van', '45 minutes'])('%s changes how long it takes', (text) => {
    expect(answer(text, turn)).toMatchObject({
      people: ['Adam'],
      durationMinutes: 45,
      when: { exact: '2026-11-24T14:00' },
    })
  })

  it.each([
    ['with Eve instead', ['Eve']],
    ['met Eve', ['Eve']],
    ['with someone else', undefined],
    ['met iemand anders', undefined],
  ])('%s changes with whom', (text, people) => {
    expect(answer(text, turn)).toMatchObject({
      intent: 'book',
      durationMinutes: 30,
      when: { exact: '2026-11-24T14:00' },
    })
    expect((answer(text, turn) as Request).people).toEqual(people)
  })

  it('adds what is left out', () => {
    expect(answer('not on Friday', turn)).toMatchObject({ when: { exclude: [{ weekday: 'FR' }] } })
  })

  it.each([
    ['my bookings', 'list'],
    ['book 15 minutes with Eve on Friday', 'book'],
    ['what is the weather like?', 'out_of_scope'],
    ['cancel it', 'cancel'],
  ])('%s is a request of its own', (text, intent) => {
    const request = answer(text, turn) as Request
    expect(request.intent).toBe(intent)
    expect(request.people ?? []).not.toContain('Adam')
  })
})

describe('A text after options were shown', () => {
  const turn = { request: english('book 30 minutes with Adam tomorrow'), options }

  it.each([
    ['the second one', 'choice 1'],
    ['de tweede', 'choice 1'],
    ['2', 'choice 1'],
    ['option 3 please', 'choice 2'],
    ['the last one', 'choice 2'],
    ['doe maar de eerste', 'choice 0'],
    ['the 3:30 one', 'choice 1'],
    ['doe maar 14:00', 'choice 0'],
    ['Wednesday at 10', 'choice 2'],
    ['yes', 'yes'],
    ['ja graag', 'yes'],
    ['that works', 'yes'],
    ['no', 'no'],
    ['nee bedankt', 'no'],
    ['none of them', 'no'],
  ])('%s is %s', (text, expected) => {
    expect(answer(text, turn)).toBe(expected)
  })

  it.each([
    ['earlier', '2026-11-24 00:00-14:00'],
    ['iets eerder graag', '2026-11-24 00:00-14:00'],
    ['something later', '2026-11-25 10:00-23:59'],
    ['te vroeg', '2026-11-25 10:00-23:59'],
  ])('%s asks for %s', (text, when) => {
    expect(saidWhen((answer(text, turn) as Request).when!)).toBe(when)
  })

  it('does not choose an option that was not shown', () => {
    expect(answer('the fifth one', turn)).not.toBe('choice 4')
  })
})

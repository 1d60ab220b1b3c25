import { describe, expect, test } from 'vitest'
import type { Busy, Rules } from '../../src/scheduling/question.js'
import { formatMinute } from '../../src/scheduling/rfc3339.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { askGrace, utc } from './people.js'

const at = (time: string): number => utc(`2026-03-02T${time}`)
const calendar = (from: string, to: string): Busy => ({ kind: 'calendar', from: at(from), to: at(to) })
const booking = (from: string, to: string, buffers: object = {}): Busy => ({
  ...{ kind: 'booking', status: 'accepted', from: at(from), to: at(to) },
  ...buffers,
})

/** The starts from nine to one on Monday, in half hours. */
function starts(busy: Busy[], rules: Partial<Rules> = {}, viewer?: string): string[] {
  const query = { from: at('09:00'), to: at('13:00') }
  const answer = findSlots(askGrace({ busy, rules: { duration: 30, ...rules }, query, viewer }))
  return answer.ok ? answer.starts.map((start) => formatMinute(start).slice(11, 16)) : [answer.error.code]
}

describe('a meeting’s own buffers', () => {
  test('keep it clear of calendar events on both sides', () => {
    const around = starts([calendar('10:30', '11:30')], { bufferBefore: 30, bufferAfter: 15 })
    expect(around).toEqual(['09:00', '09:30', '12:00', '12:30'])
  })

  test('reach over the edges of the query', () => {
    expect(starts([calendar('08:30', '08:50')], { bufferBefore: 30 })[0]).toBe('09:30')
    expect(starts([calendar('13:00', '14:00')], { bufferAfter: 15 }).at(-1)).toBe('12:00')
  })
})

describe('a booking’s buffers', () => {
  test('add to those of the new meeting', () => {
    const busy = [booking('10:30', '11:00', { bufferBefore: 15, bufferAfter: 20 })]
    expect(starts(busy)).toEqual(['09:00', '09:30', '11:30', '12:00', '12:30'])
    expect(starts(busy, { bufferBefore: 15, bufferAfter: 30 })).toEqual(['09:00', '12:00', '12:30'])
  })
})

describe('an empty range', () => {
  test('of a calendar takes nothing', () => {
    expect(starts([calendar('10:15', '10:15')], { bufferBefore: 15 })).toHaveLength(8)
  })

  test('of a booking with buffers takes those', () => {
    expect(starts([booking('10:15', '10:15', { bufferBefore: 15, bufferAfter: 15 })])).not.toContain('10:00')
  })
})

describe('a hold', () => {
  const now = at('08:00') * 60_000
  const hold = (releaseAt: number): Busy => ({
    kind: 'hold',
    owner: 'mia',
    releaseAt,
    from: at('09:00'),
    to: at('09:30'),
  })
  const offered = (releaseAt: number, viewer?: string): boolean => {
    const answer = findSlots(askGrace({ now, busy: [hold(releaseAt)], viewer }))
    return answer.ok && answer.starts.includes(at('09:00'))
  }

  test('blocks up to the very millisecond of its release', () => {
    expect(offered(now + 1)).toBe(false)
    expect(offered(now)).toBe(true)
  })

  test('does not block its owner', () => {
    expect(offered(now + 1, 'mia')).toBe(true)
    expect(offered(now + 1, 'noah')).toBe(false)
  })
})

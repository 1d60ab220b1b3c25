import { describe, expect, it } from 'vitest'
import { english, saidWhen } from '../monday-morning.js'

describe('Moving a meeting in English', () => {
  it.each([
    ['move my meeting with Adam to Thursday at 3', undefined, '2026-11-26 15:00'],
    ["move tomorrow's call with Eve to Friday", '2026-11-24', '2026-11-27'],
    ['reschedule Priya from Wednesday to Friday', '2026-11-25', '2026-11-27'],
    ['change my 11am to noon', '2026-11-23 11:00', '2026-11-23 12:00'],
    ['move the review on Tuesday at 2 to Wednesday at 10', '2026-11-24 14:00', '2026-11-25 10:00'],
    ['postpone the demo until next week', undefined, '2026-11-30..2026-12-06'],
    ['can we move our lunch to tomorrow afternoon?', undefined, '2026-11-24 12:00-18:00'],
    ['move my call to between 2 and 4 on Friday', undefined, '2026-11-27 14:00-16:00'],
  ])('%s', (text, from, to) => {
    const request = english(text)
    expect(request.intent).toBe('reschedule')
    expect(request.from && saidWhen(request.from)).toBe(from)
    expect(request.when && saidWhen(request.when)).toBe(to)
  })

  it.each([
    ['push my call with Eve back by 20 minutes', 20],
    ['can my review be half an hour later?', 30],
    ['delay the demo an hour', 60],
    ['bring my lunch forward an hour', -60],
    ['make my call with Adam 15 minutes earlier', -15],
  ])('%s is %i minutes', (text, minutes) => {
    const request = english(text)
    expect(request).toMatchObject({ intent: 'reschedule', shiftMinutes: minutes })
    expect(request.durationMinutes).toBeUndefined()
  })
})

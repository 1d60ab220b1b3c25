import { describe, expect, it } from 'vitest'
import { readTimeZone } from '../../../src/channels/teams/time-zone.js'

const clientInfo = (timezone: unknown) => ({ type: 'clientInfo', timezone })

describe('the time zone of a Teams user', () => {
  it('is the one of the activity', () => {
    expect(readTimeZone({ localTimezone: 'Asia/Kolkata', entities: [clientInfo('Europe/Amsterdam')] })).toBe(
      'Asia/Kolkata',
    )
  })

  it('is the one of the client where the activity says none', () => {
    expect(readTimeZone({ entities: [clientInfo('Europe/Amsterdam')] })).toBe('Europe/Amsterdam')
    expect(readTimeZone({ localTimezone: '', entities: [clientInfo('UTC')] })).toBe('UTC')
  })

  it.each(['W. Europe Standard Time', '+01:00', 'Mars/Olympus', '../../etc/passwd', '', 7, null])(
    'is unknown when it is said to be %j',
    (zone) => {
      expect(readTimeZone({ localTimezone: zone as string, entities: [clientInfo(zone)] })).toBeUndefined()
    },
  )
})

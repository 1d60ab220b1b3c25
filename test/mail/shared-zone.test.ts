import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { findSharedZone } from '../../src/mail/shared-zone.js'

const at = (instant: string) => [DateTime.fromISO(instant, { zone: 'utc' })]

describe('a zone that everybody reads alike', () => {
  it('is defined under its own name, also where it is a link to another', () => {
    expect(findSharedZone('Europe/Amsterdam', at('2026-12-01T13:00:00Z'))).toMatch(
      /^BEGIN:VTIMEZONE\r\nTZID:Europe\/Amsterdam\r\nX-LIC-LOCATION:Europe\/Amsterdam\r\n/,
    )
  })

  it('is not there in the hour that the clock shows twice', () => {
    expect(findSharedZone('America/New_York', at('2026-11-01T05:30:00Z'))).toBeNull()
    expect(findSharedZone('America/New_York', at('2026-11-01T07:30:00Z'))).not.toBeNull()
  })

  it('is not there while its yearly rule and its real clock differ', () => {
    // Gaza's clocks went forward on 14 April in 2029, after Ramadan; a rule "last Saturday of March" says two weeks earlier.
    expect(findSharedZone('Asia/Gaza', at('2029-03-27T12:00:00Z'))).toBeNull()
  })

  it('is not there for a name that is no zone', () => {
    expect(findSharedZone('Europe/Atlantis', at('2026-12-01T13:00:00Z'))).toBeNull()
  })
})

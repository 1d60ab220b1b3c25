import { describe, expect, it } from 'vitest'
import { cut, shorten } from '../../src/cards/limits.js'

describe('a long text', () => {
  it('is shortened with a sign of it', () => {
    expect(shorten('Office hours', 8)).toBe('Office…')
    expect(shorten('Office', 6)).toBe('Office')
  })

  it('is never cut through a character', () => {
    expect(cut('ab😀', 3)).toBe('ab')
    expect(shorten('ab😀cd', 4)).toBe('ab…')
  })
})

import { describe, expect, it } from 'vitest'
import { templates } from '../../src/cards/templates.js'

const words = new Set([
  'text',
  'title',
  'label',
  'placeholder',
  'value',
  'errorMessage',
  'fallbackText',
  'tooltip',
  'altText',
])

function literals(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (words.has(key) && !/^\$\{[^}]*\}$/.test(value) ? [value] : []) : literals(value),
  )
}

describe.each(Object.entries(templates))('the template of %s', (_name, template) => {
  it('holds no words', () => {
    expect(literals(template)).toEqual([])
  })

  it('is a card of version 1.5, the newest that Teams shows', () => {
    expect(template).toMatchObject({ type: 'AdaptiveCard', version: '1.5', fallbackText: expect.any(String) })
  })
})

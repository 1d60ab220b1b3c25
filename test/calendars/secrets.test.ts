import { expect, test } from 'vitest'
import { createSecretBox } from '../../src/calendars/secrets.js'

const [older, newer] = [Buffer.alloc(32, 'older'), Buffer.alloc(32, 'newer')]
const secret = { token: 'very secret' }

test('what is sealed is opened again, and is not to be read without the key', () => {
  const box = createSecretBox([newer])
  const sealed = box.seal(secret, 'account 1')
  expect(sealed).not.toContain('secret')
  expect(box.open(sealed, 'account 1')).toEqual(secret)
})

test('the same secret is never sealed the same twice', () => {
  const box = createSecretBox([newer])
  expect(box.seal(secret, 'account 1')).not.toBe(box.seal(secret, 'account 1'))
})

test('a secret does not open in the place of another', () => {
  const box = createSecretBox([newer])
  expect(() => box.open(box.seal(secret, 'account 1'), 'account 2')).toThrow()
})

test('a secret that was changed does not open', () => {
  const box = createSecretBox([newer])
  const [id, iv, tag, data] = box.seal(secret, 'account 1').split('.')
  const changed = `${data!.startsWith('A') ? 'B' : 'A'}${data!.slice(1)}`
  expect(() => box.open([id, iv, tag, changed].join('.'), 'account 1')).toThrow()
  expect(() => box.open([id, iv, tag!.slice(0, 8), data].join('.'), 'account 1')).toThrow('damaged')
})

test('after a new key is put first, old secrets still open and are known to be outdated', () => {
  const sealed = createSecretBox([older]).seal(secret, 'account 1')
  const rotated = createSecretBox([newer, older])
  expect(rotated.open(sealed, 'account 1')).toEqual(secret)
  expect(rotated.isOutdated(sealed)).toBe(true)
  expect(rotated.isOutdated(rotated.seal(secret, 'account 1'))).toBe(false)
  expect(() => createSecretBox([newer]).open(sealed, 'account 1')).toThrow('lacks the key')
})

import { describe, expect, it } from 'vitest'
import { mayCall } from '../../../src/channels/teams/service-url.js'

describe('a service URL', () => {
  it.each([
    'http://localhost:56150/_connector',
    'http://127.0.0.1:3000/',
    'http://127.8.9.10/',
    'http://[::1]:3000/',
    'https://LOCALHOST/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])('is called without an app id when it means this machine: %s', (url) => {
    expect(mayCall(url, false)).toBe(true)
  })

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:10.0.0.1]/',
    'http://0.0.0.0/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'urn:botframework:websocket',
    'localhost',
    '',
  ])('is not called without an app id when it means another, or nothing: %s', (url) => {
    expect(mayCall(url, false)).toBe(false)
  })

  it('is called with an app id over TLS only', () => {
    expect(mayCall('https://smba.trafficmanager.net/emea/', true)).toBe(true)
    expect(mayCall('http://smba.trafficmanager.net/emea/', true)).toBe(false)
    expect(mayCall('http://localhost:56150/', true)).toBe(false)
  })
})

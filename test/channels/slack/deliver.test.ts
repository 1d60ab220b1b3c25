import { describe, expect, it } from 'vitest'
import { choice, startTalk } from './talk.js'

const talk = startTalk()

describe('what is delivered unasked', () => {
  const address = { channel: 'slack', workspace: 'T1', user: 'U1ADAM' } as const

  it.each([
    ['unknown-address', 'user_disabled'],
    ['not-allowed', 'missing_scope'],
    ['unreachable', 'internal_error'],
  ] as const)('fails as %s when Slack says %s', async (code, error) => {
    talk.harness.slack.fail('chat.postMessage', error)
    expect(await talk.harness.channel.deliver(address, choice)).toMatchObject({ ok: false, code })
  })

  it('fails as unreachable when Slack does not answer, after it was tried again', async () => {
    talk.harness.slack.fail('chat.postMessage', 503, 503)
    expect(await talk.harness.channel.deliver(address, choice)).toMatchObject({ ok: false, code: 'unreachable' })
    expect(talk.called('chat.postMessage')).toHaveLength(2)
  })

  it('waits as long as Slack asks for', async () => {
    talk.harness.slack.fail('chat.postMessage', 429)
    expect(await talk.harness.channel.deliver(address, choice)).toEqual({ ok: true })
  })

  it('fails as an unknown address when it is none of Slack', async () => {
    expect(await talk.harness.channel.deliver({ channel: 'teams' }, choice)).toMatchObject({ code: 'unknown-address' })
  })
})

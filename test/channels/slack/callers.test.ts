import { webApi } from '@slack/bolt'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCallers, type FindCaller } from '../../../src/channels/slack/callers.js'
import { type FakeSlack, startFakeSlack } from '../../support/fake-slack.js'

const minute = 60_000
let slack: FakeSlack
let find: FindCaller
let now: number

beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00Z')
  slack = await startFakeSlack()
  slack.users.U1 = { id: 'U1', team_id: 'T1', real_name: 'Ann', profile: { email: 'ann@example.com' } }
  const client = new webApi.WebClient('xoxb-test', { slackApiUrl: `${slack.apiUrl}/`, retryConfig: { retries: 0 } })
  find = createCallers(client, pino({ level: 'silent' }), () => now)
})
afterEach(() => slack.stop())

describe('who is speaking', () => {
  it('is asked once an hour', async () => {
    await Promise.all([find('T1', 'U1'), find('T1', 'U1')])
    now += 59 * minute
    await find('T1', 'U1')
    expect(slack.calls).toHaveLength(1)
    now += 2 * minute
    await find('T1', 'U1')
    expect(slack.calls).toHaveLength(2)
  })

  it('is asked again when there was no answer', async () => {
    slack.fail('users.info', 'internal_error')
    expect(await find('T1', 'U1')).toMatchObject({ displayName: 'U1' })
    expect(await find('T1', 'U1')).toMatchObject({ displayName: 'Ann', verifiedEmail: 'ann@example.com' })
  })

  it('goes by the full name, whatever the workspace calls them', async () => {
    slack.users.U1!.profile = { display_name: 'annie', real_name: 'Ann Jones' }
    expect(await find('T1', 'U1')).toMatchObject({ displayName: 'Ann Jones' })
  })

  it.each([
    ['of someone who never confirmed it', { is_email_confirmed: false }],
    ['that another workspace vouches for', { team_id: 'T9' }],
    ['of a stranger in a shared channel', { is_stranger: true }],
  ])('has no verified address %s', async (_, facts) => {
    Object.assign(slack.users.U1!, facts)
    expect(await find('T1', 'U1')).toEqual({ channel: 'slack', workspace: 'T1', id: 'U1', displayName: 'Ann' })
  })
})

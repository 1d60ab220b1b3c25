import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Address, Reply } from '../../../src/channels/channel.js'
import { adam, bot, contoso, startTeams } from '../../support/teams.js'

const reply: Reply = { kind: 'text', locale: 'en', text: 'Your booking was moved.' }

let teams: Awaited<ReturnType<typeof startTeams>>
let address: Address
beforeEach(async () => {
  teams = await startTeams({ patience: 500 })
  const { url } = teams.connector
  address = { channel: 'teams', serviceUrl: url, tenantId: contoso, botId: bot.id, userId: adam.id }
})
afterEach(() => teams.stop())

const personal = (change: object = {}): Address => ({ ...address, conversationId: 'a:29:adam', ...change })

describe('what is delivered in Teams unasked', () => {
  it('goes to the personal chat', async () => {
    expect(await teams.channel.deliver(personal(), reply)).toEqual({ ok: true })
    expect([...teams.connector.messages.values()]).toMatchObject([
      { conversationId: 'a:29:adam', text: 'Your booking was moved.', recipient: { id: adam.id } },
    ])
  })

  it('opens the personal chat first for a person who was met elsewhere', async () => {
    expect(await teams.channel.deliver(address, reply)).toEqual({ ok: true })
    expect(teams.connector.calls[0]).toMatchObject({
      path: '/v3/conversations',
      body: { isGroup: false, bot: { id: bot.id }, members: [{ id: adam.id }], tenantId: contoso },
    })
    expect([...teams.connector.messages.values()]).toMatchObject([{ conversationId: 'a:29:adam' }])
  })

  it('survives being kept as JSON', async () => {
    expect(await teams.channel.deliver(JSON.parse(JSON.stringify(personal())), reply)).toEqual({ ok: true })
  })

  it.each([
    [400, 'not-allowed'],
    [403, 'not-allowed'],
    [404, 'unknown-address'],
    [413, 'not-allowed'],
    [401, 'unreachable'],
    [412, 'unreachable'],
  ])('answers %i with %s, without another try', async (status, code) => {
    teams.connector.fail({ status })
    expect(await teams.channel.deliver(personal(), reply)).toMatchObject({ ok: false, code })
    expect(teams.connector.calls).toHaveLength(1)
  })

  it.each([429, 503])('tries again after %i, when Teams says', async (status) => {
    teams.connector.fail({ status, retryAfter: '0' })
    expect(await teams.channel.deliver(personal(), reply)).toEqual({ ok: true })
    expect(teams.connector.calls).toHaveLength(2)
  })

  it('is unreachable when Teams asks for more patience than there is, and is not tried before', async () => {
    teams.connector.fail({ status: 429, retryAfter: '3600' })
    expect(await teams.channel.deliver(personal(), reply)).toMatchObject({ ok: false, code: 'unreachable' })
    expect(teams.connector.calls).toHaveLength(1)
  })

  it('is unreachable when Teams keeps failing', async () => {
    teams.connector.fail(...Array(10).fill({ status: 500 }))
    expect(await teams.channel.deliver(personal(), reply)).toMatchObject({ ok: false, code: 'unreachable' })
  })

  it('is unreachable when nobody listens', async () => {
    await teams.connector.stop()
    expect(await teams.channel.deliver(personal(), reply)).toMatchObject({ ok: false, code: 'unreachable' })
  })

  it('calls nobody but this machine without an app id', async () => {
    const elsewhere = personal({ serviceUrl: 'https://smba.example/' })
    expect(await teams.channel.deliver(elsewhere, reply)).toMatchObject({ ok: false, code: 'not-allowed' })
    const { conversationId: _, ...unopened } = elsewhere
    expect(await teams.channel.deliver(unopened as Address, reply)).toMatchObject({ ok: false, code: 'not-allowed' })
  })

  it.each([{}, { channel: 'slack' }, { serviceUrl: 'nowhere' }, { userId: '' }])(
    'knows no address that is none: %j',
    async (change) => {
      const broken = Object.keys(change).length ? personal(change) : ({ channel: 'teams' } as const)
      expect(await teams.channel.deliver(broken, reply)).toMatchObject({ ok: false, code: 'unknown-address' })
    },
  )
})

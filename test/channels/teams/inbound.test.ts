import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { activityFrom, adam, bot, contoso, eve, groupChat, mention, press, startTeams } from '../../support/teams.js'

let teams: Awaited<ReturnType<typeof startTeams>>
beforeEach(async () => {
  teams = await startTeams()
})
afterEach(() => teams.stop())

/** What the channel hands over for an activity. */
const hear = async (activity: object) => {
  await teams.send(activity)
  return teams.inbound.at(-1)
}

describe('who speaks in Teams', () => {
  it('is known by tenant and directory id, with the address of the roster', async () => {
    const heard = await hear(activityFrom(adam, { text: 'hello' }))
    expect(heard?.caller).toEqual({
      channel: 'teams',
      workspace: contoso,
      id: adam.aadObjectId,
      displayName: 'Adam Novak',
      verifiedEmail: 'adam@example.com',
      timeZone: 'Europe/Amsterdam',
      locale: 'en-GB',
    })
  })

  it('has the user principal name for an address where there is no other', async () => {
    expect((await hear(activityFrom(eve, { text: 'hello' })))?.caller).toMatchObject({
      verifiedEmail: 'eve@contoso.example',
    })
  })

  it.each([
    ['a guest without a mail address', { userPrincipalName: 'guest_gmail.com#EXT#@contoso.example' }],
    ['someone of another tenant', { email: 'adam@example.com', tenantId: '55555555-5555-4555-8555-555555555555' }],
    ['someone whose name is no address', { userPrincipalName: 'guest' }],
  ])('has no verified address when it is %s', async (_who, entry) => {
    const stranger = { id: '29:stranger', name: 'Stranger', aadObjectId: '66666666-6666-4666-8666-666666666666' }
    teams.connector.roster.push({ ...stranger, name: 'Stranger of the roster', ...entry })
    const heard = await hear(activityFrom(stranger, { text: 'hello' }))
    expect(heard?.caller).toMatchObject({ id: stranger.aadObjectId, displayName: 'Stranger of the roster' })
    expect(heard?.caller).not.toHaveProperty('verifiedEmail')
  })

  it('is heard all the same when Teams does not tell who it is, and asked for again the next time', async () => {
    teams.connector.fail({ status: 403 })
    expect((await hear(activityFrom(adam, { text: 'hello' })))?.caller).not.toHaveProperty('verifiedEmail')
    expect((await hear(activityFrom(adam, { text: 'hello' })))?.caller).toHaveProperty('verifiedEmail')
  })

  it('is looked up once, not each time', async () => {
    for (const id of ['1', '2', '3']) await hear(activityFrom(adam, { id, text: 'hello' }))
    await hear(activityFrom(adam, { ...press({ button: {} }), id: '4' }))
    expect(teams.connector.calls.filter(({ path }) => path.includes('/members/'))).toHaveLength(1)
  })

  it('is not the bot, nor another one', async () => {
    const echo = activityFrom(adam, { text: 'hello', from: { id: '28:other', name: 'Other bot', role: 'bot' } })
    expect(await hear(echo)).toBeUndefined()
  })
})

describe('where it is said', () => {
  it('is personal in the chat with the bot, which is where the person can be written to', async () => {
    expect(await hear(activityFrom(adam, { text: 'hello' }))).toMatchObject({
      setting: 'personal',
      deliveryId: 'a:29:adam/1795409583831',
      address: { channel: 'teams', tenantId: contoso, botId: bot.id, userId: adam.id, conversationId: 'a:29:adam' },
    })
  })

  it('is shared in a group chat, with an address that can be turned into a personal chat', async () => {
    const heard = await hear(
      activityFrom(adam, { conversation: groupChat, text: '<at>Timewith</at> help', entities: [mention(bot)] }),
    )
    expect(heard).toMatchObject({ setting: 'shared', said: { kind: 'text', text: 'help', mentions: [] } })
    expect(heard?.address).not.toHaveProperty('conversationId')
    expect(await teams.channel.deliver(heard!.address!, { kind: 'text', locale: 'en', text: 'Hello.' })).toEqual({
      ok: true,
    })
    expect([...teams.connector.messages.values()]).toMatchObject([{ conversationId: 'a:29:adam', text: 'Hello.' }])
  })

  it('is shared in a channel, where the people mentioned are known by their directory ids', async () => {
    const team = { id: '19:team;messageid=1', conversationType: 'channel', isGroup: true, tenantId: contoso }
    const heard = await hear(
      activityFrom(adam, {
        conversation: team,
        text: '<at>Timewith</at> book time with <at>Eve Lim</at> and <at>Nobody</at>',
        entities: [mention(bot), mention(eve), mention({ id: '29:nobody', name: 'Nobody' })],
      }),
    )
    expect(heard).toMatchObject({
      setting: 'shared',
      said: {
        text: 'book time with Eve Lim and Nobody',
        mentions: [
          { id: eve.aadObjectId, name: 'Eve Lim' },
          { id: '29:nobody', name: 'Nobody' },
        ],
      },
    })
  })
})

describe('hello', () => {
  const installed = { type: 'installationUpdate', action: 'add', id: 'install-1' }
  const joined = { type: 'conversationUpdate', id: 'update-1', membersAdded: [{ id: adam.id }, { id: bot.id }] }

  it('is said when the bot is installed, under one id for the two activities that Teams makes of it', async () => {
    await hear(activityFrom(adam, installed))
    await hear(activityFrom(adam, joined))
    expect(teams.inbound.map(({ said }) => said)).toEqual([{ kind: 'hello' }, { kind: 'hello' }])
    expect(new Set(teams.inbound.map(({ deliveryId }) => deliveryId)).size).toBe(1)
  })

  it.each([
    ['the bot is removed', { ...installed, action: 'remove' }],
    ['someone leaves', { type: 'conversationUpdate', membersRemoved: [{ id: adam.id }] }],
    ['the bot comes into a group', { ...installed, conversation: groupChat }],
    ['others come into a group', { ...joined, conversation: groupChat }],
    ['a message gets a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['a message is edited', { type: 'messageUpdate', text: 'other words' }],
  ])('is not said when %s', async (_what, change) => {
    expect(await hear(activityFrom(adam, change))).toBeUndefined()
  })
})

describe('what is pressed in Teams', () => {
  const data = { verb: 'book.find', owner: 'owner' }

  it('is an action with its data and inputs', async () => {
    const heard = await hear(activityFrom(adam, press({ button: data, name: 'Adam', verb: 'typed' })))
    expect(heard?.said).toEqual({ kind: 'action', data, inputs: { name: 'Adam', verb: 'typed' } })
  })

  it('is one as well when it comes as a message with a value', async () => {
    const heard = await hear(activityFrom(adam, { value: { button: data, name: 'Adam' } }))
    expect(heard?.said).toEqual({ kind: 'action', data, inputs: { name: 'Adam' } })
  })

  it('is answered 501 when it is a kind of invoke that the bot does not know', async () => {
    const { status } = await teams.send(activityFrom(adam, { type: 'invoke', name: 'task/fetch', value: {} }))
    expect(status).toBe(501)
    expect(teams.inbound).toEqual([])
  })
})

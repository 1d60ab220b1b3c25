import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import type { Inbound, Receive, Reply } from '../../src/channels/channel.js'
import { createTeamsChannel, type TeamsOptions } from '../../src/channels/teams/create-teams-channel.js'
import { startBotConnector } from './bot-connector.js'

export const contoso = '11111111-1111-4111-8111-111111111111'
export const bot = { id: '28:timewith', name: 'Timewith' }
export const adam = {
  id: '29:adam',
  name: 'Adam Novak',
  aadObjectId: '22222222-2222-4222-8222-222222222222',
  email: 'adam@example.com',
  userPrincipalName: 'adam@contoso.example',
  tenantId: contoso,
}
export const eve = {
  id: '29:eve',
  name: 'Eve Lim',
  aadObjectId: '33333333-3333-4333-8333-333333333333',
  userPrincipalName: 'eve@contoso.example',
  tenantId: contoso,
}

/** An activity as Teams sends it from a personal chat with Adam; `change` says what is different. */
export function activityFrom(person: { id: string; name: string; aadObjectId: string }, change: object = {}) {
  return {
    type: 'message',
    id: '1795409583831',
    channelId: 'msteams',
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    recipient: bot,
    conversation: { id: `a:${person.id}`, conversationType: 'personal', tenantId: contoso },
    channelData: { tenant: { id: contoso } },
    locale: 'en-GB',
    localTimezone: 'Europe/Amsterdam',
    textFormat: 'plain',
    ...change,
  }
}

export const groupChat = { id: '19:chat', conversationType: 'groupChat', isGroup: true, tenantId: contoso }

/** What Teams adds to a message in which someone was mentioned. */
export function mention(person: { id: string; name: string }) {
  return { type: 'mention', mentioned: { id: person.id, name: person.name }, text: `<at>${person.name}</at>` }
}

/** A press of Action.Execute. */
export function press(data: unknown, replyToId?: string) {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'help.show', data }, trigger: 'manual' },
    replyToId,
  }
}

/** A Teams channel on a real Express app beside a connector service, both on loopback; what it hands over is kept in `inbound`. */
export async function startTeams(options: Partial<TeamsOptions> = {}) {
  const connector = await startBotConnector(
    [adam, eve],
    new Set(['a:29:adam', 'a:29:eve', 'a:29:stranger', '19:chat', '19:team;messageid=1']),
  )
  const inbound: Inbound[] = []
  const logged: Record<string, unknown>[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) })
  let receive: Receive = async () => null

  const app = express()
  const channel = createTeamsChannel({
    app,
    log,
    allowUnauthenticated: true,
    patience: 2_000,
    receive: async (heard) => {
      inbound.push(heard)
      return receive(heard)
    },
    ...options,
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`

  return {
    connector,
    channel,
    inbound,
    logged,
    url,
    answerWith(next: Reply | null | Receive) {
      receive = typeof next === 'function' ? next : async () => next
    },
    /** Sends an activity and gives the answer of the HTTP request. */
    async send(activity: object, headers: Record<string, string> = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ serviceUrl: connector.url, ...activity }),
      })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : undefined }
    },
    async stop() {
      await channel.stop()
      await new Promise((resolve) => server.close(resolve))
      await connector.stop()
    },
  }
}

import type { AddressInfo } from 'node:net'
import type { Activity } from 'botbuilder'
import express from 'express'

/** Someone in the roster, as the service's members address tells it. */
export interface RosterEntry {
  id: string
  name?: string
  aadObjectId?: string
  email?: string
  userPrincipalName?: string
  tenantId?: string
}

interface Call {
  method: string
  path: string
  body: Record<string, unknown>
}

/**
 * The service behind a bot's serviceUrl on loopback: it keeps what the bot posts in the conversations that there are, puts in place what it
 * updates, and tells who is who.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export async function startBotConnector(roster: RosterEntry[], conversations: Set<string>) {
  /** By id, as a client sees them when it loads the conversation. */
  const messages = new Map<string, Partial<Activity> & { conversationId: string }>()
  const calls: Call[] = []
  const failures: { status: number; retryAfter?: string }[] = []

  const app = express().use(express.json())
  app.use((request, response, next) => {
    calls.push({ method: request.method, path: decodeURIComponent(request.path), body: request.body ?? {} })
    const failure = failures.shift()
    if (!failure) return next()
    if (failure.retryAfter) response.set('Retry-After', failure.retryAfter)
    response.status(failure.status).json({ error: { code: 'Failed', message: 'as the test asked' } })
  })
  app.post('/v3/conversations', (request, response) => {
    const id = `a:${request.body.members[0].id}`
    conversations.add(id)
    response.status(201).json({ id })
  })
  app.use('/v3/conversations/:conversationId', (request, response, next) => {
    if (conversations.has(request.params.conversationId)) next()
    else response.status(404).json({ error: { code: 'ConversationNotFound', message: 'Conversation not found.' } })
  })
  app.post(
    ['/v3/conversations/:conversationId/activities', '/v3/conversations/:conversationId/activities/:replyToId'],
    (request, response) => {
      const id = `message-${calls.length}`
      if (request.body.type === 'message') {
        messages.set(id, { ...request.body, conversationId: request.params.conversationId })
      }
      response.status(201).json({ id })
    },
  )
  app.put('/v3/conversations/:conversationId/activities/:id', (request, response) => {
    const { conversationId, id } = request.params
    if (!messages.has(id)) return void response.status(404).json({ error: { code: 'ActivityNotFoundInConversation' } })
    messages.set(id, { ...request.body, conversationId })
    response.json({ id })
  })
  app.get('/v3/conversations/:conversationId/members/:id', (request, response) => {
    const member = roster.find(({ id }) => id === request.params.id)
    if (member) response.json(member)
    else response.status(404).json({ error: { code: 'MemberNotFoundInConversation' } })
  })

  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    roster,
    messages,
    calls,
    /** The next calls are answered like this, one each. */
    fail: (...next: { status: number; retryAfter?: string }[]) => failures.push(...next),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

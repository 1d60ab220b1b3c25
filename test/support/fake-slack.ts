import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { types } from '@slack/bolt'
import { findLimitFaults, findModalFaults } from './slack-limits.js'

/** A message that stands in a Slack conversation. */
export interface SlackMessage {
  channel: string
  ts: string
  text: string
  blocks: types.KnownBlock[]
  thread_ts?: string
  /** Ephemeral: seen by this user alone. */
  only?: string
}

interface OpenView {
  id: string
  view: types.ModalView
  errors: Record<string, string>
}

export interface FakeSlack {
  /** To be given as the Web API's address. */
  apiUrl: string
  calls: { method: string; args: Record<string, string> }[]
  messages: SlackMessage[]
  modal: OpenView | undefined
  /** What `users.info` says, by user id. */
  users: Record<string, Record<string, unknown>>
  /** Triggers that can open no modal any more. */
  expired: Set<string>
  /** Errors that the next calls of a method are answered with: a platform error's name, or an HTTP status. */
  fail(method: string, ...errors: (string | number)[]): void
  /** An address that answers one interaction: it replaces `over`, or shows something to `user` alone. */
  responseUrl(channel: string, user: string, over?: string): string
  stop(): Promise<void>
}

type Answer = Record<string, unknown>

/**
 * Slack's Web API on the loopback, as far as the bot uses it: it keeps what stands in the conversations, and refuses what Slack
 * refuses. https://docs.slack.dev/reference/methods
 */
export async function startFakeSlack(): Promise<FakeSlack> {
  const failures = new Map<string, (string | number)[]>()
  const responses = new Map<string, { channel: string; user: string; over?: string }>()
  let clock = 1_700_000_000
  const nextTs = () => `${++clock}.000100`

  const put = (message: Omit<SlackMessage, 'ts'>): string => {
    const ts = nextTs()
    slack.messages.push({ ...message, ts })
    return ts
  }

  const methods: Record<string, (args: Record<string, string>) => Answer> = {
    'auth.test': () => ({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T1' }),
    'users.info': ({ user }) =>
      slack.users[user!] ? { ok: true, user: slack.users[user!] } : refusal('user_not_found'),
    'conversations.open': ({ users }) =>
      slack.users[users!] ? { ok: true, channel: { id: `D${users}` } } : refusal('user_not_found'),
    'conversations.history': ({ channel }) => ({
      ok: true,
      messages: slack.messages.filter((one) => one.channel === channel),
    }),
    'chat.postMessage': (args) => withBlocks(args, (content) => ({ ok: true, ts: put(content) })),
    'chat.postEphemeral': (args) =>
      withBlocks(args, (content) => ({ ok: true, message_ts: put({ ...content, only: args.user! }) })),
    'chat.update': (args) =>
      withBlocks(args, ({ text, blocks }) => {
        const message = slack.messages.find((one) => one.ts === args.ts && one.channel === args.channel && !one.only)
        if (!message) return refusal('message_not_found')
        Object.assign(message, { text, blocks })
        return { ok: true }
      }),
    'views.open': ({ trigger_id, view }) => {
      if (slack.expired.has(trigger_id!)) return refusal('expired_trigger_id')
      return withView(view!, (parsed) => {
        slack.modal = { id: `V${nextTs()}`, view: parsed, errors: {} }
        return { ok: true, view: { id: slack.modal.id } }
      })
    },
    'views.update': ({ view_id, view }) =>
      withView(view!, (parsed) => {
        if (slack.modal?.id !== view_id) return refusal('not_found')
        slack.modal = { id: slack.modal!.id, view: parsed, errors: {} }
        return { ok: true, view: { id: slack.modal.id } }
      }),
  }

  const respond = (id: string, body: Record<string, unknown>): number => {
    const target = responses.get(id)
    if (!target) return 404
    const { text, blocks } = body as { text: string; blocks: types.KnownBlock[] }
    if (findLimitFaults(blocks).length > 0) return 400
    const over = body.replace_original ? slack.messages.find((one) => one.ts === target.over) : undefined
    if (over) Object.assign(over, { text, blocks })
    else put({ channel: target.channel, text, blocks, only: target.user })
    return 200
  }

  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    const [, place, name = ''] = (request.url ?? '').split('/')
    if (place === 'response') {
      response.writeHead(respond(name, JSON.parse(body))).end('ok')
      return
    }
    const args = Object.fromEntries(new URLSearchParams(body))
    slack.calls.push({ method: name, args })
    const failure = failures.get(name)?.shift()
    if (typeof failure === 'number') {
      response.writeHead(failure, { 'retry-after': '0' }).end()
      return
    }
    const isKnown = request.headers.authorization === 'Bearer xoxb-test'
    const answer = failure ? refusal(failure) : isKnown ? methods[name]?.(args) : refusal('invalid_auth')
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? refusal('unknown_method')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const slack: FakeSlack = {
    apiUrl: `${origin}/api`,
    calls: [],
    messages: [],
    modal: undefined,
    users: {},
    expired: new Set(),
    fail: (method, ...errors) => void failures.set(method, errors),
    responseUrl(channel, user, over) {
      const id = `R${responses.size}`
      responses.set(id, { channel, user, ...(over && { over }) })
      return `${origin}/response/${id}`
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return slack
}

function withBlocks(args: Record<string, string>, accept: (content: Omit<SlackMessage, 'ts'>) => Answer): Answer {
  const { channel = '', text = '', thread_ts } = args
  const blocks = JSON.parse(args.blocks ?? '[]') as types.KnownBlock[]
  const faults = findLimitFaults(blocks)
  if (faults.length > 0) return refusal('invalid_blocks', faults)
  return accept({ channel, text, blocks, ...(thread_ts && { thread_ts }) })
}

function withView(json: string, accept: (view: types.ModalView) => Answer): Answer {
  const view = JSON.parse(json) as types.ModalView
  const faults = findModalFaults(view)
  return faults.length > 0 ? refusal('invalid_arguments', faults) : accept(view)
}

function refusal(error: string, messages: string[] = []): Answer {
  return { ok: false, error, response_metadata: { messages } }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

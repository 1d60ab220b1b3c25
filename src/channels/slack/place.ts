import type { webApi } from '@slack/bolt'
import type { Message } from './message.js'

/** Where an answer is to stand. It travels with a modal, so that what the modal leads to comes to stand where it began. */
export type Place =
  /** Nothing of ours stands there yet. */
  | { kind: 'channel'; channel: string; thread?: string }
  /** A message of ours, which the answer replaces. */
  | { kind: 'message'; channel: string; ts: string; thread?: string }
  /** A message that only one person sees: only its `response_url` can replace it, five times within half an hour. */
  | { kind: 'ephemeral'; url: string }
  /** A slash command, answered to its speaker alone; or someone who pressed another's button. */
  | { kind: 'aside'; url: string }

/** Writes a message where it belongs, over the one that stands there. */
export async function show(client: webApi.WebClient, place: Place, message: Message): Promise<void> {
  switch (place.kind) {
    case 'channel':
      await post(client, place, message)
      return
    case 'message':
      await client.chat.update({ channel: place.channel, ts: place.ts, ...message }).catch((error: unknown) => {
        if (!isGone(error)) throw error
        return post(client, place, message)
      })
      return
    case 'ephemeral':
      await respond(place.url, { replace_original: true, ...message })
      return
    case 'aside':
      await respond(place.url, { replace_original: false, response_type: 'ephemeral', ...message })
      return
  }
}

/** Tells one person something beside what stands there. */
export async function tell(client: webApi.WebClient, place: Place, user: string, message: Message): Promise<void> {
  switch (place.kind) {
    case 'channel':
    case 'message':
      await client.chat.postEphemeral({ channel: place.channel, user, ...threadOf(place), ...message })
      return
    case 'ephemeral':
    case 'aside':
      await respond(place.url, { replace_original: false, response_type: 'ephemeral', ...message })
      return
  }
}

/** Do others read along there? */
export function settingOf(place: Place): 'personal' | 'shared' {
  const isRoom = (place.kind === 'channel' || place.kind === 'message') && !place.channel.startsWith('D')
  return isRoom ? 'shared' : 'personal'
}

async function post(
  client: webApi.WebClient,
  place: { channel: string; thread?: string },
  message: Message,
): Promise<void> {
  await client.chat.postMessage({
    channel: place.channel,
    unfurl_links: false,
    unfurl_media: false,
    ...threadOf(place),
    ...message,
  })
}

function threadOf({ thread }: { thread?: string }): { thread_ts?: string } {
  return thread ? { thread_ts: thread } : {}
}

/** The message was deleted, or is too old for the workspace's rules to be changed. */
function isGone(error: unknown): boolean {
  const code = (error as { data?: { error?: string } }).data?.error ?? ''
  return ['message_not_found', 'cant_update_message', 'edit_window_closed'].includes(code)
}

async function respond(url: string, body: Record<string, unknown>): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`Slack answered ${response.status} to a response_url.`)
}

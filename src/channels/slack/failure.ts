import { webApi } from '@slack/bolt'
import type { DeliveryFailure } from '../channel.js'

/** There is nobody, or nobody any more, who could read it. */
const nobody = [
  'user_not_found',
  'users_not_found',
  'user_not_visible',
  'user_disabled',
  'channel_not_found',
  'is_archived',
  'invalid_users',
  'invalid_user_combination',
  'cannot_dm_bot',
]
/** Slack's own trouble. */
const passing = [
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]

/** An error of Slack's SDK as a code. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
export function failureOf(error: unknown): DeliveryFailure {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof webApi.WebAPIPlatformError)) return { ok: false, code: 'unreachable', message }
  const reason = error.data.error
  if (nobody.includes(reason)) return { ok: false, code: 'unknown-address', message }
  return { ok: false, code: passing.includes(reason) ? 'unreachable' : 'not-allowed', message }
}

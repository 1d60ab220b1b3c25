import type { DeliveryFailure } from '../channel.js'
import { ServiceUrlRefused } from './service-url.js'

/**
 * What a failed call to Teams means. Only what Teams says for good is for good: everything else, an expired secret included, may pass.
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes from bot conversational APIs)
 */
export function readFailure(error: unknown): DeliveryFailure {
  const { statusCode, message } = error as { statusCode?: number; message?: string }
  return { ok: false, code: codeOf(error, statusCode), message: [statusCode, message].filter(Boolean).join(' ') }
}

function codeOf(error: unknown, statusCode: number | undefined): DeliveryFailure['code'] {
  if (error instanceof ServiceUrlRefused) return 'not-allowed'
  switch (statusCode) {
    case 400:
    case 403:
    case 413:
      return 'not-allowed'
    case 404:
      return 'unknown-address'
    default:
      return 'unreachable'
  }
}

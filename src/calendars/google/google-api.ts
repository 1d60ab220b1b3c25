import { z } from 'zod'
import { createGate } from '../gate.js'
import type { GetToken } from '../get-token.js'
import { HttpFailure } from '../http-failure.js'
import { createPatientFetch } from '../patient-fetch.js'

/** Google counts requests a minute for each user, and slows down who asks all at once. */
const AT_A_TIME = 4
const TIMEOUT = 10_000

interface GoogleRequest {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: object
  /** Answers that are no failure: 404 and 410 when something is taken away. */
  allowed?: number[]
}

/** Google Calendar's API, for one account. Throws `HttpFailure` on answers that are not wanted. */
export interface GoogleApi {
  /** The JSON of the answer; undefined where there is none, or its status was allowed. */
  call(path: string, request?: GoogleRequest): Promise<unknown>
  /** Every item of a collection, page after page. */
  all<Item>(path: string, query: Record<string, string>, item: z.ZodType<Item>): Promise<Item[]>
}

const failure = z.object({ error: z.object({ errors: z.array(z.object({ reason: z.string() })).min(1) }) })

/** Reasons of a 403 that are about how often we ask: https://developers.google.com/workspace/calendar/api/guides/errors */
const limits =
  /^(rateLimitExceeded|userRateLimitExceeded|quotaExceeded|dailyLimitExceeded|calendarUsageLimitsExceeded)$/

/** @param url the service's root with its version: https://www.googleapis.com/calendar/v3 */
export function createGoogleApi(url: string, getToken: GetToken): GoogleApi {
  const gate = createGate(AT_A_TIME)
  const patient = createPatientFetch(fetch)

  const send = async (path: string, { method = 'GET', body }: GoogleRequest, isRefused: boolean): Promise<Response> =>
    patient(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await getToken({ isRefused })}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT),
    })

  const call = (path: string, request: GoogleRequest = {}): Promise<unknown> =>
    gate(async () => {
      let response = await send(path, request, false)
      if (response.status === 401) response = await send(path, request, true)
      const text = await response.text()
      if (response.ok) return text === '' ? undefined : JSON.parse(text)
      if (request.allowed?.includes(response.status)) return undefined
      const reason = reasonIn(text)
      const status = response.status === 403 && limits.test(reason) ? 429 : response.status
      throw new HttpFailure(status, `Google Calendar refuses: ${reason}`)
    })

  return {
    call,
    async all(path, query, item) {
      const page = z.object({ items: z.array(item).default([]), nextPageToken: z.string().optional() })
      const items = []
      for (let token: string | undefined = ''; token !== undefined; ) {
        const search = new URLSearchParams({ ...query, ...(token && { pageToken: token }) })
        const read: z.infer<typeof page> = page.parse(await call(`${path}?${search}`))
        items.push(...read.items)
        token = read.nextPageToken
      }
      return items
    },
  }
}

/** The reason alone: a message may quote what was sent. */
function reasonIn(text: string): string {
  try {
    return failure.parse(JSON.parse(text)).error.errors[0]!.reason
  } catch {
    return 'without a reason'
  }
}

import { z } from 'zod'
import { createGate } from '../gate.js'
import type { GetToken } from '../get-token.js'
import { HttpFailure } from '../http-failure.js'
import { createPatientFetch } from '../patient-fetch.js'

/** Outlook serves one app this many requests of one mailbox at a time: https://learn.microsoft.com/graph/throttling-limits */
const AT_A_TIME = 4
const TIMEOUT = 10_000

export interface GraphRequest {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: object
  /** Answers that are no failure: 404 when something is taken away. */
  allowed?: number[]
}

/** Microsoft Graph, for one mailbox. Throws `HttpFailure` on answers that are not wanted. */
export interface Graph {
  /** The JSON of the answer; undefined where there is none. */
  call(path: string, request?: GraphRequest): Promise<unknown>
  /** Every item of a collection, page after page. */
  all<Item>(path: string, item: z.ZodType<Item>): Promise<Item[]>
}

const failure = z.object({ error: z.object({ code: z.string() }) })

/** @param url the service's root with its version: https://graph.microsoft.com/v1.0 */
export function createGraph(url: string, getToken: GetToken): Graph {
  const gate = createGate(AT_A_TIME)
  const patient = createPatientFetch(fetch)

  async function send(path: string, { method = 'GET', body }: GraphRequest, isRefused: boolean): Promise<Response> {
    const address = path.startsWith('http') ? path : `${url}${path}`
    // A page's address comes from the server: the token goes nowhere else.
    if (new URL(address).origin !== new URL(url).origin) throw new HttpFailure(502, 'Microsoft Graph leads elsewhere')
    return patient(address, {
      method,
      headers: {
        authorization: `Bearer ${await getToken({ isRefused })}`,
        prefer: 'outlook.timezone="UTC", IdType="ImmutableId"',
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT),
    })
  }

  async function call(path: string, request: GraphRequest = {}): Promise<unknown> {
    return gate(async () => {
      let response = await send(path, request, false)
      if (response.status === 401) response = await send(path, request, true)
      const text = await response.text()
      if (response.ok) return text === '' ? undefined : JSON.parse(text)
      if (request.allowed?.includes(response.status)) return undefined
      throw new HttpFailure(response.status, `Microsoft Graph refuses: ${codeIn(text)}`)
    })
  }

  return {
    call,
    async all(path, item) {
      const page = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() })
      const items = []
      for (let next: string | undefined = path; next; ) {
        const { value, '@odata.nextLink': more }: z.infer<typeof page> = page.parse(await call(next))
        items.push(...value)
        next = more
      }
      return items
    },
  }
}

/** The code alone: a message may quote what was sent. */
function codeIn(text: string): string {
  try {
    return failure.parse(JSON.parse(text)).error.code
  } catch {
    return 'without a code'
  }
}

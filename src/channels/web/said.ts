import { z } from 'zod'
import { inputsOf } from './card-form.js'

const deliveryId = z.string().min(1).max(64)
const press = z.object({ kind: z.literal('action'), data: z.unknown(), inputs: z.record(z.string(), z.string()) })

/** What a script in a page sends: a press, or a visit made again now that the browser's zone is known. */
export const pageDeliverySchema = z.object({
  deliveryId,
  timeZone: z.string().max(64).optional(),
  clock: z.enum(['h12', 'h23']).optional(),
  said: z.discriminatedUnion('kind', [press, z.object({ kind: z.literal('visit') })]),
})

/** What a chat in the browser sends. */
export const chatDeliverySchema = z.object({
  deliveryId,
  timeZone: z.string().max(64).optional(),
  said: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('hello') }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    press.extend({
      /** The message whose card was pressed. */
      message: z.string().max(64),
    }),
  ]),
})

export type PageDelivery = z.infer<typeof pageDeliverySchema>
export type ChatDelivery = z.infer<typeof chatDeliverySchema>

/** Reads a form that a browser without scripts posted (card-html.ts wrote it). Null when it is no such form. */
export function readForm(body: Record<string, string | string[] | undefined>): PageDelivery | null {
  const { action, deliveryId } = body
  if (typeof action !== 'string' || typeof deliveryId !== 'string') return null
  const fields = Object.entries(body).flatMap(([name, value = '']) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  const said = { kind: 'action', data: parse(action), inputs: inputsOf(fields) }
  return pageDeliverySchema.safeParse({ deliveryId, said }).data ?? null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

import { z } from 'zod'

const headerSchema = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) })
const payloadSchema = z.object({ iss: z.string(), aud: z.string(), exp: z.number() })
const clockTolerance = 5 * 60

/**
 * Whether an Authorization header could hold a token of the Bot Framework for this bot at all. Its signature is not looked at: this
 * spares the look-up of signing keys for what can only be refused, and leaves one issuer of all those that the SDK would believe.
 */
export function couldBeGenuine(header: string, expected: { issuer: string; appId: string; now: number }): boolean {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(header)
  if (!token) return false
  const payload = payloadSchema.safeParse(readPart(token[2]!))
  return (
    headerSchema.safeParse(readPart(token[1]!)).success &&
    payload.success &&
    payload.data.iss === expected.issuer &&
    payload.data.aud === expected.appId &&
    payload.data.exp > expected.now / 1000 - clockTolerance
  )
}

function readPart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

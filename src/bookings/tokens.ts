import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 192 random bits, fit for an address. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/**
 * What is kept of a token. Links are looked up by it, so that no comparison of secrets can be timed, and whoever reads the
 * database holds no link. A token has too many random bits to need a slow hash.
 */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Six digits, for somebody to type. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/**
 * What is kept of a code that somebody has typed or is to type: its digits, whatever stands between them. A code is short, but counts for
 * minutes and a few tries: what is kept of it need not stand for longer.
 * @param id of what it opens, so that the same digits look different elsewhere
 */
export const hashCode = (id: string, code: string): string => hashToken(`${id}:${code.replace(/\D/g, '')}`)

/** Compares what is kept, in constant time. Nothing kept is the same as nothing. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')]
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}

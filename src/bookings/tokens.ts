import { createHash, randomBytes } from 'node:crypto'

/** 192 random bits, fit for an address. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/**
 * What is kept of a token. Links are looked up by it, so that no comparison of secrets can be timed, and whoever reads the
 * database holds no link. A token has too many random bits to need a slow hash.
 */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

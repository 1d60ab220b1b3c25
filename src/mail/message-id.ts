import { createHash } from 'node:crypto'
import type { Mailbox } from './mailer.js'

/** A key as it can stand in a file name and before the @ of a Message-ID (RFC 5322, 3.6.4). Different keys stay different. */
export function idOf(key: string): string {
  const id = key.replace(/[^A-Za-z0-9-]/gu, (character) =>
    Array.from(Buffer.from(character), (byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  )
  // A line of a header has at most 998 characters, a file name 255.
  return id.length <= 150 ? id : `_${createHash('sha256').update(key).digest('hex')}`
}

/** The same for the same key, so that servers and mail programs see one mail when it was sent twice. */
export function messageId(key: string, from: Mailbox): string {
  return `<${idOf(key)}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`
}

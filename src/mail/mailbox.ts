import addressparser from 'nodemailer/lib/addressparser'
import type { Mailbox } from './mailer.js'
import { oneLine } from './plain-text.js'

/** An address that needs no quoting in a header, in an SMTP command or in iCalendar, so that nothing can hide in it. */
const plainAddress = /^[^\s\p{Cc}\p{Cs}()<>[\]:;@\\,"]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u

export function isWritable(address: string): boolean {
  return address.length <= 254 && plainAddress.test(address)
}

/** `Timewith <timewith@example.org>` or a bare address, as MAIL_FROM has it. Throws on anything else: config reads it first. */
export function readMailbox(text: string): Mailbox {
  const [mailbox, ...more] = addressparser(text, { flatten: true })
  if (!mailbox || more.length > 0 || !isWritable(mailbox.address)) throw new Error(`No single mail address: ${text}`)
  return { name: oneLine(mailbox.name), address: mailbox.address }
}

/** The name to call someone by. */
export function nameOf({ name, address }: Mailbox): string {
  return oneLine(name) || address
}

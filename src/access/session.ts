import type { Change } from '../cards/catalogue.js'
import type { Database, Transaction } from '../storage/client.js'
import type { Licences } from './licences/licences.js'

/** An administrator at work: who gives the commands, and from where. The audit log says both. */
export interface Session {
  /** Within a transaction, every change is a part of it. */
  db: Database | Transaction
  organizationId: string
  licences: Licences
  /** A person's id, or "command line". */
  actor: string
  /** The channel, or "command line". */
  source: string
  /** A BCP 47 tag: the language of errors and reasons. */
  locale: string
  /** The addresses of ADMIN_EMAILS, in lower case. */
  adminEmails: readonly string[]
  /** Hears of every change as it is logged. */
  onChange?(change: Change): void
}

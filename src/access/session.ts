import type { Database } from '../storage/client.js'

/** An administrator at work: who gives the commands, and from where. The audit log says both. */
export interface Session {
  db: Database
  organizationId: string
  /** A person's id, or "command line". */
  actor: string
  /** The channel, or "command line". */
  source: string
  /** A BCP 47 tag: the language of errors and reasons. */
  locale: string
}

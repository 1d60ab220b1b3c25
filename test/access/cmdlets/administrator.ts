import { Readable } from 'node:stream'
import { runCmdlets } from '../../../src/access/cmdlets/run.js'
import { noLicences } from '../../../src/access/licences/licences.js'
import type { Session } from '../../../src/access/session.js'
import type { Database } from '../../../src/storage/client.js'

/** Somebody at the command line of this organization's installation. */
export const atCommandLine = (db: Database, organizationId: string): Session => ({
  db,
  organizationId,
  licences: noLicences,
  actor: 'command line',
  source: 'command line',
  locale: 'en',
  adminEmails: [],
})

/** An administrator of a new organization, at the command line. */
export async function newAdministrator(db: Database): Promise<Session> {
  const { id } = await db.organization.create({
    data: {
      name: 'Contoso',
      timeZone: 'Europe/Amsterdam',
      locale: 'en',
      mailboxPolicies: { create: { key: 'owamailboxpolicy-default', name: 'OwaMailboxPolicy-Default' } },
    },
  })
  return atCommandLine(db, id)
}

/** What commands print, line by line. */
export async function printed(session: Session, ...lines: string[]): Promise<string[]> {
  const output: string[] = []
  for await (const { text } of runCmdlets(Readable.from(lines), session)) output.push(text)
  return output
}

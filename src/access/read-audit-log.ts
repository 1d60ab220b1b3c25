import { z } from 'zod'
import type { LoggedChange } from '../cards/catalogue.js'
import type { Database, Transaction } from '../storage/client.js'
import type { AuditEntry } from '../storage/generated/client.js'

interface Asked {
  db: Database | Transaction
  organizationId: string
}

/** A part of the audit log, newest first, with the names of those who made the changes, and how many entries there are in all. */
export async function readAuditLog(
  { db, organizationId }: Asked,
  part: { skip: number; take?: number },
): Promise<{ entries: LoggedChange[]; total: number }> {
  const where = { organizationId }
  const [rows, total] = await Promise.all([
    db.auditEntry.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], ...part }),
    db.auditEntry.count({ where }),
  ])
  const ids = [...new Set(rows.map(({ actor }) => actor))].filter((actor) => z.uuid().safeParse(actor).success)
  const people = await db.person.findMany({ where: { organizationId, id: { in: ids } } })
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
  return { entries: rows.map((row) => logged(row, names)), total }
}

function logged(
  { at, actor, source, action, subject, before, after }: AuditEntry,
  names: Map<string, string>,
): LoggedChange {
  return {
    at: at.toISOString(),
    who: actor === 'command line' ? undefined : names.get(actor) || null,
    source,
    action,
    subject,
    before: (before as object | null) ?? undefined,
    after: (after as object | null) ?? undefined,
  }
}

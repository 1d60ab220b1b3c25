import type { Database } from '../storage/client.js'
import { readAuditLog } from './read-audit-log.js'

interface Asked {
  db: Database
  organizationId: string
}

/** The whole audit log, oldest first, as JSON. */
export async function auditLogAsJson(asked: Asked): Promise<string> {
  return `${JSON.stringify(await oldestFirst(asked), null, 2)}\n`
}

/** The same as a table (RFC 4180), in columns that a spreadsheet takes. */
export async function auditLogAsCsv(asked: Asked): Promise<string> {
  const header = ['at', 'who', 'source', 'action', 'subject', 'before', 'after']
  const rows = (await oldestFirst(asked)).map(({ at, who, source, action, subject, before, after }) => [
    at,
    who,
    source,
    action,
    subject,
    before ? JSON.stringify(before) : '',
    after ? JSON.stringify(after) : '',
  ])
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

async function oldestFirst(asked: Asked) {
  const { entries } = await readAuditLog(asked, { skip: 0 })
  return entries.reverse().map(({ who, ...entry }) => ({ ...entry, who: who === undefined ? 'command line' : who }))
}

/** A spreadsheet takes what begins with one of these for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
function cell(value: string | null): string {
  const text = (value ?? '').replace(/^[=+\-@\t\r]/, "'$&")
  return `"${text.replaceAll('"', '""')}"`
}

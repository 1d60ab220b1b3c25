import { hashToken, newToken } from '../bookings/tokens.js'
import type { Download as What } from '../cards/catalogue.js'
import { meetingsAsIcs, personalDataAsJson } from '../people/privacy/export.js'
import type { Database } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'
import { isAdministrator } from './administrators.js'
import { auditLogAsCsv, auditLogAsJson } from './export-audit-log.js'

/** Milliseconds: long enough to find the download again, short enough for a link in a chat. */
const LIFETIME = 60 * 60 * 1000

/** A file as it is sent. */
export interface DownloadedFile {
  /** A media type. */
  type: string
  content: string
}

interface Asked {
  db: Database
  organizationId: string
  adminEmails: readonly string[]
}

type Write = (asked: Asked, person: Person, now: Date) => Promise<string>

/** What can be downloaded, by the names of its files. */
const files: Record<What, Record<string, { type: string; write: Write }>> = {
  'audit-log': {
    'audit-log.json': { type: 'application/json', write: auditLogAsJson },
    'audit-log.csv': { type: 'text/csv', write: auditLogAsCsv },
  },
  'personal-data': {
    'personal-data.json': {
      type: 'application/json',
      write: ({ db }, person, now) => personalDataAsJson(db, subjectOf(person), now),
    },
    'meetings.ics': {
      type: 'text/calendar',
      write: ({ db }, person) => meetingsAsIcs(db, subjectOf(person), person.locale),
    },
  },
}

const subjectOf = ({ organizationId, id: personId, email }: Person) => ({ organizationId, personId, email })

export const fileNames = (what: What): string[] => Object.keys(files[what])

/** A link that lets one person fetch files for an hour. Of its token only the hash is kept, and of the files nothing. */
export async function createDownload(
  db: Database,
  { organizationId, id: personId }: Pick<Person, 'organizationId' | 'id'>,
  what: What,
  now: Date,
): Promise<{ token: string; endsAt: Date }> {
  const token = newToken()
  const endsAt = new Date(now.getTime() + LIFETIME)
  await db.download.create({ data: { organizationId, personId, tokenHash: hashToken(token), what, endsAt } })
  return { token, endsAt }
}

/** The file of a link, made of what is kept at this moment; null when there is none, or the link has ended. */
export async function readDownload(
  asked: Asked,
  token: string,
  name: string,
  now: Date,
): Promise<DownloadedFile | null> {
  const { db, organizationId, adminEmails } = asked
  const where = { organizationId_tokenHash: { organizationId, tokenHash: hashToken(token) } }
  const link = await db.download.findUnique({ where, include: { person: true } })
  if (!link || link.endsAt <= now) return null
  const { what, person } = link
  if (what === 'audit-log' && !isAdministrator(person, adminEmails)) return null
  const known = files[what as What]
  const file = Object.hasOwn(known, name) ? known[name] : undefined
  return file ? { type: file.type, content: await file.write(asked, person, now) } : null
}

/** Takes away what has ended. */
export async function forgetOldDownloads(db: Database, now: Date): Promise<void> {
  await db.download.deleteMany({ where: { endsAt: { lt: now } } })
}

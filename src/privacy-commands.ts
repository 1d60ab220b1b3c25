import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { noCalendars } from './bookings/busy-times.js'
import { openHome } from './home.js'
import { openLicences } from './licensing.js'
import { createFolderMailer } from './mail/folder.js'
import { type Asker, cancelAhead, erase as eraseNow, startErasure } from './people/privacy/erase.js'
import { meetingsAsIcs, personalDataAsJson } from './people/privacy/export.js'
import { findSubject, readPersonalData } from './people/privacy/personal-data.js'
import { openJobs } from './storage/jobs.js'

type Settings = Parameters<typeof openHome>[0] &
  Parameters<typeof openLicences>[0] & { MAIL_FROM: string; ADMIN_EMAILS: string[] }

interface Said {
  ok: boolean
  lines: string[]
}

const nobody = (email: string): Said => ({ ok: false, lines: [`Nothing is kept about ${email}.`] })
const commandLine: Asker = { actor: 'command line', source: 'command line' }

/** Writes all that is kept about an address as JSON and as a calendar, readable by whoever runs this alone. */
export async function exportToFolder(settings: Settings, email: string, folder: string): Promise<Said> {
  const { db, organization, close } = await openHome(settings)
  try {
    const subject = await findSubject(db, organization.id, email)
    const data = await readPersonalData(db, subject)
    if (Object.values(data).every((rows) => rows.length === 0)) return nobody(email)
    const files = {
      'personal-data.json': await personalDataAsJson(db, subject, new Date()),
      'meetings.ics': await meetingsAsIcs(db, subject, organization.locale),
    }
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const paths = Object.entries(files).map(([name, content]) => ({ path: join(folder, name), content }))
    for (const { path, content } of paths) await writeFile(path, content, { mode: 0o600 })
    return { ok: true, lines: paths.map(({ path }) => path) }
  } finally {
    await close()
  }
}

/**
 * Erases somebody, once the address was given twice: at once, or by a job of the server when meetings ahead must be cancelled first and the
 * others told by whom.
 */
export async function erase(settings: Settings, email: string, isSure: boolean): Promise<Said> {
  const { db, url, organization, close } = await openHome(settings)
  const log = pino({ level: 'silent' })
  const jobs = await openJobs(url, db, log)
  try {
    const subject = await findSubject(db, organization.id, email)
    const data = await readPersonalData(db, subject)
    if (Object.values(data).every((rows) => rows.length === 0)) return nobody(email)
    if (!isSure) {
      const found = Object.entries(data).filter(([, rows]) => rows.length > 0)
      return {
        ok: true,
        lines: [
          `This replaces or takes away what is kept about ${email}:`,
          ...found.map(([table, rows]) => `  ${table}: ${rows.length}`),
          `It cannot be undone. To do it: npm run -s cli -- erase ${email} ${email}`,
        ],
      }
    }
    const mailer = createFolderMailer({ folder: join(settings.DATA_DIR, 'mail'), from: settings.MAIL_FROM })
    const rooms = { db, jobs, calendars: noCalendars, licences: openLicences(settings, db, log) }
    const tools = { rooms, mailer, now: () => new Date() }
    const started = await startErasure(rooms, subject, commandLine, settings.ADMIN_EMAILS)
    if (!started.ok)
      return { ok: false, lines: [`${email} is the last administrator. Name another one first, or set ADMIN_EMAILS.`] }
    const waiting = await cancelAhead(tools, subject)
    if (waiting > 0)
      return {
        ok: true,
        lines: [
          `Meetings ahead are cancelled. The server tells the others (${waiting} messages), and then erases ${email}.`,
        ],
      }
    await eraseNow(tools, subject, commandLine)
    return { ok: true, lines: [`${email} is erased.`] }
  } finally {
    await jobs.stop()
    await close()
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from './program.mjs'

const port = 5232
const headers = { authorization: `Basic ${Buffer.from('adam:secret').toString('base64')}` }

/** Debian's CalDAV server, with a calendar for Adam. The port is free: see run.mjs. */
export async function startRadicale() {
  const folder = mkdtempSync(join(tmpdir(), 'timewith-radicale-'))
  const users = join(folder, 'users')
  writeFileSync(users, 'adam:secret\n')
  const settings = {
    'server-hosts': `127.0.0.1:${port}`,
    'auth-type': 'htpasswd',
    'auth-htpasswd-filename': users,
    'auth-htpasswd-encryption': 'plain',
    'auth-delay': '0',
    'storage-filesystem-folder': folder,
    'logging-level': 'info',
  }
  const options = Object.entries(settings).map(([name, value]) => `--${name}=${value}`)
  const program = await startProgram('radicale', 'radicale', ['--config', '', ...options], {
    cwd: folder,
    ready: /Listening on/,
  })
  const calendar = `http://127.0.0.1:${port}/adam/work/`
  const made = await fetch(calendar, { method: 'MKCALENDAR', headers })
  if (made.status !== 201) throw new Error(`no calendar: ${made.status}`)
  return {
    address: `127.0.0.1:${port}`,
    /** Adam puts something into his calendar. */
    async put(uid, from, to) {
      const stamp = (at) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
      const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Adam//EN', 'BEGIN:VEVENT', `UID:${uid}`]
      const times = [`DTSTAMP:${stamp(from)}`, `DTSTART:${stamp(from)}`, `DTEND:${stamp(to)}`, 'SUMMARY:Dentist']
      const body = [...lines, ...times, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
      const answer = await fetch(`${calendar}${uid}.ics`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'text/calendar' },
        body,
      })
      if (answer.status !== 201) throw new Error(`not put: ${answer.status}`)
    },
    /** All that stands in it, as one iCalendar object. */
    async read() {
      return (await fetch(calendar, { headers })).text()
    },
    async stop() {
      await program.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'

/** The mails in the folder, oldest first. */
export async function readMails(folder) {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
  return Promise.all(files.map((name) => readMail(join(folder, name))))
}

/** Waits until that many mails about bookings were written; resolves to all of them. */
export async function waitForMails(folder, count, patience = 10_000) {
  for (const end = Date.now() + patience; ; await sleep(50)) {
    const mails = (await readMails(folder)).filter(({ invitation }) => invitation)
    if (mails.length >= count) return mails
    if (Date.now() > end) throw new Error(`${mails.length} mails instead of ${count}`)
  }
}

/** Waits for the newest code that was mailed to an address. */
export async function waitForCode(folder, address, patience = 10_000) {
  for (const end = Date.now() + patience; ; await sleep(50)) {
    const mail = (await readMails(folder)).findLast(({ to, invitation }) => to === address && !invitation)
    if (mail) return /\b\d{6}\b/.exec(mail.subject)[0]
    if (Date.now() > end) throw new Error(`no code for ${address}`)
  }
}

async function readMail(file) {
  const mail = await PostalMime.parse(await readFile(file))
  const calendars = mail.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType))
  return {
    to: mail.to[0].address,
    subject: mail.subject,
    text: mail.text ?? '',
    html: mail.html ?? '',
    invitation: calendars[0] && readInvitation(new TextDecoder().decode(calendars[0].content)),
  }
}

/** What iCalendar (RFC 5545, RFC 5546) tells the calendar of who gets it; times as instants, in milliseconds. */
function readInvitation(text) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const component = calendar.getFirstSubcomponent('vevent')
  const event = new ICAL.Event(component)
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    start: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    organizer: String(component.getFirstPropertyValue('organizer')).toLowerCase(),
    attendees: component.getAllProperties('attendee').map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
  }
}

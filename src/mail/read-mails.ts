import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'

/** A mail in the folder, as a page shows it. */
export interface ReadMail {
  id: string
  /** The address. */
  to: string
  subject: string
  /** ISO 8601. */
  at: string
  text: string
  html: string
  /** The invitation as an iCalendar file. */
  ics?: string
}

/** The newest mails in a folder of `createFolderMailer`, newest first; none where there is no folder yet. */
export async function readMails(folder: string, limit = 100): Promise<ReadMail[]> {
  const files = await readdir(folder).catch(() => [])
  const newest = files
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, limit)
  return Promise.all(newest.map((file) => readMail(folder, file)))
}

async function readMail(folder: string, file: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(await readFile(join(folder, file)))
  const invitation = mail.attachments.find(({ filename }) => filename?.endsWith('.ics'))
  return {
    id: file.replace(/\.eml$/, ''),
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    at: mail.date ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    // The parser makes every line break a newline; iCalendar's is CRLF (RFC 5545, 3.1).
    ics: invitation && new TextDecoder().decode(invitation.content as ArrayBuffer).replace(/\r?\n/g, '\r\n'),
  }
}

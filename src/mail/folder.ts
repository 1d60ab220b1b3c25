import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import { composeMail } from './compose.js'
import { forgetFilesBefore, forgetInFolder } from './forget-in-folder.js'
import { isWritable, readMailbox } from './mailbox.js'
import type { Mailer } from './mailer.js'
import { idOf } from './message-id.js'
import { replaceFile } from './replace-file.js'

interface FolderOptions {
  folder: string
  /** MAIL_FROM. */
  from: string
  now?: () => Date
}

/** "20261201T140000000Z-": names sort by the time at which the mail was first written. */
const timeLength = '20261201T140000000Z-'.length

const nameOf = (at: Date) => at.toISOString().replace(/[-:.]/g, '')

/**
 * Mail as `.eml` files (RFC 5322) in a folder, for whom runs no mail server. A mail that is sent again takes the place of the first.
 */
export function createFolderMailer({ folder, from, now = () => new Date() }: FolderOptions): Mailer {
  const sender = readMailbox(from)

  return {
    destination: folder,
    async send(letter) {
      if (!isWritable(letter.to.address)) return { ok: false, code: 'refused', message: 'not a mail address' }
      const at = now()
      const mail = new MailComposer({ ...composeMail(letter, sender), date: at, newline: 'windows' })
      const message = await mail.compile().build()
      return tryFolder(async () => {
        const name = `${idOf(letter.messageKey)}.eml`
        const known = (await readdir(folder)).find((file) => file.slice(timeLength) === name)
        await replaceFile(join(folder, known ?? `${nameOf(at)}-${name}`), message)
      })
    },
    forget: (person, replacement) => forgetInFolder(folder, person, replacement),
    forgetBefore: (before) => forgetFilesBefore(folder, nameOf(before)),
    check: () =>
      tryFolder(async () => {
        const probe = join(folder, `.${randomUUID()}`)
        await writeFile(probe, '')
        await rm(probe)
      }),
    async stop() {},
  }

  /** With the folder there: made when it is first needed, and again when somebody has removed it. */
  async function tryFolder(work: () => Promise<void>): ReturnType<Mailer['check']> {
    try {
      await mkdir(folder, { recursive: true })
      await work()
      return { ok: true }
    } catch (error) {
      return { ok: false, code: 'unreachable', message: (error as Error).message }
    }
  }
}

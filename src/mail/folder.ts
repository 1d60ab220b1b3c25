import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import { composeMail } from './compose.js'
import { isWritable, readMailbox } from './mailbox.js'
import type { Mailer } from './mailer.js'
import { idOf } from './message-id.js'

interface FolderOptions {
  folder: string
  /** MAIL_FROM. */
  from: string
  now?: () => Date
}

/** "20261201T140000000Z-": names sort by the time at which the mail was first written. */
const timeLength = '20261201T140000000Z-'.length

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
        await replaceFile(join(folder, known ?? `${at.toISOString().replace(/[-:.]/g, '')}-${name}`), message)
      })
    },
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

/** A reader sees the old file or the new one, never a part. */
async function replaceFile(file: string, content: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, content)
  await rename(draft, file)
}

import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime, { type Address, type Email } from 'postal-mime'
import { html } from './html.js'
import type { Forgotten } from './mailer.js'
import { replaceFile } from './replace-file.js'

/** Takes a person out of the `.eml` files of a folder: the mails to them go, and in the others they become `someone`. */
export async function forgetInFolder(folder: string, person: Forgotten, someone: string): Promise<void> {
  const files = await readdir(folder).catch(() => [])
  for (const file of files.filter((name) => name.endsWith('.eml'))) {
    const path = join(folder, file)
    const mail = await PostalMime.parse(await readFile(path))
    if (person.address && mail.to?.some(({ address }) => address?.toLowerCase() === person.address)) await rm(path)
    else if (mentions(mail, person)) await replaceFile(path, await rewrite(mail, person, someone))
  }
}

/** @param name what the names of files begin with that are kept; they sort by time */
export async function forgetFilesBefore(folder: string, name: string): Promise<void> {
  const files = await readdir(folder).catch(() => [])
  for (const file of files) if (file.endsWith('.eml') && file < name) await rm(join(folder, file))
}

const contentOf = ({ content }: Email['attachments'][number]): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** Folded lines of iCalendar (RFC 5545, 3.1) are read as one. */
const unfold = (text: string) => text.replace(/\r?\n[ \t]/g, '')

function mentions(mail: Email, person: Forgotten): boolean {
  const all = [mail.subject, mail.text, mail.html, ...mail.attachments.map(contentOf)].map((text) => unfold(text ?? ''))
  const headers = [...(mail.to ?? []), ...(mail.replyTo ?? [])].flatMap(({ name, address }) => [name, address ?? ''])
  return [...all, ...headers].some((text) => replaceIn(text, person, '') !== text)
}

/** Composed anew of the same parts. */
async function rewrite(mail: Email, person: Forgotten, someone: string): Promise<Buffer> {
  const clean = (text: string | undefined) => text && replaceIn(text, person, someone)
  const header = ({ name, address }: Address) => ({ name: clean(name) ?? '', address: address ?? '' })
  const kept = ['content-language', 'auto-submitted', 'x-auto-response-suppress', 'references']
  const composer = new MailComposer({
    from: mail.from && header(mail.from),
    to: mail.to?.map(header),
    replyTo: mail.replyTo?.filter(({ address }) => address?.toLowerCase() !== person.address).map(header),
    subject: clean(mail.subject),
    date: mail.date,
    messageId: mail.messageId,
    headers: mail.headers.filter(({ key }) => kept.includes(key)),
    text: clean(mail.text),
    html: clean(mail.html),
    attachments: mail.attachments.map((attachment) => ({
      filename: attachment.filename ?? undefined,
      contentType: attachment.mimeType,
      content: clean(unfold(contentOf(attachment)).replace(/\r?\n/g, '\r\n')),
    })),
    newline: 'windows',
  })
  return composer.compile().build()
}

/** Whole words, in any case. */
function replaceIn(text: string, { names, address, words }: Forgotten, someone: string): string {
  const replacements = [
    ...spelled(words).map((word) => [word, '…'] as const),
    ...[address, ...spelled(names)].filter(Boolean).map((name) => [name, someone] as const),
  ]
  return replacements.reduce((left, [spelling, replacement]) => {
    const exact = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'giu'), () => replacement)
  }, text)
}

/** As they are, and as HTML and iCalendar write them. */
const spelled = (texts: readonly string[]) =>
  texts.flatMap((text) => [...new Set([text, html`${text}`.markup, text.replace(/[\\;,]/g, '\\$&')])])

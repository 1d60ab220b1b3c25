import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFolderMailer } from '../../src/mail/folder.js'
import { readMails } from '../../src/mail/read-mails.js'
import { readInvitation } from './calendar.js'
import { toAdam, toNine, toZoe } from './letters.js'

async function makeFolder() {
  const root = await mkdtemp(join(tmpdir(), 'timewith-mail-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const folder = join(root, 'mail')
  let minute = 0
  // Every mail a minute after the one before.
  const now = () => new Date(Date.UTC(2026, 10, 23, 9, minute++))
  return { root, folder, mailer: createFolderMailer({ folder, from: 'Timewith <timewith@contoso.com>', now }) }
}

describe('mail in a folder', () => {
  it('is read back as it was sent, the newest first', async () => {
    const { folder, mailer } = await makeFolder()

    expect(await mailer.send(toZoe())).toEqual({ ok: true })
    expect(await mailer.send(toAdam())).toEqual({ ok: true })

    const [second, first, ...others] = await readMails(folder)
    expect(others).toEqual([])
    expect(second).toMatchObject({ to: 'adam@contoso.com', at: '2026-11-23T09:01:00.000Z' })
    expect(first).toMatchObject({
      to: 'zoe@example.nl',
      subject: 'Bevestigd: Intro call met Adam Smith, di 1 dec, 14:00',
      at: '2026-11-23T09:00:00.000Z',
      text: expect.stringContaining('Je hebt een afspraak met Adam Smith.'),
      html: expect.stringContaining('<html lang="nl-NL">'),
    })
    expect(readInvitation(first?.ics ?? '')).toMatchObject({ method: 'REQUEST', start: '2026-12-01T13:00:00.000Z' })
    expect(first?.ics).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  it('is one file for a mail that is sent again, in the place of the first', async () => {
    const { folder, mailer } = await makeFolder()

    await mailer.send(toZoe({ messageKey: 'one' }))
    await mailer.send(toZoe({ messageKey: 'another-one' }))
    await mailer.send(toZoe({ messageKey: 'one', event: 'moved' }, toNine))

    expect((await readdir(folder)).sort()).toEqual([
      '20261123T090000000Z-one.eml',
      '20261123T090100000Z-another-one.eml',
    ])
    expect((await readMails(folder)).map(({ subject }) => subject)).toEqual([
      'Bevestigd: Intro call met Adam Smith, di 1 dec, 14:00',
      'Nieuwe tijd: Intro call met Adam Smith, wo 2 dec, 09:00',
    ])
  })

  it('is not more than was asked for', async () => {
    const { folder, mailer } = await makeFolder()
    for (const messageKey of ['a', 'b', 'c']) await mailer.send(toZoe({ messageKey }))

    expect((await readMails(folder, 2)).map(({ id }) => id)).toEqual(['20261123T090200000Z-c', '20261123T090100000Z-b'])
  })

  it('is none where there is no folder yet', async () => {
    const { folder } = await makeFolder()

    expect(await readMails(folder)).toEqual([])
  })

  it('is written into a folder that is made when it is needed, with nothing else left in it', async () => {
    const { folder, mailer } = await makeFolder()

    expect(await mailer.check()).toEqual({ ok: true })
    expect(await readdir(folder)).toEqual([])
    expect(mailer.destination).toBe(folder)
  })

  it('cannot be written where a file stands in the way', async () => {
    const { root, folder, mailer } = await makeFolder()
    await writeFile(join(root, 'mail'), '')

    expect(await mailer.check()).toMatchObject({
      ok: false,
      code: 'unreachable',
      message: expect.stringContaining(folder),
    })
    expect(await mailer.send(toZoe())).toMatchObject({ ok: false, code: 'unreachable' })
  })
})

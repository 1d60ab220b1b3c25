import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { createDownload, readDownload } from '../../../src/access/downloads.js'
import { book } from '../../../src/bookings/book.js'
import { personalDataAsJson } from '../../../src/people/privacy/export.js'
import { atCommandLine, printed } from '../../access/cmdlets/administrator.js'
import { talkAs } from '../../support/chat.js'
import { adamsAccount, evesAccount, later, now, requestOfEve, useContoso } from '../../support/contoso.js'
import { expectBooked } from '../../support/outcomes.js'

const contoso = useContoso()
const asked = () => ({ db: contoso.rooms.db, organizationId: contoso.organization.id, adminEmails: [] })

beforeEach(async () => {
  expectBooked(await book(contoso.rooms, requestOfEve(contoso, { notes: 'Bring the blue folder' }), now))
})

async function download(of: typeof contoso.eve, file: string, at = now) {
  const { token } = await createDownload(contoso.rooms.db, of, 'personal-data', now)
  return readDownload(asked(), token, file, at)
}

describe('What is exported', () => {
  test('is everything about one person, and nobody’s secrets', async () => {
    await talkAs(evesAccount, contoso).says('book with Adam')
    await printed(
      atCommandLine(contoso.rooms.db, contoso.organization.id),
      'Set-CASMailbox eve@fabrikam.example -EwsEnabled $true',
    )
    const data = JSON.parse((await download(contoso.eve, 'personal-data.json'))!.content)
    expect(data).toMatchObject({
      email: 'eve@fabrikam.example',
      person: [{ displayName: 'Eve Lim', timeZone: 'America/New_York' }],
      identity: [{ channel: 'slack', externalId: 'U-eve' }],
      my_bookings: [
        { title: 'Office hours', notes: 'Bring the blue folder', organizer: { displayName: 'Adam Novak' } },
      ],
      mailbox: [{ email: 'eve@fabrikam.example', ewsEnabled: true }],
      audit_entry: [{ action: 'Set-CASMailbox', subject: 'eve@fabrikam.example' }],
    })
    expect(data.dialogue).toHaveLength(1)
    expect(JSON.stringify(data)).not.toMatch(/hash|credentials|token/i)
  })

  test('tells an organizer who booked with them', async () => {
    const data = JSON.parse((await download(contoso.adam, 'personal-data.json'))!.content)
    expect(data.bookings_of_others_with_me).toMatchObject([{ attendeeName: 'Eve Lim' }])
    expect(data.meeting_type).toHaveLength(3)
  })

  test('has the meetings for any calendar', async () => {
    const { type, content } = (await download(contoso.eve, 'meetings.ics'))!
    expect(type).toBe('text/calendar')
    const [event, ...others] = new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent')
    expect(others).toEqual([])
    expect(event!.getFirstPropertyValue('summary')).toBe('Office hours · Adam Novak')
    expect(String(event!.getFirstPropertyValue('dtstart'))).toBe('2026-11-24T09:00:00Z')
  })

  test('is to be had for an hour, by the link that the bot gives to that person alone', async () => {
    expect(await download(contoso.eve, 'meetings.ics', later(61))).toBeNull()
    const eve = talkAs(evesAccount, contoso)
    for (const text of ['export my data', 'exporteer mijn gegevens', 'send me my data']) {
      await eve.says(text)
      expect(eve.card()).toBe('download')
    }
    await eve.says('export my data', { setting: 'shared' })
    expect(eve.notice()).toBe('ask-in-private')
  })

  test('of an address that has only been written down is what was written', async () => {
    const subject = { organizationId: contoso.organization.id, personId: undefined, email: 'zoe@example.nl' }
    await contoso.rooms.db.invitation.create({
      data: { organizationId: subject.organizationId, meetingTypeId: contoso.review.id, email: 'zoe@example.nl' },
    })
    const data = JSON.parse(await personalDataAsJson(contoso.rooms.db, subject, now))
    expect(Object.entries(data).filter(([, rows]) => Array.isArray(rows) && rows.length > 0)).toMatchObject([
      ['invitation', [{ email: 'zoe@example.nl' }]],
    ])
  })
})

describe('In the chat', () => {
  test('whoever asks what is kept hears it, and may have it or have it erased', async () => {
    const eve = talkAs(evesAccount, contoso)
    expect(await eve.says('what do you know about me?')).toContain('What I keep about you')
    expect(eve.verbs()).toEqual(['privacy.export', 'privacy.erase'])
  })

  test('erasing is asked twice, and done by the one who asked', async () => {
    const eve = talkAs(evesAccount, contoso)
    expect(await eve.says('wis al mijn gegevens')).toContain('1 meeting ahead is cancelled')
    expect(await eve.presses('privacy.erase')).toContain('Are you sure?')
    await eve.presses('privacy.erase-for-good')
    expect(eve.notice()).toBe('being-erased')
    const jobs = await contoso.rooms.db.job.findMany({
      where: { organizationId: contoso.organization.id, kind: 'erase' },
    })
    expect(jobs).toMatchObject([{ payload: { personId: contoso.eve.id, actor: contoso.eve.id, source: 'slack' } }])
  })

  test('“no” keeps everything, “yes” must be said twice', async () => {
    const eve = talkAs(evesAccount, contoso)
    const jobs = () => contoso.rooms.db.job.count({ where: { organizationId: contoso.organization.id, kind: 'erase' } })
    await eve.says('erase my data')
    await eve.says('no')
    expect(eve.card()).toBe('privacy')
    await eve.says('erase my data')
    await eve.says('yes')
    expect(await jobs()).toBe(0)
    await eve.says('yes')
    expect(await jobs()).toBe(1)
  })

  test('the last administrator is asked to name another first', async () => {
    const { db } = contoso.rooms
    const where = { organizationId_id: { organizationId: contoso.organization.id, id: contoso.adam.id } }
    await db.person.update({ where, data: { isAdministrator: true } })
    const adam = talkAs(adamsAccount, contoso)
    await adam.says('erase my data')
    await adam.presses('privacy.erase')
    await adam.presses('privacy.erase-for-good')
    expect(adam.notice()).toBe('last-administrator')
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { localLicences } from '../../../src/access/licences/local-licences.js'
import { book } from '../../../src/bookings/book.js'
import type { LicenceMode } from '../../../src/cards/catalogue.js'
import { talkAs } from '../../support/chat.js'
import { adamsAccount, evesAccount, now, requestOfEve, useContoso } from '../../support/contoso.js'
import { expectBooked } from '../../support/outcomes.js'

const contoso = useContoso()
const as = (caller: Parameters<typeof talkAs>[0]) =>
  talkAs(caller, { ...contoso, adminEmails: ['adam@contoso.example'] })
let adam: ReturnType<typeof talkAs>
const check = (mode: LicenceMode) => {
  if (mode === 'local') contoso.rooms.licences = localLicences
  adam = as(adamsAccount)
}

describe('Where licences are assigned here', () => {
  beforeEach(() => check('local'))

  test('whoever has none cannot be booked, and attendees are never asked for one', async () => {
    const eve = as(evesAccount)
    expect(await eve.says('book office hours with Adam')).toContain('Adam Novak')
    expect(eve.notice()).toBe('person')
    await adam.says('give Adam a licence')
    await adam.presses('admin.confirm')
    await eve.says('book office hours with Adam')
    expect(eve.card()).toBe('slots')
  })

  test('an administrator sees who has one, gives it and takes it away by a button', async () => {
    expect(await adam.says('licences')).toContain('Adam Novak\nadam@contoso.example · Has no licence')
    await adam.presses(adam.button('admin.licence'))
    expect(await adam.presses('admin.confirm')).toContain('Turns personal bookings on for Adam Novak')
    expect(await adam.presses('admin.show')).toContain('assigned here (LICENSING=local)')
    expect(await adam.presses('admin.licences')).toContain(
      'Adam Novak\nadam@contoso.example · Has a licence · MICROSOFTBOOKINGS',
    )
  })

  test('taking it away shows what stops and what stays, and keeps the bookings', async () => {
    await adam.says('geef Adam een Microsoft 365 E3-licentie')
    await adam.presses('admin.confirm')
    const { id, organizationId } = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
    expect(await adam.says('take the licence from Adam')).toContain(
      'Turns personal bookings off for Adam Novak; the page stops, 1 upcoming booking stays.',
    )
    await adam.presses('admin.confirm')
    const { status } = await contoso.rooms.db.booking.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id } },
    })
    expect(status).toBe('accepted')
  })

  test('a table can be pasted in the chat', async () => {
    await adam.says('Import-License\nEmail,Product\nadam@contoso.example,Office 365 E3\neve@fabrikam.example,Visio\n.')
    expect(await adam.presses('admin.confirm')).toContain('Passed over: Visio')
    expect(await adam.says('Get-License')).toContain('{Office 365 E3}')
  })
})

test('where licences are not checked, the card says that nobody needs one', async () => {
  check('off')
  expect(await adam.says('licenties')).toContain('Nobody needs a licence (LICENSING=off).')
})

import pino from 'pino'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { noLicences } from '../../src/access/licences/licences.js'
import type { BookRequest } from '../../src/bookings/book.js'
import { noCalendars } from '../../src/bookings/busy-times.js'
import type { Rooms } from '../../src/bookings/rooms.js'
import { createMeetingType, type MeetingTypePlan, usualPlan } from '../../src/bookings/save-meeting-type.js'
import type { Caller } from '../../src/channels/channel.js'
import { identify } from '../../src/people/identify.js'
import type { MeetingType, Organization, Person } from '../../src/storage/generated/client.js'
import { type Jobs, openJobs } from '../../src/storage/jobs.js'
import { useFreshDatabase } from './fresh-database.js'

/** A Monday in November, 10:00 in Amsterdam and 04:00 in New York. */
export const now = new Date('2026-11-23T09:00:00Z')

/** A wall time in Amsterdam that winter. */
export const amsterdam = (wallTime: string): Date => new Date(`${wallTime}:00+01:00`)
/** A time on the Tuesday that follows, on Amsterdam's clocks. */
export const tuesday = (clock: string): Date => amsterdam(`2026-11-24T${clock}`)

export const later = (minutes: number, from: Date = now): Date => new Date(from.getTime() + minutes * 60_000)

/** The organizer, who is in Amsterdam and chats in Teams. */
export const adamsAccount: Caller = {
  channel: 'teams',
  workspace: 'contoso',
  id: 'teams-adam',
  displayName: 'Adam Novak',
  verifiedEmail: 'adam@contoso.example',
  timeZone: 'Europe/Amsterdam',
  locale: 'en-GB',
}
/** An attendee, who is in New York and chats in Slack. */
export const evesAccount: Caller = {
  channel: 'slack',
  workspace: 'T-fabrikam',
  id: 'U-eve',
  displayName: 'Eve Lim',
  verifiedEmail: 'eve@fabrikam.example',
  timeZone: 'America/New_York',
  locale: 'en-US',
}
/** Another attendee, who is in Amsterdam, chats in Slack and reads Dutch. */
export const bobsAccount: Caller = {
  channel: 'slack',
  workspace: 'T-fabrikam',
  id: 'U-bob',
  displayName: 'Bob de Wit',
  verifiedEmail: 'bob@fabrikam.example',
  timeZone: 'Europe/Amsterdam',
  locale: 'nl-NL',
}

export interface Contoso {
  rooms: Rooms & { jobs: Jobs }
  url: string
  organization: Organization
  adam: Person
  eve: Person
  bob: Person
  /** Adam's, all of them; he is there on weekdays from nine to five. */
  officeHours: MeetingType
  quickChat: MeetingType
  /** Private, and shared with nobody yet. */
  review: MeetingType
}

/**
 * An organization for each test, with the people and meeting types that every test knows, on a database that the tests of a file
 * share. The returned object is filled anew before each test.
 */
export function useContoso(): Contoso {
  const fresh = useFreshDatabase()
  const contoso = {} as Contoso
  let jobs: Jobs

  beforeAll(async () => {
    jobs = await openJobs(fresh.url, fresh.db, pino({ level: 'silent' }))
  })
  beforeEach(async () => {
    Object.assign(
      contoso,
      { url: fresh.url, rooms: { db: fresh.db, jobs, calendars: noCalendars, licences: noLicences } },
      await openContoso(fresh),
    )
  })
  afterAll(() => jobs.stop())

  return contoso
}

async function openContoso({ db }: Pick<Rooms, 'db'>): Promise<Omit<Contoso, 'rooms' | 'url'>> {
  const organization = await db.organization.create({
    data: { name: 'Contoso', timeZone: 'Europe/Amsterdam', locale: 'en' },
  })
  const meet = (account: Caller) => identify(db, organization, account, addressOf(account), now)
  const [adam, eve, bob] = [await meet(adamsAccount), await meet(evesAccount), await meet(bobsAccount)]
  const offer = (change: Partial<MeetingTypePlan> & { title: string }) =>
    createMeetingType(db, adam, { ...usualPlan, durationMinutes: 30, ...change }, `contoso:${change.title}`)
  return {
    organization,
    adam: { ...adam, slug: 'adam-novak' },
    eve,
    bob,
    officeHours: await offer({ title: 'Office hours', location: 'Room 4' }),
    quickChat: await offer({ title: 'Quick chat', durationMinutes: 15 }),
    review: await offer({ title: 'Review', durationMinutes: 60, visibility: 'private' }),
  }
}

export const addressOf = ({ channel, id }: Caller) => ({ channel, conversation: `chat with ${id}` })

/** What a booking verb wants to know of someone who books. */
export const attendeeOf = ({ id, displayName, email, timeZone, locale }: Person): BookRequest['attendee'] => ({
  id,
  name: displayName,
  email,
  timeZone,
  locale,
})

/** Eve's request for office hours on Tuesday at ten in Amsterdam; `change` says what is different. */
export const requestOfEve = (contoso: Contoso, change: Partial<BookRequest> = {}): BookRequest => ({
  organizationId: contoso.organization.id,
  meetingTypeId: contoso.officeHours.id,
  start: tuesday('10:00'),
  attendee: attendeeOf(contoso.eve),
  notes: '',
  key: 'first click',
  ...change,
})

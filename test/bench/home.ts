import { rm } from 'node:fs/promises'
import pino from 'pino'
import { noLicences } from '../../src/access/licences/licences.js'
import { noCalendars } from '../../src/bookings/busy-times.js'
import { toDate, toMinute } from '../../src/bookings/instants.js'
import type { Rooms } from '../../src/bookings/rooms.js'
import { createMeetingType, usualPlan } from '../../src/bookings/save-meeting-type.js'
import type { Caller } from '../../src/channels/channel.js'
import { identify } from '../../src/people/identify.js'
import { homeOrganization } from '../../src/people/organization.js'
import { openDatabase } from '../../src/storage/client.js'
import { startEmbeddedPostgres } from '../../src/storage/embedded-postgres.js'
import type { MeetingType, Organization, Person } from '../../src/storage/generated/client.js'
import { openJobs } from '../../src/storage/jobs.js'
import { migrate } from '../../src/storage/migrations.js'
import { freshFolder } from './folder.js'

export const log = pino({ level: 'silent' })

/** A Monday, 08:00 in UTC. */
export const now = new Date('2026-11-23T08:00:00Z')

export interface Home {
  url: string
  rooms: Rooms
  organization: Organization
  close(): Promise<void>
}

/** An organization on a database server of its own that keeps what it is told (fsync on), as the app's own does. */
export async function openHome(): Promise<Home> {
  const folder = await freshFolder()
  const server = await startEmbeddedPostgres(folder)
  await migrate(server.url)
  const { rooms, organization, close } = await openRooms(server.url)
  return {
    url: server.url,
    rooms,
    organization,
    async close() {
      await close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The same for a further process on that server. */
export async function openRooms(url: string): Promise<Pick<Home, 'rooms' | 'organization' | 'close'>> {
  const db = openDatabase(url)
  const jobs = await openJobs(url, db, log)
  const organization = await homeOrganization(db, { name: 'Bench', timeZone: 'UTC', locale: 'en' })
  return {
    rooms: { db, jobs, calendars: noCalendars, licences: noLicences },
    organization,
    async close() {
      await jobs.stop()
      await db.$disconnect()
    },
  }
}

export const callerNamed = (displayName: string): Caller => {
  const id = displayName.toLowerCase().replaceAll(' ', '.')
  return { channel: 'web', workspace: '', id, displayName, verifiedEmail: `${id}@example.com`, timeZone: 'UTC' }
}

export const meet = ({ rooms, organization }: Home, name: string): Promise<Person> =>
  identify(rooms.db, organization, callerNamed(name), undefined, now)

/** An organizer with one meeting type of half an hour, from nine to five on weekdays for a year. */
export async function meetOrganizer(
  home: Home,
  name: string,
): Promise<{ organizer: Person; meetingType: MeetingType }> {
  const { db } = home.rooms
  const person = await meet(home, name)
  const plan = { ...usualPlan, title: 'Office hours', durationMinutes: 30, horizonDays: 365 }
  const meetingType = await createMeetingType(db, person, plan, `bench:${name}`)
  const where = { organizationId_id: { organizationId: person.organizationId, id: person.id } }
  return { organizer: await db.person.findUniqueOrThrow({ where }), meetingType }
}

/** So many half hours from nine to five on weekdays, from the day after `now` on. */
export function officeStarts(count: number): Date[] {
  const starts: Date[] = []
  for (let day = 1; starts.length < count; day++) {
    const nine = Date.UTC(2026, 10, 23 + day, 9)
    if ([0, 6].includes(new Date(nine).getUTCDay())) continue
    for (let slot = 0; slot < 16 && starts.length < count; slot++) starts.push(new Date(nine + slot * 30 * 60_000))
  }
  return starts
}

/** The ids of everybody and everything that is there, but for bookings. */
export async function knownIds({ rooms }: Home): Promise<Set<string>> {
  const rows = await rooms.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM organization UNION SELECT id FROM person UNION SELECT id FROM identity
    UNION SELECT id FROM meeting_type UNION SELECT id FROM schedule`
  return new Set(rows.map(({ id }) => id))
}

/** Every second half hour that can be booked, so that the rest is still to be had; every tenth with Eve. */
export async function fillCalendar(
  { rooms }: Home,
  { organizer, meetingType, eve }: { organizer: Person; meetingType: MeetingType; eve: Person },
  bookings: number,
): Promise<void> {
  const starts = officeStarts(2 * bookings).filter((_, i) => i % 2 === 0)
  await rooms.db.booking.createMany({
    data: starts.map((startsAt, i) => ({
      organizationId: organizer.organizationId,
      meetingTypeId: meetingType.id,
      organizerId: organizer.id,
      attendeeId: i % 10 === 0 ? eve.id : null,
      attendeeName: i % 10 === 0 ? eve.displayName : `Visitor ${i}`,
      attendeeEmail: `visitor${i}@example.com`,
      attendeeTimeZone: 'UTC',
      attendeeLocale: 'en',
      status: 'accepted',
      title: meetingType.title,
      startsAt,
      endsAt: toDate(toMinute(startsAt) + 30),
      bookedFrom: startsAt,
      bookedTo: toDate(toMinute(startsAt) + 30),
    })),
  })
  await rooms.db.$executeRaw`ANALYZE`
}

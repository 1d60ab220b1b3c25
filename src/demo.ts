import { createMeetingType, usualPlan } from './bookings/save-meeting-type.js'
import { identify } from './people/identify.js'
import type { Database } from './storage/client.js'
import type { Organization, Person } from './storage/generated/client.js'

const organizer = { id: 'adam', displayName: 'Adam Ant', email: 'adam@example.com' }
const attendee = { id: 'eve', displayName: 'Eve Nova', email: 'eve@example.com' }

/**
 * Someone to try the bot with when no chat is connected: an organizer with two meeting types, and an attendee. Made once; what was
 * done with them since stays.
 */
export async function prepareDemo(
  db: Database,
  organization: Organization,
  now: Date,
): Promise<{ organizer: Person; attendee: Person }> {
  const meet = async ({ id, displayName, email }: typeof organizer) => {
    const caller = { channel: 'web' as const, workspace: '', id: `demo-${id}`, displayName, verifiedEmail: email }
    return identify(db, organization, caller, undefined, now)
  }
  const [adam, eve] = [await meet(organizer), await meet(attendee)]
  if ((await db.meetingType.count({ where: { organizationId: organization.id, organizerId: adam.id } })) === 0)
    for (const [title, durationMinutes] of [
      ['Quick chat', 15],
      ['Office hours', 30],
    ] as const)
      await createMeetingType(db, adam, { ...usualPlan, title, durationMinutes }, `demo:${durationMinutes}`)
  return { organizer: adam, attendee: eve }
}

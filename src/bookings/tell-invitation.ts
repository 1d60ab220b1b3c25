import type { InvitationLetter } from '../mail/mailer.js'
import type { JobHandler } from '../storage/jobs.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { findMeetingType } from './find-meeting-type.js'
import { type SecretPost, sendSecret } from './send-secret.js'
import type { InvitationPayload } from './sharing.js'

/** The handler of the jobs that mail an invitation. */
export function invitationTeller(post: SecretPost & { publicUrl: string }): Record<'invitation', JobHandler> {
  return {
    async invitation(job) {
      const invitation = job.payload as InvitationPayload
      const meetingType = await findMeetingType(post.db, job.organizationId, invitation.meetingTypeId)
      const messageKey = job.key.replace(':', '.')
      const url = `${post.publicUrl}/link/${invitation.token}`
      return sendSecret(post, job, meetingType ? letterOf(meetingType, invitation, url, messageKey) : undefined)
    },
  }
}

function letterOf(
  { title, description, durationMinutes, organizer }: BookableMeetingType,
  { to, locale, timeZone, times }: InvitationPayload,
  url: string,
  messageKey: string,
): InvitationLetter {
  return {
    event: 'invitation',
    to,
    locale,
    timeZone,
    messageKey,
    organizer: { name: organizer.displayName, address: organizer.email ?? '' },
    title,
    description,
    durationMinutes,
    url,
    times: times.map((start) => ({ start, url: `${url}?start=${encodeURIComponent(start)}` })),
  }
}

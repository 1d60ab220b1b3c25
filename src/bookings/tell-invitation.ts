import type { InvitationLetter, Mailer } from '../mail/mailer.js'
import type { Database } from '../storage/client.js'
import type { JobHandler } from '../storage/jobs.js'
import { findMeetingType } from './find-meeting-type.js'
import type { InvitationPayload } from './sharing.js'

/** The handler of the jobs that mail an invitation. */
export function invitationTeller({
  db,
  mailer,
  publicUrl,
}: {
  db: Database
  mailer: Pick<Mailer, 'send'>
  publicUrl: string
}): Record<'invitation', JobHandler> {
  return {
    async invitation({ organizationId, key, payload }) {
      const { meetingTypeId, to, locale, timeZone, token, times } = payload as InvitationPayload
      const meetingType = await findMeetingType(db, organizationId, meetingTypeId)
      if (meetingType) {
        const { title, description, durationMinutes, organizer } = meetingType
        const url = `${publicUrl}/link/${token}`
        const letter: InvitationLetter = {
          event: 'invitation',
          to,
          locale,
          timeZone,
          messageKey: key.replace(':', '.'),
          organizer: { name: organizer.displayName, address: organizer.email ?? '' },
          title,
          description,
          durationMinutes,
          url,
          times: times.map((start) => ({ start, url: `${url}?start=${encodeURIComponent(start)}` })),
        }
        const sent = await mailer.send(letter)
        if (!sent.ok && sent.code === 'unreachable') return { ok: false, tryAgain: true, message: sent.message }
      }
      await db.job.update({ where: { organizationId_key: { organizationId, key } }, data: { payload: {} } })
      return { ok: true }
    },
  }
}

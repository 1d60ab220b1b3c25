import type { Mailer } from '../mail/mailer.js'
import type { Database } from '../storage/client.js'
import type { JobHandler } from '../storage/jobs.js'
import type { CodePayload } from './email-code.js'

/** The handler of the jobs that mail a code. A code that was sent, or has come too late, is kept nowhere. */
export function codeTeller({ db, mailer }: { db: Database; mailer: Pick<Mailer, 'send'> }): Record<'code', JobHandler> {
  return {
    async code({ organizationId, key, payload }) {
      const { id, email, name, locale, code } = payload as CodePayload
      const kept = await db.emailCode.findUnique({ where: { organizationId_id: { organizationId, id } } })
      if (kept && kept.endsAt > kept.createdAt) {
        const letter = { event: 'code' as const, to: { name, address: email }, locale, messageKey: `code.${id}`, code }
        const sent = await mailer.send(letter)
        if (!sent.ok && sent.code === 'unreachable') return { ok: false, tryAgain: true, message: sent.message }
      }
      await db.job.update({ where: { organizationId_key: { organizationId, key } }, data: { payload: {} } })
      return { ok: true }
    },
  }
}

import type { JobHandler } from '../storage/jobs.js'
import type { CodePayload } from './email-code.js'
import { type SecretPost, sendSecret } from './send-secret.js'

/** The handler of the jobs that mail a code. A code that was sent, or has come too late, is kept nowhere. */
export function codeTeller(post: SecretPost): Record<'code', JobHandler> {
  return {
    async code(job) {
      const { id, email, name, locale, code } = job.payload as CodePayload
      const where = { organizationId_id: { organizationId: job.organizationId, id } }
      const kept = await post.db.emailCode.findUnique({ where })
      const isGood = kept !== null && kept.endsAt > kept.createdAt
      const to = { name, address: email }
      return sendSecret(post, job, isGood ? { event: 'code', to, locale, messageKey: `code.${id}`, code } : undefined)
    },
  }
}

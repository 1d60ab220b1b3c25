import type { Mailer } from '../mail/mailer.js'
import type { Database } from '../storage/client.js'
import type { JobHandler, JobOutcome } from '../storage/jobs.js'

export interface SecretPost {
  db: Database
  mailer: Pick<Mailer, 'send'>
}

/**
 * Sends a mail that holds a secret, out of the job that was written for it. Once the mail is sent, or will never be, the job forgets
 * the secret.
 * @param letter undefined when it has come too late to be of use
 */
export async function sendSecret(
  { db, mailer }: SecretPost,
  { organizationId, key, isLastTry }: Parameters<JobHandler>[0],
  letter: Parameters<Mailer['send']>[0] | undefined,
): Promise<JobOutcome> {
  const sent = letter ? await mailer.send(letter) : ({ ok: true } as const)
  if (!sent.ok && sent.code === 'unreachable' && !isLastTry) return { ok: false, tryAgain: true, message: sent.message }
  await db.job.update({ where: { organizationId_key: { organizationId, key } }, data: { payload: {} } })
  return sent.ok ? sent : { ok: false, tryAgain: false, message: sent.message }
}

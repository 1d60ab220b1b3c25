import type { Database } from '../storage/client.js'
import type { Organization } from '../storage/generated/client.js'

/**
 * The organization that this installation serves: the first there is, made when there is none. Every Teams tenant and Slack
 * workspace that reaches this installation belongs to it.
 */
export async function homeOrganization(
  db: Database,
  defaults: { name: string; timeZone: string; locale: string },
): Promise<Organization> {
  const first = () => db.organization.findFirst({ orderBy: { createdAt: 'asc' } })
  const found = await first()
  if (found) return found
  // Two processes may start at once on an empty database: the lock lets one of them make it.
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "organization" IN SHARE ROW EXCLUSIVE MODE`
    if ((await tx.organization.count()) > 0) return
    const { id } = await tx.organization.create({ data: defaults })
    const policy = { organizationId: id, key: 'owamailboxpolicy-default', name: 'OwaMailboxPolicy-Default' }
    await tx.owaMailboxPolicy.create({ data: policy })
  })
  return (await first())!
}

import { hashToken, newToken } from '../../src/bookings/tokens.js'
import type { Database } from '../../src/storage/client.js'

/** Browsers whose visitors have shown that these addresses are theirs: what their cookies hold, in the same order. */
export async function knownBrowsers(
  db: Database,
  organizationId: string,
  emails: readonly string[],
): Promise<string[]> {
  const browsers = emails.map((email) => ({ email, token: newToken() }))
  await db.knownVisitor.createMany({
    data: browsers.map(({ email, token }) => ({
      organizationId,
      tokenHash: hashToken(token),
      email,
      name: '',
      lastSeenAt: new Date(),
    })),
  })
  return browsers.map(({ token }) => token)
}

import type { Database, Transaction } from '../../storage/client.js'
import type { Licence } from '../policy.js'
import type { Licences } from './licences.js'
import { bookingsPlan, products } from './products.js'

/** A product that was assigned to someone here. */
export interface Assignment {
  /** Of `products`. */
  product: string
  /** Ids of the service plans in it that are switched off for this person. */
  disabledPlans: readonly string[]
}

/** LICENSING=local: by what an administrator has assigned. */
export const localLicences: Licences = {
  mode: 'local',
  async of(db, organizationId, emails) {
    const assigned = await readAssignments(
      db,
      organizationId,
      emails.filter((email) => email !== null),
    )
    return emails.map((email) => ({ licence: decideLicence((email && assigned.get(email)) || []) }))
  },
}

/** By address; whoever has nothing is not in it. */
export async function readAssignments(
  db: Database | Transaction,
  organizationId: string,
  emails?: readonly string[],
): Promise<Map<string, Assignment[]>> {
  const rows = await db.licenceAssignment.findMany({
    where: { organizationId, ...(emails && { email: { in: [...emails] } }) },
    orderBy: [{ email: 'asc' }, { product: 'asc' }],
  })
  const byEmail = new Map<string, Assignment[]>()
  for (const { email, product, disabledPlans } of rows) {
    const before = byEmail.get(email) ?? []
    byEmail.set(email, [...before, { product, disabledPlans }])
  }
  return byEmail
}

/** The plan decides, whatever product brings it: one that has it switched on is enough. */
export function decideLicence(assignments: readonly Assignment[]): Licence {
  const withPlan = assignments.filter(({ product }) =>
    products.some(({ key, plans }) => key === product && plans.includes(bookingsPlan.id)),
  )
  if (withPlan.length === 0) return 'missing'
  return withPlan.some(({ disabledPlans }) => !disabledPlans.includes(bookingsPlan.id)) ? 'assigned' : 'disabled'
}

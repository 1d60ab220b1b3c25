import { isDeepStrictEqual } from 'node:util'
import { type Change, record } from '../change-policy.js'
import { type Assignment, readAssignments } from './local-licences.js'
import { bookingsPlan, nameOfProduct } from './products.js'

/**
 * Changes what is assigned to people, each with an entry in the audit log; those whom it leaves as they are get none.
 * @param change what somebody has after it, from what they have
 */
export async function changeAssignments(
  change: Change,
  emails: readonly string[],
  to: (email: string, before: readonly Assignment[]) => readonly Assignment[],
): Promise<void> {
  const { tx, session } = change
  const { organizationId } = session
  const assigned = await readAssignments(tx, organizationId, emails)
  for (const email of new Set(emails)) {
    const before = assigned.get(email) ?? []
    const after = to(email, before)
    if (isDeepStrictEqual(describe(before), describe(after))) continue
    await tx.licenceAssignment.deleteMany({ where: { organizationId, email } })
    await tx.licenceAssignment.createMany({
      data: after.map(({ product, disabledPlans }) => ({
        organizationId,
        email,
        product,
        disabledPlans: [...disabledPlans],
      })),
    })
    await record(change, email, { Licenses: describe(before) }, { Licenses: describe(after) })
  }
}

/** With this product too, or with other plans of it switched off. */
export function withProduct(before: readonly Assignment[], added: Assignment): Assignment[] {
  return [...withoutProduct(before, added.product), added].sort((a, b) => a.product.localeCompare(b.product))
}

export const withoutProduct = (before: readonly Assignment[], product: string): Assignment[] =>
  before.filter((assignment) => assignment.product !== product)

/** As the audit log and Get-License write them. */
export function describe(assignments: readonly Assignment[]): string[] {
  return assignments.map(({ product, disabledPlans }) => {
    const isOff = disabledPlans.includes(bookingsPlan.id)
    return `${nameOfProduct(product)}${isOff ? ` without ${bookingsPlan.name}` : ''}`
  })
}

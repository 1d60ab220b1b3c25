import { changePolicy } from '../change-policy.js'
import { changeAssignments, describe, withoutProduct, withProduct } from '../licences/assign.js'
import { readAssignments } from '../licences/local-licences.js'
import { bookingsPlan, findProduct, type Product } from '../licences/products.js'
import { meant, readLicenceCsv } from '../licences/read-csv.js'
import type { Session } from '../session.js'
import { defineCmdlet, done, type Failed, failed, type Outcome } from './cmdlet.js'
import { quoted } from './plain-text.js'

/** Ours, all four: who has the service plan for Microsoft Bookings, where LICENSING checks it. */
export const getLicense = defineCmdlet({
  name: 'Get-License',
  parameters: { Identity: 'address' },
  positional: 'Identity',
  formats: true,
  async run({ Identity }, { db, organizationId, licences }) {
    const assigned = await readAssignments(db, organizationId, Identity ? [Identity] : undefined)
    const emails = Identity ? [Identity] : [...assigned.keys()]
    const answers = await licences.of(db, organizationId, emails)
    const records = emails.map((email, i) => ({
      Identity: email,
      Licenses: describe(assigned.get(email) ?? []),
      [bookingsPlan.name]: answers[i]!.licence,
      AsOf: answers[i]!.asOf?.toISOString() ?? null,
    }))
    return { ok: true, records }
  },
})

export const addLicense = defineCmdlet({
  name: 'Add-License',
  parameters: { Identity: 'addresses', Product: 'name', DisabledPlans: 'plans' },
  needed: ['Identity', 'Product'],
  positional: 'Identity',
  async run({ Identity, Product: name, DisabledPlans }, session) {
    const found = productNamed(name)
    if (!found.ok) return found
    const added = { product: found.product.key, disabledPlans: DisabledPlans ?? [] }
    return assign(session, 'Add-License', async (change) => {
      await changeAssignments(change, Identity, (_email, before) => withProduct(before, added))
      return done
    })
  },
})

export const removeLicense = defineCmdlet({
  name: 'Remove-License',
  parameters: { Identity: 'addresses', Product: 'name' },
  needed: ['Identity'],
  positional: 'Identity',
  async run({ Identity, Product: name }, session) {
    const found = name === undefined ? undefined : productNamed(name)
    if (found && !found.ok) return found
    return assign(session, 'Remove-License', async (change) => {
      await changeAssignments(change, Identity, (_email, before) =>
        found ? withoutProduct(before, found.product.key) : [],
      )
      return done
    })
  },
})

/** Takes a table of addresses and products, pasted up to a line with a full stop; what somebody has already stays. */
export const importLicense = defineCmdlet({
  name: 'Import-License',
  parameters: {},
  takesPaste: true,
  async run(_given, session, paste) {
    const read = readLicenceCsv(paste)
    if (!read.ok) return read
    return assign(session, 'Import-License', async (change) => {
      await changeAssignments(change, [...read.assigned.keys()], (email, before) =>
        read.assigned
          .get(email)!
          .reduce((after, { key }) => withProduct(after, { product: key, disabledPlans: [] }), [...before]),
      )
      const lines = read.passedOver.map((name) => `Passed over: ${name}`)
      return { ok: true, lines }
    })
  },
})

function assign(
  session: Session,
  action: string,
  work: Parameters<typeof changePolicy<Outcome>>[2],
): Promise<Outcome> | Failed {
  if (session.licences.mode === 'graph') return failed({ code: 'licences-elsewhere' })
  return changePolicy(session, action, work)
}

function productNamed(name: string): { ok: true; product: Product } | Failed {
  const found = findProduct(name)
  if (found.ok) return found
  if (found.fits.length > 0) return failed({ code: 'which-product', name: quoted(name), fits: found.fits })
  return failed({ code: 'unknown-product', name: quoted(name), nearest: meant(name) })
}

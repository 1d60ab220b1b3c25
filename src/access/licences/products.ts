import { quoted } from '../cmdlets/plain-text.js'

/**
 * The service plan that decides: Microsoft's id of MICROSOFTBOOKINGS
 * (https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference). Names of products change; this does not.
 */
export const bookingsPlan = { id: '199a5c09-e0ca-4e37-8f7c-b05d533e1ea2', name: 'MICROSOFTBOOKINGS' }

/** Something that can be assigned: a product with its service plans or, alone, the plan itself. */
export interface Product {
  /** What is stored. */
  key: string
  /** Microsoft's own name for it. */
  name: string
  /** Ids of service plans, as far as they matter here. */
  plans: readonly string[]
}

const editions = ['A3', 'A5', 'E1', 'E3', 'E5', 'F1', 'F3', 'G1', 'G3', 'G5']
const names = [
  ...editions.map((edition) => `Office 365 ${edition}`),
  ...editions.map((edition) => `Microsoft 365 ${edition}`),
  ...['Basic', 'Standard', 'Premium'].map((edition) => `Microsoft 365 Business ${edition}`),
]

/** The plan alone, and the products that Microsoft says have it. */
export const products: readonly Product[] = [
  { key: bookingsPlan.name.toLowerCase(), name: bookingsPlan.name, plans: [bookingsPlan.id] },
  ...names.map((name) => ({ key: name.toLowerCase().replaceAll(' ', '-'), name, plans: [bookingsPlan.id] })),
]

export type FoundProduct = { ok: true; product: Product } | { ok: false; fits: string[] }

/**
 * The product that somebody means: by its name in any case and spelling ("M365 E3", "office365-e3", "Business Premium"), by the plan's
 * name or id. An edition alone ("E3") may be of two families: then nothing is chosen.
 */
export function findProduct(said: string): FoundProduct {
  const wanted = squeeze(said)
  if ([squeeze(bookingsPlan.id), 'bookings', 'microsoftbookings'].includes(wanted))
    return { ok: true, product: products[0]! }
  const exact = products.find(({ name }) => squeeze(name) === wanted)
  if (exact) return { ok: true, product: exact }
  const [only, ...more] = products.filter(
    ({ name }) => squeeze(name).replace(/^(?:office|microsoft)365/, '') === wanted,
  )
  if (only && more.length === 0) return { ok: true, product: only }
  return { ok: false, fits: only ? [only, ...more].map(({ name }) => name) : [] }
}

export const nameOfProduct = (key: string): string =>
  products.find((product) => product.key === key)?.name ?? quoted(key)

const squeeze = (name: string) =>
  name
    .toLowerCase()
    .replace(/\(.*|for (?:faculty|students|government).*|\bgcc\b.*/, '')
    .replace(/[\s_.-]/g, '')
    .replace(/^o365/, 'office365')
    .replace(/^m365/, 'microsoft365')

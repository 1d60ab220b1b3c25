import { CsvError, parse } from 'csv-parse/sync'
import type { CmdletFault } from '../../cards/phrases/access.js'
import { nearest } from '../cmdlets/nearest.js'
import { isAddress } from '../cmdlets/parameters.js'
import { quoted } from '../cmdlets/plain-text.js'
import { findProduct, type Product, products } from './products.js'

export interface ReadCsv {
  ok: true
  /** The products of each address, in lower case. */
  assigned: Map<string, Product[]>
  /** Names of products that do not bring Microsoft Bookings, or are not known to. */
  passedOver: string[]
}

const emailColumns = ['email', 'mail', 'emailaddress', 'identity', 'userprincipalname', 'emailadres', 'e-mail']
const productColumns = ['product', 'products', 'productname', 'license', 'licenses', 'licence', 'licences', 'licenties']

/**
 * Reads who has which product from a table (RFC 4180, or with semicolons or tabs between its cells): columns Email and Product, or those
 * of the list of users that the Microsoft 365 admin center exports, where `+` stands between products. Columns in any order; others are
 * passed over. Quotes and line ends inside cells are read as the RFC has them.
 */
export function readLicenceCsv(lines: readonly string[]): ReadCsv | { ok: false; fault: CmdletFault } {
  const text = lines.join('\n').replace(/^\uFEFF/, '')
  const header = text.trimStart().split('\n', 1)[0] ?? ''
  const delimiter = [';', '\t', ','].find((mark) => header.includes(mark)) ?? ','
  let rows: string[][]
  const lineOf: number[] = []
  try {
    rows = parse(text, {
      delimiter,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
      onRecord: (record: string[], { lines }) => {
        lineOf.push(lines)
        return record
      },
    })
  } catch (error) {
    if (error instanceof CsvError)
      return { ok: false, fault: { code: 'csv-unreadable', line: Number(error.lines) || 1 } }
    throw error
  }
  const [first, ...rest] = rows
  const column = (names: string[]) =>
    first?.findIndex((name) => names.includes(name.toLowerCase().replace(/[\s_]/g, ''))) ?? -1
  const [emailAt, productAt] = [column(emailColumns), column(productColumns)]
  if (emailAt < 0 || productAt < 0) return { ok: false, fault: { code: 'csv-columns' } }

  const assigned = new Map<string, Product[]>()
  const passedOver = new Set<string>()
  for (const [i, record] of rest.entries()) {
    const line = lineOf[i + 1]!
    const [email, cell] = [(record[emailAt] ?? '').toLowerCase(), record[productAt] ?? '']
    if (!isAddress(email)) return { ok: false, fault: { code: 'csv-address', line, text: quoted(email) } }
    for (const name of cell.split('+').map((part) => part.trim())) {
      if (name === '' || /^unlicensed$/i.test(name)) continue
      const found = findProduct(name)
      if (found.ok) assigned.set(email, [...(assigned.get(email) ?? []), found.product])
      else if (found.fits.length > 0)
        return { ok: false, fault: { code: 'which-product', name: quoted(name), fits: found.fits } }
      else if (meant(name))
        return { ok: false, fault: { code: 'unknown-product', name: quoted(name), nearest: meant(name) } }
      else passedOver.add(quoted(name))
    }
  }
  return { ok: true, assigned, passedOver: [...passedOver] }
}

/** A product that is a slip of the pen away. */
export const meant = (name: string): string | undefined =>
  nearest(
    name,
    products.map((product) => product.name),
  )

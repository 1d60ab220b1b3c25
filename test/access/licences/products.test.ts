import { describe, expect, test } from 'vitest'
import { bookingsPlan, findProduct, products } from '../../../src/access/licences/products.js'

describe('The products that bring Microsoft Bookings', () => {
  const families = ['Office 365', 'Microsoft 365']
  const listed = families.flatMap((family) =>
    ['A3', 'A5', 'E1', 'E3', 'E5', 'F1', 'F3', 'G1', 'G3', 'G5'].map((edition) => `${family} ${edition}`),
  )

  test.each([
    ...listed,
    'Microsoft 365 Business Basic',
    'Microsoft 365 Business Standard',
    'Microsoft 365 Business Premium',
  ])('%s is one', (name) => {
    const found = findProduct(name)
    expect(found.ok && found.product).toMatchObject({ name, plans: ['199a5c09-e0ca-4e37-8f7c-b05d533e1ea2'] })
  })

  test.each([
    ['office 365 e3', 'Office 365 E3'],
    ['O365 E3', 'Office 365 E3'],
    ['M365-E5', 'Microsoft 365 E5'],
    ['Business Premium', 'Microsoft 365 Business Premium'],
    ['Microsoft 365 A3 for students', 'Microsoft 365 A3'],
    ['Microsoft 365 E3 (no Teams)', 'Microsoft 365 E3'],
    ['Office 365 G3 GCC', 'Office 365 G3'],
    [bookingsPlan.id.toUpperCase(), bookingsPlan.name],
    ['microsoftbookings', bookingsPlan.name],
  ])('“%s” is %s', (said, name) => {
    const found = findProduct(said)
    expect(found.ok && found.product.name).toBe(name)
  })

  test('an edition alone is of two families, and what is not known fits nothing', () => {
    expect(findProduct('E3')).toEqual({ ok: false, fits: ['Office 365 E3', 'Microsoft 365 E3'] })
    expect(findProduct('Power BI Pro')).toEqual({ ok: false, fits: [] })
    expect(findProduct('(trial)')).toEqual({ ok: false, fits: [] })
  })

  test('each is stored under a key of its own', () => {
    expect(new Set(products.map(({ key }) => key)).size).toBe(products.length)
  })
})

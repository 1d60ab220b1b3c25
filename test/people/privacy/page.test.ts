import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The columns of each table that the schema keeps, by the names that they have in the database. */
function tablesOfSchema(): Record<string, string[]> {
  const models = [...read('prisma/schema.prisma').matchAll(/^model (\w+) \{\n(.*?)^\}/gms)]
  const names = new Set(models.map(([, name]) => name))
  return Object.fromEntries(
    models.map(([, , body]) => {
      const table = /@@map\("(\w+)"\)/.exec(body!)![1]!
      const fields = [...body!.matchAll(/^ {2}(\w+) +(\w+)\S*(.*)$/gm)].filter(([, , type]) => !names.has(type!))
      const columns = fields.map(([, name, , rest]) => /@map\("(\w+)"\)/.exec(rest!)?.[1] ?? name!)
      return [table, columns.filter((column) => column !== 'organization_id').sort()]
    }),
  )
}

/** The same as docs/privacy.md says it. */
function tablesOfPage(): Record<string, string[]> {
  const rows = [...read('docs/privacy.md').matchAll(/^\| `(\w+)` +\| ([^|]+)\|([^|]+)\|([^|]+)\|$/gm)]
  return Object.fromEntries(
    rows.map(([, table, columns]) => [table, [...columns!.matchAll(/`(\w+)`/g)].map(([, column]) => column!).sort()]),
  )
}

test('docs/privacy.md names every table and every column that there is, and none that there is not', () => {
  expect(tablesOfPage()).toEqual(tablesOfSchema())
  expect(Object.keys(tablesOfSchema()).length).toBeGreaterThan(25)
})

test('it says of each what it is for, and how long it is kept', () => {
  const rows = read('docs/privacy.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  for (const row of rows)
    expect(
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(3, 5)
        .every((cell) => cell.length > 4),
    ).toBe(true)
})

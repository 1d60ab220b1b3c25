import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import type { Database } from '../../../src/storage/client.js'

/** Every text, JSON and list in every table of an organization and in those of none, a line a value: "table.column: value". */
export async function everythingKept(db: Database, organizationId: string): Promise<string[]> {
  const columns = await db.$queryRaw<{ table: string; column: string; schema: string; isOurs: boolean }[]>`
    SELECT table_schema AS "schema", table_name AS "table", column_name AS "column",
      EXISTS (SELECT FROM information_schema.columns o
        WHERE o.table_schema = c.table_schema AND o.table_name = c.table_name AND o.column_name = 'organization_id') AS "isOurs"
    FROM information_schema.columns c
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
      AND data_type IN ('text', 'jsonb', 'json', 'ARRAY', 'character varying')`
  const found: string[] = []
  for (const { schema, table, column, isOurs } of columns) {
    const rows = await db.$queryRawUnsafe<{ value: string | null }[]>(
      `SELECT "${column}"::text AS value FROM "${schema}"."${table}" ${isOurs ? `WHERE organization_id = '${organizationId}'` : ''}`,
    )
    for (const { value } of rows) if (value) found.push(`${table}.${column}: ${value}`)
  }
  return found
}

/** The same of the mails in a folder, as their readers see them and as they are written. */
export async function everythingMailed(folder: string): Promise<string[]> {
  const files = await readdir(folder)
  const mails = await Promise.all(files.map((file) => readFile(join(folder, file))))
  const read = await Promise.all(mails.map((mail) => PostalMime.parse(mail)))
  return [
    ...mails.map(String),
    ...read.map(({ headers, text, html, attachments }) =>
      JSON.stringify([
        headers,
        text,
        html,
        ...attachments.map(({ content }) => new TextDecoder().decode(content as ArrayBuffer)),
      ]),
    ),
  ]
}

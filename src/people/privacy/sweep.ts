import type { Transaction } from '../../storage/client.js'
import { Prisma } from '../../storage/generated/client.js'

/** Names that stand by themselves in a column belong to whoever the row is about: two people may have the same. */
const NAMES = new Set(['person.display_name', 'booking.attendee_name', 'organization.name'])

interface Column {
  table: string
  column: string
  type: string
}

/**
 * Replaces an address, and a name where nobody else has it, in every text and every JSON of an organization: what others have written,
 * what the audit log quotes, what the bot remembers of a conversation. Whole words only, in any case.
 */
export async function sweep(
  tx: Transaction,
  organizationId: string,
  emails: readonly string[],
  names: readonly string[],
  replacement: string,
): Promise<void> {
  const columns = await tx.$queryRaw<Column[]>`
    SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS "type"
    FROM information_schema.columns c
    JOIN information_schema.columns o USING (table_schema, table_name)
    WHERE c.table_schema = current_schema() AND o.column_name = 'organization_id' AND c.data_type IN ('text', 'jsonb')`
  for (const text of [...emails, ...names]) {
    for (const { table, column, type } of columns) {
      if (!emails.includes(text) && NAMES.has(`${table}.${column}`)) continue
      const isJson = type === 'jsonb'
      const pattern = wholeWords(isJson ? JSON.stringify(text).slice(1, -1) : text)
      const [place, target] = [Prisma.raw(`"${column}"`), Prisma.raw(`"${table}"`)]
      const cast = Prisma.raw(isJson ? '::jsonb' : '')
      await tx.$executeRaw`
        UPDATE ${target} SET ${place} = regexp_replace(${place}::text, ${pattern}, ${replacement}, 'gi')${cast}
        WHERE "organization_id" = ${organizationId}::uuid AND ${place}::text ~* ${pattern}`
    }
  }
}

/** https://www.postgresql.org/docs/current/functions-matching.html#POSIX-SYNTAX-DETAILS */
const wholeWords = (text: string) => `(?<![[:alnum:]])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![[:alnum:]])`

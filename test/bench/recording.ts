import { randomUUID } from 'node:crypto'
import pg from 'pg'

export interface Statement {
  text: string
  values: unknown[]
  /** Prepared under this name, where the app prepares it. */
  name?: string
}

type Config = { text: string; values?: unknown[]; name?: string }

/** The statements that the app's own connections sent while `work` ran, in order. Only one piece of work may run meanwhile. */
export async function record(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const { prototype } = pg.Client as unknown as { prototype: { query: (...args: unknown[]) => unknown } }
  const { query } = prototype
  prototype.query = function (this: { connectionParameters: { application_name: string } }, ...args: unknown[]) {
    if (this.connectionParameters.application_name === 'timewith') statements.push(statementOf(args))
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return statements
}

function statementOf([first, second]: unknown[]): Statement {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] }
  const { text, values = [], name } = first as Config
  return { text, values, ...(name && { name }) }
}

/**
 * The same statements, made ready to be sent once more as something new: ids that were not there before get another one, and times
 * are moved.
 * @param known the ids of what stays the same
 * @param shift milliseconds
 */
export function renewed(statements: Statement[], known: Set<string>, shift = 0): Statement[] {
  const fresh = new Map<string, string>()
  const renewId = (id: string) => {
    if (known.has(id)) return id
    if (!fresh.has(id)) fresh.set(id, randomUUID())
    return fresh.get(id)!
  }
  const renew = (text: string) =>
    text.replace(uuids, renewId).replace(instants, (instant) => new Date(Date.parse(instant) + shift).toISOString())
  return statements.map((statement) => ({
    ...statement,
    values: statement.values.map((value) => renewValue(value, renew, shift)),
  }))
}

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const instants = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?/g

function renewValue(value: unknown, renew: (text: string) => string, shift: number): unknown {
  if (typeof value === 'string') return renew(value)
  if (value instanceof Date) return new Date(value.getTime() + shift)
  if (Array.isArray(value)) return value.map((one) => renewValue(one, renew, shift))
  return value
}

/** Sends statements one after another on one connection, and reads what they answer. */
export async function replay(client: pg.ClientBase, statements: Statement[]): Promise<void> {
  for (const { text, values, name } of statements) await client.query({ text, values, name, rowMode: 'array' })
}

import { Prisma } from './generated/client.js'

/** The exclusion constraint refused the row: the booked range overlaps another (PostgreSQL 23P01). */
export function isOverlap(error: unknown): boolean {
  return codeOf(error) === '23P01'
}

/** A unique key refused the row (PostgreSQL 23505). */
export function isDuplicate(error: unknown): boolean {
  return (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') || codeOf(error) === '23505'
}

/** The code that PostgreSQL or the socket gave, wherever Prisma's driver adapter has put it. */
function codeOf(error: unknown): string | undefined {
  let cause = error
  for (let depth = 0; depth < 6 && typeof cause === 'object' && cause !== null; depth++) {
    const { originalCode, code, meta, driverAdapterError } = cause as Record<string, unknown>
    if (typeof originalCode === 'string') return originalCode
    if (typeof code === 'string' && !code.startsWith('P2')) return code
    const inMeta = (meta as Record<string, unknown> | undefined)?.driverAdapterError
    cause = (cause as { cause?: unknown }).cause ?? driverAdapterError ?? inMeta
  }
  return undefined
}

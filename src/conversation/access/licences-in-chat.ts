import { describe } from '../../access/licences/assign.js'
import { readAssignments } from '../../access/licences/local-licences.js'
import { bookingsPlan } from '../../access/licences/products.js'
import type { Session } from '../../access/session.js'
import { spell } from '../../access/switch-commands.js'
import type { Database } from '../../storage/client.js'
import { type Answer, type PersonTurn, show } from '../turn.js'
import { propose } from './cmdlets-in-chat.js'
import { resolveAddress } from './resolve-address.js'

/** Lines on a card. */
const ROWS = 8

/** Everyone with an address, those with a page first, and what licence each has. */
export async function showLicences(session: Session & { db: Database }, page: number): Promise<Answer> {
  const { db, organizationId, licences } = session
  const where = { organizationId, email: { not: null } }
  const total = await db.person.count({ where })
  const pages = Math.max(1, Math.ceil(total / ROWS))
  const shown = Math.min(page, pages - 1)
  const people = await db.person.findMany({
    where,
    select: { displayName: true, email: true },
    orderBy: [{ slug: { sort: 'asc', nulls: 'last' } }, { displayName: 'asc' }, { id: 'asc' }],
    skip: shown * ROWS,
    take: ROWS,
  })
  const emails = people.map(({ email }) => email!)
  const [assigned, answers] = await Promise.all([
    readAssignments(db, organizationId, emails),
    licences.of(db, organizationId, emails),
  ])
  return show('admin-licences', {
    mode: licences.mode,
    people: people.map(({ displayName, email }, i) => ({
      name: displayName,
      email: email!,
      licences: licences.mode === 'graph' ? [] : describe(assigned.get(email!) ?? []),
      licence: answers[i]!.licence,
    })),
    page: shown,
    pages,
  })
}

/** Proposes the command that gives some people a licence or takes it away. @param product empty for the plan alone, or for all they have */
export async function licenceFor(
  turn: PersonTurn,
  session: Session & { db: Database },
  { who, product, add }: { who: readonly string[]; product: string; add: boolean },
): Promise<Answer> {
  const emails: string[] = []
  for (const name of who) {
    const found = await resolveAddress(turn, name)
    if ('answer' in found) return found.answer
    emails.push(found.email)
  }
  const identity = `-Identity ${emails.map(spell).join(',')}`
  if (add) return propose(turn, session, `Add-License ${identity} -Product ${spell(product || bookingsPlan.name)}`)
  return propose(turn, session, `Remove-License ${identity}${product && ` -Product ${spell(product)}`}`)
}

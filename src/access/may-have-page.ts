import type { Database, Transaction } from '../storage/client.js'
import type { Licences } from './licences/licences.js'
import { type Decision, decide } from './policy.js'
import { readAccessStates } from './stored-policy.js'

/** What the question is asked of. */
export interface AccessRooms {
  db: Database | Transaction
  licences: Licences
}

/** `email`: lower case, or null for someone without an address, whom only the organization's own rules concern. */
interface Someone {
  email: string | null
}

/**
 * Says whether a person may have a booking page, by what is stored at this moment: nothing is kept in between (but for an hour what
 * Microsoft says of licences), so that a change works at once in every process.
 */
export async function mayHavePage(rooms: AccessRooms, organizationId: string, person: Someone): Promise<Decision> {
  const [decision] = await mayHavePages(rooms, organizationId, [person])
  return decision!
}

/** The same of many, in their order, with as many questions to the database as of one. */
export async function mayHavePages(
  { db, licences }: AccessRooms,
  organizationId: string,
  people: readonly Someone[],
): Promise<Decision[]> {
  const emails = people.map(({ email }) => email)
  const [states, answers] = await Promise.all([
    readAccessStates(db, organizationId, emails),
    licences.of(db, organizationId, emails),
  ])
  return states.map((state, i) => {
    const { licence, asOf } = answers[i]!
    return decide({ ...state, licence, ...(asOf && { licenceAsOf: asOf }) })
  })
}

/** The same of the organization's own rules alone, which concern everybody. */
export async function mayAnyoneHavePage({ db }: Pick<AccessRooms, 'db'>, organizationId: string): Promise<Decision> {
  const [state] = await readAccessStates(db, organizationId, [null])
  return decide({ ...state!, licence: 'not-checked' })
}

/** Those who may have a page, in their order. */
export async function onlyWithPage<Person extends Someone>(
  rooms: AccessRooms,
  organizationId: string,
  people: readonly Person[],
): Promise<Person[]> {
  if (people.length === 0) return []
  const decisions = await mayHavePages(rooms, organizationId, people)
  return people.filter((_, i) => decisions[i]!.enabled)
}

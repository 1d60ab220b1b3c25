import type { AdminEffect, Change, Turned } from '../cards/catalogue.js'
import type { AccessLevel } from '../cards/phrases/access.js'
import type { Database, Transaction } from '../storage/client.js'
import type { Licences } from './licences/licences.js'
import { mayAnyoneHavePage, mayHavePages } from './may-have-page.js'
import type { Decision, EwsSwitches } from './policy.js'

/** Someone whom the policy may concern: a person known here, or a mailbox that something was set for. */
export interface Someone {
  /** Absent for a mailbox that nobody here has yet. */
  id?: string
  email: string | null
  name: string
  /** Has a booking page to switch on and off. */
  hasPage: boolean
  decision: Decision
}

interface Asked {
  db: Database | Transaction
  organizationId: string
  licences: Licences
}

/** How many are named of those whom a change concerns. */
const NAMES = 5

export async function readEveryone({ db, organizationId, licences }: Asked): Promise<Someone[]> {
  const [people, mailboxes] = await Promise.all([
    db.person.findMany({
      where: { organizationId, displayName: { not: '' } },
      select: { id: true, displayName: true, email: true, slug: true },
      orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    }),
    db.mailbox.findMany({ where: { organizationId }, select: { email: true }, orderBy: { email: 'asc' } }),
  ])
  const known = new Set(people.map(({ email }) => email))
  const everyone = [
    ...people.map(({ id, displayName, email, slug }) => ({ id, email, name: displayName, hasPage: slug !== null })),
    ...mailboxes.filter(({ email }) => !known.has(email)).map(({ email }) => ({ email, name: email, hasPage: false })),
  ]
  const decisions = await mayHavePages({ db, licences }, organizationId, everyone)
  return everyone.map((someone, i) => ({ ...someone, decision: decisions[i]! }))
}

/** How things stand before a change. */
export interface Before {
  /** By the person's id or, for a mailbox alone, its address. */
  on: Map<string | null, boolean>
  /** For an address that nothing was set for. */
  ofNobody: boolean
}

export async function readBefore(asked: Asked): Promise<Before> {
  const everyone = await readEveryone(asked)
  const ofNobody = await mayAnyoneHavePage(asked, asked.organizationId)
  return {
    on: new Map(everyone.map(({ id, email, decision }) => [id ?? email, decision.enabled])),
    ofNobody: ofNobody.enabled,
  }
}

/** Compares what was with what is, once the changes were made. */
export async function effectOf(asked: Asked, before: Before, changes: Change[], now: Date): Promise<AdminEffect> {
  const after = await readEveryone(asked)
  const wasOn = ({ id, email }: Someone) => before.on.get(id ?? email) ?? before.ofNobody
  const turned = (on: boolean) => after.filter((someone) => someone.decision.enabled === on && wasOn(someone) !== on)
  const named = new Set(changes.map(({ subject }) => subject))
  return {
    off: await countTurned(asked, turned(false), now),
    on: await countTurned(asked, turned(true), now),
    changes,
    stillOff: after
      .filter((someone) => !someone.decision.enabled && !wasOn(someone) && someone.email && named.has(someone.email))
      .slice(0, NAMES)
      .map(({ name, decision }) => ({ name, reason: decision.reason })),
    cutsOff: cutOffBy(changes),
  }
}

async function countTurned({ db, organizationId }: Asked, people: Someone[], now: Date): Promise<Turned> {
  const ids = people.flatMap(({ id }) => id ?? [])
  const upcomingBookings = await db.booking.count({
    where: {
      organizationId,
      organizerId: { in: ids },
      status: { in: ['accepted', 'pending'] },
      endsAt: { gt: now },
    },
  })
  return {
    people: people.length,
    names: people.slice(0, NAMES).map(({ name }) => name),
    pages: people.filter(({ hasPage }) => hasPage).length,
    upcomingBookings,
  }
}

function cutOffBy(changes: Change[]): AccessLevel[] {
  const levels = changes
    .filter(({ before, after }) => policyIn(before) !== 'EnforceAllowList' && policyIn(after) === 'EnforceAllowList')
    .map(({ subject }): AccessLevel => (subject === 'organization' ? 'organization' : 'mailbox'))
  return [...new Set(levels)]
}

const policyIn = (state: object | undefined) => (state as Partial<EwsSwitches> | undefined)?.ewsAccessPolicy

import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { z } from 'zod'
import { type Database, isTransaction } from '../../storage/client.js'
import type { Licence } from '../policy.js'
import type { Licences } from './licences.js'
import { bookingsPlan } from './products.js'

/** Asks Microsoft Graph for a path and what follows on later pages; throws when it cannot be reached or refuses. */
export type AskGraph = <Item>(path: string, item: z.ZodType<Item>) => Promise<Item[]>

const HOUR = 3_600_000
/** After a failure, others are spared the wait for the next one. */
const PAUSE = 30_000
/** How long somebody waits for Graph (milliseconds); its answer is there for the next one. */
const PATIENCE = 3_000
/** Of a filter's conditions Graph takes fifteen: each address is looked for in two places. */
const AT_ONCE = 7
/** People asked about for one question; the others keep what is stored. */
const MOST = 20 * AT_ONCE

const user = z.object({
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  assignedPlans: z.array(z.object({ servicePlanId: z.string(), capabilityStatus: z.string().nullish() })),
})

interface GraphLicencesOptions {
  db: Database
  ask: AskGraph
  log: Logger
  now: () => Date
}

/**
 * LICENSING=graph: by the service plans that Microsoft Graph says a person has, asked once an hour and kept in the database, for all
 * processes. When Graph is out of reach, its last answer stands. Needs the application permission User.Read.All.
 */
export function createGraphLicences({ db, ask, log, now }: GraphLicencesOptions): Licences {
  let pausedUntil = 0
  const underWay = new Map<string, Promise<void>>()

  /** Those who ask about the same person at once wait for one answer. */
  async function refresh(organizationId: string, emails: readonly string[]): Promise<void> {
    const keyOf = (email: string) => `${organizationId} ${email}`
    const unasked = emails.filter((email) => !underWay.has(keyOf(email)))
    const asked = askAbout(organizationId, unasked).finally(() => {
      for (const email of unasked) underWay.delete(keyOf(email))
    })
    for (const email of unasked) underWay.set(keyOf(email), asked)
    await Promise.all(emails.map((email) => underWay.get(keyOf(email))))
  }

  async function askAbout(organizationId: string, emails: readonly string[]): Promise<void> {
    try {
      for (let i = 0; i < emails.length; i += AT_ONCE) {
        const some = emails.slice(i, i + AT_ONCE)
        const states = statesIn(await ask(pathFor(some), user))
        const answeredAt = now()
        for (const email of some) {
          const state = states.get(email) ?? 'missing'
          await db.licenceAnswer.upsert({
            where: { organizationId_email: { organizationId, email } },
            create: { organizationId, email, state, answeredAt },
            update: { state, answeredAt },
          })
        }
      }
    } catch (error) {
      pausedUntil = now().getTime() + PAUSE
      log.warn({ err: error }, 'Microsoft Graph does not say who has a licence; its last answers stand')
    }
  }

  return {
    mode: 'graph',
    async of(reader, organizationId, emails) {
      const known = [...new Set(emails.filter((email) => email !== null))].sort()
      const read = async () => {
        const rows = await reader.licenceAnswer.findMany({ where: { organizationId, email: { in: known } } })
        return new Map(rows.map((row) => [row.email, row]))
      }
      const isFresh = (answer: { answeredAt: Date } | undefined) =>
        answer !== undefined && answer.answeredAt.getTime() > now().getTime() - HOUR
      let answers = await read()
      const stale = known.filter((email) => !isFresh(answers.get(email)))
      // Nobody waits for another's server while a transaction holds its locks.
      if (stale.length > 0 && !isTransaction(reader) && now().getTime() >= pausedUntil) {
        const refreshed = refresh(organizationId, stale.slice(0, MOST))
        await Promise.race([refreshed, wait(PATIENCE, undefined, { ref: false })])
        answers = await read()
      }
      return emails.map((email) => {
        if (email === null) return { licence: 'missing' as const }
        const answer = answers.get(email)
        if (!answer) return { licence: 'unknown' as const }
        return { licence: answer.state as Licence, ...(!isFresh(answer) && { asOf: answer.answeredAt }) }
      })
    },
  }
}

/** Whose address it is, or who signs in by it. https://learn.microsoft.com/graph/filter-query-parameter */
function pathFor(emails: readonly string[]): string {
  const list = emails.map((email) => `'${email.replaceAll("'", "''")}'`).join(',')
  const query = new URLSearchParams({
    $filter: `mail in (${list}) or userPrincipalName in (${list})`,
    $select: 'mail,userPrincipalName,assignedPlans',
  })
  return `/users?${query}`
}

function statesIn(users: readonly z.infer<typeof user>[]): Map<string, Licence> {
  const states = new Map<string, Licence>()
  for (const { mail, userPrincipalName, assignedPlans } of users) {
    const state = licenceOf(assignedPlans)
    for (const address of [userPrincipalName, mail]) if (address) states.set(address.toLowerCase(), state)
  }
  return states
}

/** In its days of grace (Warning) a plan still works: https://learn.microsoft.com/graph/api/resources/assignedplan */
function licenceOf(plans: z.infer<typeof user>['assignedPlans']): Licence {
  const statuses = plans
    .filter(({ servicePlanId }) => servicePlanId.toLowerCase() === bookingsPlan.id)
    .map(({ capabilityStatus }) => capabilityStatus)
  if (statuses.some((status) => status === 'Enabled' || status === 'Warning')) return 'assigned'
  return statuses.length > 0 ? 'disabled' : 'missing'
}

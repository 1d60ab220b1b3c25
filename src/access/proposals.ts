import type { Database, Transaction } from '../storage/client.js'

/** Milliseconds: what nobody has said yes to within a day is no longer meant. */
const LIFETIME = 24 * 60 * 60 * 1000

interface Who {
  organizationId: string
  personId: string
}

/** Keeps commands until their administrator has seen what they do and says yes. Answers the id to say yes to. */
export async function keepProposal(db: Database, who: Who, commands: string, now: Date): Promise<string> {
  const { id } = await db.proposal.create({ data: { ...who, commands, createdAt: now } })
  return id
}

/** The commands that this person was asked about; undefined once they are carried out, or too old. */
export async function findProposal(db: Database, who: Who, id: string, now: Date): Promise<string | undefined> {
  const createdAt = { gt: new Date(now.getTime() - LIFETIME) }
  return (await db.proposal.findFirst({ where: { ...who, id, createdAt } }))?.commands
}

/** Takes it away, in the transaction that carries it out. False for whoever comes second. */
export async function claimProposal(tx: Transaction, who: Who, id: string): Promise<boolean> {
  return (await tx.proposal.deleteMany({ where: { ...who, id } })).count === 1
}

export async function forgetOldProposals(db: Database, now: Date): Promise<void> {
  await db.proposal.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - LIFETIME) } } })
}

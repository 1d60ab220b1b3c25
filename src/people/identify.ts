import type { Caller } from '../channels/channel.js'
import type { Database, Prisma, Transaction } from '../storage/client.js'
import { isDuplicate } from '../storage/faults.js'
import type { Organization, Person } from '../storage/generated/client.js'

/** How stale "last seen" may be (milliseconds): one write a minute is enough for a lively chat. */
const SEEN_PRECISION = 60_000

/**
 * The person behind a verified caller: the one this identity has met before, or else the one with the same verified e-mail address, so
 * that a person is one person on every channel, or else a new one. What the chat says of name, zone and locale is taken over, unless
 * the person has chosen a zone or language.
 * @param address where the caller can be written to unasked, if the channel knows
 */
export async function identify(
  db: Database,
  organization: Organization,
  caller: Caller,
  address: object | undefined,
  now: Date,
): Promise<Person> {
  const known = await findIdentity(db, organization.id, caller)
  const email = caller.verifiedEmail?.trim().toLowerCase()
  if (known && (!email || known.person.email === email || known.person.email !== null))
    return refresh(db, known, caller, address, now)
  try {
    return await db.$transaction((tx) => meet(tx, organization, caller, email, address, now))
  } catch (error) {
    // Someone met the same person at the same moment, in another turn or process: now they are known.
    if (!isDuplicate(error)) throw error
    return db.$transaction((tx) => meet(tx, organization, caller, email, address, now))
  }
}

const findIdentity = (db: Database | Transaction, organizationId: string, { channel, workspace, id }: Caller) =>
  db.identity.findUnique({
    where: { organizationId_channel_workspace_externalId: { organizationId, channel, workspace, externalId: id } },
    include: { person: true },
  })

type KnownIdentity = NonNullable<Awaited<ReturnType<typeof findIdentity>>>

async function refresh(
  db: Database,
  known: KnownIdentity,
  caller: Caller,
  address: object | undefined,
  now: Date,
): Promise<Person> {
  const { organizationId, id, person } = known
  const moved = address !== undefined && !sameJson(known.address, address)
  if (moved || now.getTime() - known.lastSeenAt.getTime() > SEEN_PRECISION)
    await db.identity.update({
      where: { organizationId_id: { organizationId, id } },
      data: { lastSeenAt: now, ...(moved && { address: address as Prisma.InputJsonObject }) },
    })
  const news = whatTheChatSays(person, caller)
  if (Object.keys(news).length === 0) return person
  return db.person.update({ where: { organizationId_id: { organizationId, id: person.id } }, data: news })
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function sameJson(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

/**
 * The chat that told first goes on telling: with two that differ, the zone would jump with every message, and the hours that people are
 * booked in with it. A person's own choice stands against all.
 */
const mayTell = (source: string, { channel }: Caller): boolean => source === 'default' || source === channel

type ChatNews = Partial<Pick<Person, 'displayName' | 'timeZone' | 'timeZoneSource' | 'locale' | 'localeSource'>>

function whatTheChatSays(person: Person, caller: Caller): ChatNews {
  const news: ChatNews = {}
  if (caller.displayName && caller.displayName !== person.displayName) news.displayName = caller.displayName
  if (caller.timeZone && mayTell(person.timeZoneSource, caller) && caller.timeZone !== person.timeZone)
    Object.assign(news, { timeZone: caller.timeZone, timeZoneSource: caller.channel })
  if (caller.locale && mayTell(person.localeSource, caller) && caller.locale !== person.locale)
    Object.assign(news, { locale: caller.locale, localeSource: caller.channel })
  return news
}

async function meet(
  tx: Transaction,
  organization: Organization,
  caller: Caller,
  email: string | undefined,
  address: object | undefined,
  now: Date,
): Promise<Person> {
  const organizationId = organization.id
  const before = await findIdentity(tx, organizationId, caller)
  const person = await personWith(tx, organization, caller, email, before?.person)
  const identity = {
    personId: person.id,
    lastSeenAt: now,
    ...(address && { address: address as Prisma.InputJsonObject }),
  }
  const key = { organizationId, channel: caller.channel, workspace: caller.workspace, externalId: caller.id }
  await tx.workspace.upsert({
    where: { organizationId_channel_externalId: { organizationId, channel: key.channel, externalId: key.workspace } },
    create: { organizationId, channel: key.channel, externalId: key.workspace },
    update: {},
  })
  await tx.identity.upsert({
    where: { organizationId_channel_workspace_externalId: key },
    create: { ...key, ...identity },
    update: identity,
  })
  return before && before.personId !== person.id ? handOver(tx, before.person, person) : person
}

async function personWith(
  tx: Transaction,
  organization: Organization,
  caller: Caller,
  email: string | undefined,
  before: Person | undefined,
): Promise<Person> {
  const organizationId = organization.id
  const sameAddress =
    email && (await tx.person.findUnique({ where: { organizationId_email: { organizationId, email } } }))
  if (sameAddress) {
    const where = { organizationId_id: { organizationId, id: sameAddress.id } }
    return tx.person.update({ where, data: whatTheChatSays(sameAddress, caller) })
  }
  if (before)
    return tx.person.update({ where: { organizationId_id: { organizationId, id: before.id } }, data: { email } })
  return tx.person.create({
    data: {
      organizationId,
      displayName: caller.displayName || email || caller.id,
      email,
      timeZone: caller.timeZone ?? organization.timeZone,
      timeZoneSource: caller.timeZone ? caller.channel : 'default',
      locale: caller.locale ?? organization.locale,
      localeSource: caller.locale ? caller.channel : 'default',
    },
  })
}

/** What someone booked, was invited to or offered before their address was known follows them to the person who has that address. */
async function handOver(tx: Transaction, from: Person, to: Person): Promise<Person> {
  const { organizationId } = from
  await tx.booking.updateMany({ where: { organizationId, attendeeId: from.id }, data: { attendeeId: to.id } })
  const invited = await tx.invitation.findMany({ where: { organizationId, personId: to.id } })
  const already = invited.map(({ meetingTypeId }) => meetingTypeId)
  await tx.invitation.updateMany({
    where: { organizationId, personId: from.id, meetingTypeId: { notIn: already } },
    data: { personId: to.id },
  })
  // Two pages cannot become one: what is booked on them may overlap.
  return from.slug && !to.slug ? handOverPage(tx, from, to) : to
}

async function handOverPage(tx: Transaction, from: Person, to: Person): Promise<Person> {
  const { organizationId, slug } = from
  const hasHours = (await tx.schedule.count({ where: { organizationId, personId: to.id, isRegular: true } })) > 0
  await tx.schedule.updateMany({
    where: { organizationId, personId: from.id, ...(hasHours && { isRegular: false }) },
    data: { personId: to.id },
  })
  const organized = { where: { organizationId, organizerId: from.id }, data: { organizerId: to.id } }
  await tx.meetingType.updateMany(organized)
  await tx.booking.updateMany(organized)
  await tx.person.update({ where: { organizationId_id: { organizationId, id: from.id } }, data: { slug: null } })
  return tx.person.update({ where: { organizationId_id: { organizationId, id: to.id } }, data: { slug } })
}

import { bookableMeetingTypes } from '../../bookings/find-meeting-type.js'
import type { BookableMeetingType } from '../../bookings/question.js'
import type { PersonFault } from '../../cards/catalogue.js'
import type { Request } from '../../language/request.js'
import { type Entry, fitting, readDirectory } from '../../people/directory.js'
import type { Person } from '../../storage/generated/client.js'
import { type Answer, notify, type PersonTurn, personOf, show, type Turn } from '../turn.js'
import { dayIn, offerTimes } from './offer-times.js'
import { type Wish, wishFrom } from './wish.js'

/** "Book time with …": who, then which meeting type, then when. What the text has settled is not asked again. */
export async function startBooking(turn: PersonTurn, request: Request): Promise<Answer> {
  const names = request.people ?? []
  if (names.length > 1) return notify({ reason: 'too-many-people' }, [{ verb: 'book.start' }])
  const [name] = names
  if (!name) return askWho()
  return withPerson(turn, name, request)
}

/** The card that asks who. */
export const askWho = (): Answer => show('who-form', {})

/** Goes on with whoever the name fits; asks when it fits several, and says so when it fits nobody. */
export async function withPerson(turn: PersonTurn, name: string, request?: Request): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const { person, mentions } = turn.speaker
  const mentioned = mentions.find((mention) => mention.name === name)
  const directory = await readDirectory(rooms.db, organization.id)
  const named = mentioned ? directory.filter(({ id }) => id === mentioned.personId) : fitting(directory, name)
  const others = named.filter(({ id }) => id !== person.id)
  const organizers = others.filter(({ slug }) => slug !== null)
  if (named.length > 0 && others.length === 0) return personFault(turn, { reason: 'yourself' })
  if (others.length === 0) return personFault(turn, { reason: 'unknown', name })
  if (organizers.length === 0) return personFault(turn, { reason: 'not-bookable', name: others[0]!.displayName })
  if (organizers.length > 1)
    return show('choose-person', { name, people: organizers.map(choiceOf), ...dayOf(turn, request) })
  return withOrganizer(turn, organizers[0]!.id, request)
}

const choiceOf = ({ id, displayName, email }: Entry) => ({ personId: id, displayName, ...(email && { email }) })

function personFault({ desk, speaker }: PersonTurn, fault: PersonFault): Answer {
  const { slug } = speaker.person
  return notify({ reason: 'person', fault, ...(slug && { pageUrl: `${desk.publicUrl}/${slug}` }) }, [
    { verb: 'book.start' },
  ])
}

/** Goes on with the organizer's one meeting type that fits, or asks which. */
export async function withOrganizer(turn: Turn, organizerId: string, request?: Request, day?: string): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const where = { organizationId_id: { organizationId: organization.id, id: organizerId } }
  const organizer = await rooms.db.person.findUnique({ where })
  if (!organizer) return notify({ reason: 'outdated-card' }, [{ verb: 'book.start' }])
  const all = await bookableMeetingTypes(rooms.db, organizer, personOf(turn))
  if (all.length === 0) return notify({ reason: 'nothing-to-book', organizer: organizer.displayName })
  const fittingTypes = all.filter((meetingType) => fits(meetingType, request))
  if (fittingTypes.length === 1) {
    const wish = day ? dayWish(day) : wishFrom(request?.when, turn.timeZone)
    return offerTimes(turn, { meetingType: fittingTypes[0]! }, wish, request?.ambiguities)
  }
  return chooseMeetingType(
    organizer,
    fittingTypes.length > 0 ? fittingTypes : all,
    day ? { day } : dayOf(turn, request),
  )
}

/** The card that asks which meeting type. */
export function chooseMeetingType(
  organizer: Person,
  meetingTypes: BookableMeetingType[],
  day: { day?: string } = {},
): Answer {
  return show('choose-meeting-type', {
    organizer: organizer.displayName,
    meetingTypes: meetingTypes.map(({ id, title, durationMinutes, description, location }) => ({
      meetingTypeId: id,
      title,
      durationMinutes,
      description,
      location,
    })),
    ...day,
  })
}

function fits(meetingType: BookableMeetingType, request: Request | undefined): boolean {
  const name = request?.meetingType ?? request?.title
  const named = name !== undefined && sounds(meetingType.title).includes(sounds(name))
  const asLong = request?.durationMinutes === undefined || request.durationMinutes === meetingType.durationMinutes
  return request?.meetingType === undefined ? asLong : named && asLong
}

export const sounds = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The first day that a text names, to remember while it is asked who or what. */
function dayOf(turn: Turn, request: Request | undefined): { day?: string } {
  const wish = wishFrom(request?.when, turn.timeZone)
  const first = request?.when?.windows?.[0]?.start.slice(0, 10)
  const day = wish.exact ? dayIn(wish.exact, turn.timeZone) : first
  return day ? { day } : {}
}

const dayWish = (day: string): Wish => wishFrom({ windows: [{ start: day, end: day, granularity: 'day' }] }, 'UTC')

import { onlyWithPage } from '../../access/may-have-page.js'
import type { BookableMeetingType } from '../../bookings/bookable-meeting-type.js'
import { bookableMeetingTypes } from '../../bookings/find-meeting-type.js'
import { lasting, lengthsOf } from '../../bookings/lengths.js'
import type { Action, Wanted } from '../../cards/action.js'
import type { PersonFault } from '../../cards/catalogue.js'
import type { Request } from '../../language/request.js'
import { type Entry, fitting } from '../../people/directory.js'
import type { Person } from '../../storage/generated/client.js'
import { isBookable, switchedOff } from '../access/switched-off.js'
import { type Answer, bookerOf, notify, type PersonTurn, show, type Turn } from '../turn.js'
import { offerTimes } from './offer-times.js'
import { otherReadingsOf, type Wish, wantedOf, wishFrom, wishOf } from './wish.js'

/** "Book time with …": who, then which meeting type, then when. What the text has settled is not asked again. */
export async function startBooking(turn: PersonTurn, request: Request, said: string): Promise<Answer> {
  const names = request.people ?? []
  if (names.length > 1) return notify({ reason: 'too-many-people' }, [{ verb: 'book.start' }])
  const [name] = names
  if (!name) return askWho()
  return withPerson(turn, name, request, said)
}

/** The card that asks who. */
export const askWho = (): Answer => show('who-form', {})

/** Goes on with whoever the name fits; asks when it fits several, and says so when it fits nobody. */
export async function withPerson(turn: PersonTurn, name: string, request?: Request, said = ''): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const { person, mentions } = turn.speaker
  const mentioned = mentions.find((mention) => mention.name === name)
  const directory = await turn.directory()
  const named = mentioned ? directory.filter(({ id }) => id === mentioned.personId) : fitting(directory, name)
  const others = named.filter(({ id }) => id !== person.id)
  const withPage = others.filter(({ slug }) => slug !== null)
  const organizers = await onlyWithPage(rooms, organization.id, withPage)
  if (named.length > 0 && others.length === 0) return personFault(turn, { reason: 'yourself' })
  if (others.length === 0) return personFault(turn, { reason: 'unknown', name })
  if (withPage.length === 0) return personFault(turn, { reason: 'not-bookable', name: others[0]!.displayName })
  if (organizers.length === 0) return personFault(turn, { reason: 'switched-off', name: withPage[0]!.displayName })
  if (organizers.length > 1)
    return show('choose-person', {
      name,
      people: organizers.map(choiceOf),
      ...(request?.durationMinutes && { durationMinutes: request.durationMinutes }),
      ...wantedIn(turn, request),
    })
  return withOrganizer(turn, organizers[0]!.id, request, said)
}

const choiceOf = ({ id, displayName, email }: Entry) => ({ personId: id, displayName, ...(email && { email }) })

function personFault({ desk, speaker }: PersonTurn, fault: PersonFault): Answer {
  const { slug } = speaker.person
  return notify({ reason: 'person', fault, ...(slug && { pageUrl: `${desk.publicUrl}/${slug}` }) }, [
    { verb: 'book.start' },
  ])
}

/** Goes on with the organizer's one meeting type that fits, or asks which. */
async function withOrganizer(
  turn: Turn,
  organizerId: string,
  request: Request | undefined,
  said: string,
): Promise<Answer> {
  return withWish(turn, organizerId, {
    wish: wishFrom(request?.when, turn.timeZone),
    fits: (meetingType) => fits(meetingType, request),
    isNamed: ({ title }) => ` ${sounds(said)} `.includes(` ${sounds(title)} `),
    otherReadings: otherReadingsOf(request, turn.timeZone),
    durationMinutes: request?.durationMinutes,
    ...wantedIn(turn, request),
  })
}

/** The same from the card that asked who, which has kept what was wanted. */
export function pickPerson(
  turn: Turn,
  { personId, durationMinutes, ...wanted }: Extract<Action, { verb: 'book.person' }>,
): Promise<Answer> {
  const fits = (meetingType: BookableMeetingType) =>
    !durationMinutes || lengthsOf(meetingType).includes(durationMinutes)
  return withWish(turn, personId, { wish: wishOf(wanted), fits, wanted, durationMinutes })
}

interface Looking {
  wish: Wish
  wanted?: Wanted
  fits(meetingType: BookableMeetingType): boolean
  /** Does its title stand in what was said? */
  isNamed?(meetingType: BookableMeetingType): boolean
  otherReadings?: Wanted[]
  durationMinutes?: number
}

async function withWish(
  turn: Turn,
  organizerId: string,
  { wish, wanted, fits, isNamed = () => false, otherReadings, durationMinutes }: Looking,
): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const where = { organizationId_id: { organizationId: organization.id, id: organizerId } }
  const organizer = await rooms.db.person.findUnique({ where })
  if (!organizer) return notify({ reason: 'outdated-card' }, [{ verb: 'book.start' }])
  if (!(await isBookable(turn, organizer))) return switchedOff(organizer.displayName)
  const all = await bookableMeetingTypes(rooms.db, organizer, bookerOf(turn))
  if (all.length === 0) return notify({ reason: 'nothing-to-book', organizer: organizer.displayName })
  const named = all.filter(isNamed)
  const fitting = (named.length > 0 ? named : all).filter(fits)
  const [only, ...others] = fitting
  if (only && others.length === 0)
    return offerTimes(turn, { meetingType: lasting(only, durationMinutes) ?? only }, wish, otherReadings)
  return chooseMeetingType(organizer, fitting.length > 0 ? fitting : all, wanted)
}

/** The card that asks which meeting type. */
export function chooseMeetingType(organizer: Person, meetingTypes: BookableMeetingType[], wanted?: Wanted): Answer {
  return show('choose-meeting-type', {
    organizer: organizer.displayName,
    about: organizer.about,
    meetingTypes: meetingTypes.map(({ id, title, durationMinutes, description, location, slug }) => ({
      meetingTypeId: id,
      title,
      durationMinutes,
      description,
      location,
      slug,
    })),
    ...(wanted && { wanted }),
  })
}

function fits(meetingType: BookableMeetingType, request: Request | undefined): boolean {
  const name = request?.meetingType ?? request?.title
  const named = name !== undefined && sounds(meetingType.title).includes(sounds(name))
  const asLong = request?.durationMinutes === undefined || lengthsOf(meetingType).includes(request.durationMinutes)
  return request?.meetingType === undefined ? asLong : named && asLong
}

export const sounds = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** What a text says about when, to remember while it is asked who or what. */
function wantedIn(turn: Turn, request: Request | undefined): { wanted?: Wanted } {
  const wanted = wantedOf(wishFrom(request?.when, turn.timeZone), turn.timeZone)
  return wanted ? { wanted } : {}
}

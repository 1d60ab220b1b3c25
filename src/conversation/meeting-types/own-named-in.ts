import { sounds } from '../booking/find-organizer.js'
import type { PersonTurn } from '../turn.js'
import { ownMeetingTypes } from './meeting-types.js'

/** The speaker's meeting type whose title stands in the text: the longest, where several do. */
export async function ownNamedIn(turn: PersonTurn, said: string): Promise<string | undefined> {
  const named = (await ownMeetingTypes(turn)).filter(({ title }) => ` ${sounds(said)} `.includes(` ${sounds(title)} `))
  return named.sort((one, other) => other.title.length - one.title.length)[0]?.id
}

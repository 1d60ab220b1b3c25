import { isBookable } from './access/switched-off.js'
import { type Answer, type PersonTurn, show } from './turn.js'

/** First hello and help: what can be said, by example. Whoever may have a booking page is told how to begin with one. */
export async function help(turn: PersonTurn): Promise<Answer> {
  const { person } = turn.speaker
  const { displayName, slug } = person
  return show('help', {
    name: displayName,
    isOrganizer: slug !== null,
    mayOrganize: await isBookable(turn, person),
    ...(slug && { pageUrl: `${turn.desk.publicUrl}/${slug}` }),
  })
}

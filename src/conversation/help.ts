import { type Answer, type PersonTurn, show } from './turn.js'

/** First hello and help: what can be said, by example. */
export function help({ desk, speaker }: PersonTurn): Answer {
  const { displayName, slug } = speaker.person
  return show('help', {
    name: displayName,
    isOrganizer: slug !== null,
    ...(slug && { pageUrl: `${desk.publicUrl}/${slug}` }),
  })
}

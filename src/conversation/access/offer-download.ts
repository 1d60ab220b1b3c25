import { createDownload, fileNames } from '../../access/downloads.js'
import type { Download } from '../../cards/catalogue.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'

/** Links to files that are for the speaker alone. */
export async function offerDownload(turn: PersonTurn, what: Download): Promise<Answer> {
  const { desk, speaker, now, timeZone, setting } = turn
  if (setting === 'shared') return notify({ reason: 'ask-in-private' })
  const { token, endsAt } = await createDownload(desk.rooms.db, speaker.person, what, now)
  return show('download', {
    what,
    files: fileNames(what).map((name) => ({ name, url: `${desk.publicUrl}/download/${token}/${name}` })),
    endsAt: endsAt.toISOString(),
    timeZone,
  })
}

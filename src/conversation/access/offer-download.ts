import { createDownload, fileNames } from '../../access/downloads.js'
import type { Download } from '../../cards/catalogue.js'
import { type Answer, type PersonTurn, show } from '../turn.js'

/** Links to files that are for the speaker alone. */
export async function offerDownload({ desk, speaker, now, timeZone }: PersonTurn, what: Download): Promise<Answer> {
  const { token, endsAt } = await createDownload(desk.rooms.db, speaker.person, what, now)
  return show('download', {
    what,
    files: fileNames(what).map((name) => ({ name, url: `${desk.publicUrl}/download/${token}/${name}` })),
    endsAt: endsAt.toISOString(),
    timeZone,
  })
}

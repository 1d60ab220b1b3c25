import type { Inputs } from '../../cards/action.js'
import type { CardData } from '../../cards/catalogue.js'
import { textLimits } from '../../cards/limits.js'
import { type PictureKind, savePicture } from '../../people/pictures.js'
import { type Answer, type PersonTurn, show } from '../turn.js'
import { showPage } from './page.js'

/** What stands on the speaker's page beside what can be booked. Pictures are asked for anew: what is there stays unless another is given. */
export const editPage = ({ speaker }: PersonTurn): Answer =>
  show('page-form', { values: { about: speaker.person.about, photo: '', banner: '' }, faults: {} })

/** What takes a picture away. */
const NONE = /^(?:-|none|geen)$/i

export async function savePage(turn: PersonTurn, inputs: Inputs): Promise<Answer> {
  const { desk, speaker } = turn
  const { db } = desk.rooms
  const [about = '', photo = '', banner = ''] = [inputs.about, inputs.photo, inputs.banner].map((text) => text?.trim())
  const faults: CardData['page-form']['faults'] = {}
  if (about.length > textLimits.description) faults.about = 'too-long'
  const pictures = { photo, banner }
  const found = await Promise.all(
    (Object.keys(pictures) as PictureKind[]).map(async (kind) => {
      const typed = pictures[kind]
      if (typed === '') return undefined
      const picture = NONE.test(typed) ? null : await desk.fetchPicture?.(typed)
      if (picture === undefined) faults[kind] = 'unreadable'
      return { kind, picture }
    }),
  )
  if (Object.keys(faults).length > 0) return show('page-form', { values: { about, photo, banner }, faults })
  const { organizationId, id } = speaker.person
  await db.person.update({ where: { organizationId_id: { organizationId, id } }, data: { about } })
  for (const entry of found)
    if (entry?.picture !== undefined) await savePicture(db, speaker.person, entry.kind, entry.picture)
  return showPage(turn)
}

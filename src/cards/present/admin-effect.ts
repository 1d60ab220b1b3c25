import type { AdminEffect, CardData } from '../catalogue.js'
import { shorten } from '../limits.js'
import type { AdminPhrases } from '../phrases/admin.js'
import { showChange } from './changes.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

/** What commands would do, before they do it. */
export function presentAdminPreview(
  { proposalId, commands, effect }: CardData['admin-preview'],
  reader: Reader,
): TemplateData {
  const { words, button } = reader
  const say = words.admin
  return {
    language: words.language,
    say: { heading: say.previewHeading },
    printed: excerpt(commands, say),
    ...showEffect(effect, reader),
    press: { confirm: button({ verb: 'admin.confirm', proposalId }), leave: button({ verb: 'admin.show' }, say.leave) },
  }
}

/** What they printed and, where they changed something, did. */
export function presentAdminOutput(
  { printed, failed, effect }: CardData['admin-output'],
  reader: Reader,
): TemplateData {
  const { words, button } = reader
  const say = words.admin
  return {
    language: words.language,
    say: { heading: failed ? say.failedHeading : effect ? say.doneHeading : say.outputHeading },
    printed: excerpt(printed, say),
    ...(effect ? showEffect(effect, reader) : { effect: [], warnings: [], changes: [] }),
    rows: [
      { buttons: [button({ verb: 'admin.show' }), button({ verb: 'admin.people' }), button({ verb: 'admin.log' })] },
    ],
  }
}

function showEffect({ off, on, changes, stillOff, cutsOff }: AdminEffect, { words }: Reader) {
  const say = words.admin
  const turned = [off.people > 0 && say.turned(false, off), on.people > 0 && say.turned(true, on)].filter(Boolean)
  const { shown, hidden } = limitList(changes)
  const lines = [
    ...(turned.length > 0 || (changes.length > 0 && !changes.some(isOfPolicy)) ? turned : [say.turnsNobody]),
    ...stillOff.map(({ name, reason }) => say.stillOff(name, words.access.reason(reason))),
  ]
  return {
    effect: lines.map((text) => ({ text })),
    warnings: cutsOff.map((level) => ({ text: say.cutsOff(level) })),
    changes: [
      ...shown.map((change) => showChange(change, say)),
      ...(hidden > 0 ? [{ what: say.moreChanges(hidden), detail: '', by: '' }] : []),
    ],
  }
}

/** Who gives the commands is not what they say. */
const isOfPolicy = ({ action }: AdminEffect['changes'][number]) => !/-(?:Administrator|License)$/.test(action)

const LINES = 40
const CHARACTERS = 3_000

/** As many lines as a card can carry and a person reads in one. */
function excerpt(text: string, say: AdminPhrases): string {
  const lines = text.split('\n')
  const shown: string[] = []
  for (const line of lines.slice(0, LINES)) {
    if (shown.join('\n').length + line.length > CHARACTERS && shown.length > 0) break
    shown.push(shorten(line, CHARACTERS))
  }
  const hidden = lines.length - shown.length
  return [...shown, ...(hidden > 0 ? [say.moreLines(hidden)] : [])].join('\n')
}

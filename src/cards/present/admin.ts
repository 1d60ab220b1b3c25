import type { CardData } from '../catalogue.js'
import { showLogged } from './changes.js'
import { listFacts } from './facts.js'
import type { Reader, TemplateData } from './reader.js'
import { inRows } from './rows.js'

/** As many names as fit in a line or two. */
const NAMES = 8

export function presentAdmin(
  { isOn, reason, pages, administrators, licences, log, timeZone, misread }: CardData['admin'],
  reader: Reader,
): TemplateData {
  const { words, button } = reader
  const say = words.admin
  const more = administrators.length > NAMES ? ', …' : ''
  return {
    language: words.language,
    say: {
      heading: say.heading,
      note: misread ? say.misread : '',
      state: isOn ? say.state(true) : `${say.state(false)} ${words.access.reason(reason)}`,
      last: log.length > 0 ? say.lastChanges : '',
    },
    facts: listFacts([
      [say.facts.pages, say.pages(pages.on, pages.off)],
      [say.facts.licences, say.licencesKept[licences]],
      [say.facts.administrators, `${administrators.slice(0, NAMES).join(', ')}${more}`],
    ]),
    changes: log.map((change) => showLogged(change, timeZone, reader)),
    rows: inRows(
      [
        button({ verb: 'admin.people' }),
        button({ verb: 'admin.licences' }),
        button({ verb: 'admin.log' }),
        button({ verb: 'admin.switch', on: !isOn }, say.everyone[isOn ? 'off' : 'on']),
      ],
      3,
    ),
  }
}

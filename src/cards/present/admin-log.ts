import type { CardData } from '../catalogue.js'
import { showLogged } from './changes.js'
import type { Reader, TemplateData } from './reader.js'
import { turnPages } from './turn-pages.js'

export function presentAdminLog(
  { entries, timeZone, page, pages }: CardData['admin-log'],
  reader: Reader,
): TemplateData {
  const { words, button } = reader
  const say = words.admin
  return {
    language: words.language,
    say: {
      heading: say.logHeading,
      note: entries.length === 0 ? say.logEmpty : pages > 1 ? say.part(page + 1, pages) : '',
    },
    changes: entries.map((entry) => showLogged(entry, timeZone, reader)),
    rows: [
      {
        buttons: [
          ...turnPages(page, pages, (to, title) => button({ verb: 'admin.log', page: to }, title), say),
          button({ verb: 'admin.log-export' }),
          button({ verb: 'admin.show' }),
        ],
      },
    ],
  }
}

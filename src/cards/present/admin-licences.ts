import type { CardData } from '../catalogue.js'
import { joinContext } from './join-context.js'
import type { Reader, TemplateData } from './reader.js'
import { turnPages } from './turn-pages.js'

export function presentAdminLicences(
  { mode, people, page, pages }: CardData['admin-licences'],
  { words, button }: Reader,
): TemplateData {
  const say = words.admin
  return {
    language: words.language,
    say: {
      heading: say.licencesHeading,
      note: joinContext(say.licencesKept[mode], pages > 1 ? say.part(page + 1, pages) : ''),
    },
    people: people.map(({ name, email, licences, licence }) => ({
      name,
      context: joinContext(email, say.licence[licence], licences.join(', ')),
      switch:
        mode === 'graph'
          ? []
          : [
              {
                ...button(
                  { verb: 'admin.licence', email, add: licences.length === 0 },
                  say.turnLicence[licences.length === 0 ? 'add' : 'remove'],
                ),
                tooltip: name,
              },
            ],
    })),
    rows: [
      {
        buttons: [
          ...turnPages(page, pages, (to, title) => button({ verb: 'admin.licences', page: to }, title), say),
          button({ verb: 'admin.people' }),
          button({ verb: 'admin.show' }),
        ],
      },
    ],
  }
}

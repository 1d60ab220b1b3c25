import type { CardData } from '../catalogue.js'
import { joinContext } from './join-context.js'
import type { Reader, TemplateData } from './reader.js'
import { turnPages } from './turn-pages.js'

export function presentAdminPeople(
  { people, page, pages }: CardData['admin-people'],
  { words, button }: Reader,
): TemplateData {
  const say = words.admin
  return {
    language: words.language,
    say: {
      heading: say.peopleHeading,
      note: people.length === 0 ? say.peopleEmpty : pages > 1 ? say.part(page + 1, pages) : '',
    },
    people: people.map(({ name, email, hasPage, enabled, reason }) => ({
      name,
      context: joinContext(email ?? '', say.stands(enabled, hasPage), enabled ? '' : words.access.reason(reason)),
      switch: email
        ? [
            {
              ...button({ verb: 'admin.switch', on: !enabled, email }, say.turn[enabled ? 'off' : 'on']),
              tooltip: name,
            },
          ]
        : [],
    })),
    rows: [
      {
        buttons: [
          ...turnPages(page, pages, (to, title) => button({ verb: 'admin.people', page: to }, title), say),
          button({ verb: 'admin.show' }),
        ],
      },
    ],
  }
}

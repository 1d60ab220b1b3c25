import type { AdminWords, Form } from './wish.js'

const bookings = '(?:the )?(?:personal )?(?:bookings?(?: pages?)?|booking pages?)(?: with me)?'
const who = '(?<who>.+?)'
const administrator = '(?:an? |the )?admin(?:istrator)?s?'
const licence = '(?:licen[cs]e|plan)'
const form = (says: string, means: Form['means']): Form => ({ says: new RegExp(`^${says}$`, 'i'), means })

const switched = (way: string, name: string) => ({
  kind: 'switch' as const,
  on: /^(?:on|enable|allow|unblock)$/i.test(way),
  who: [name],
})

export const english: AdminWords = {
  everyone:
    /^(?:everyone|everybody|all(?: people| users| of us)?|(?:the|our)(?: whole| entire)? (?:organi[sz]ation|company))$/i,
  and: /\s*(?:[,;&]|\band\b)\s*/i,
  polite: [/^(?:please|can you|could you|would you)\s+/i, /\s+please$/i],
  forms: [
    form(`(?:turn|switch) (?:back )?(?<way>on|off) ${bookings} for ${who}`, ({ way, who }) => switched(way!, who!)),
    form(`(?:(?:turn|switch) )?${bookings} (?:back )?(?<way>on|off) for ${who}`, ({ way, who }) =>
      switched(way!, who!),
    ),
    form(`(?:turn|switch) ${bookings} for ${who} (?:back )?(?<way>on|off)`, ({ way, who }) => switched(way!, who!)),
    form(`(?:turn|switch) ${who}['’]s? ${bookings} (?:back )?(?<way>on|off)`, ({ way, who }) => switched(way!, who!)),
    form(`(?:turn|switch) (?:back )?(?<way>on|off) ${who}['’]s? ${bookings}`, ({ way, who }) => switched(way!, who!)),
    form(`(?<way>enable|disable|allow|block|unblock) ${bookings} for ${who}`, ({ way, who }) => switched(way!, who!)),
    form(`(?<way>enable|disable) ${who}['’]s? ${bookings}`, ({ way, who }) => switched(way!, who!)),

    form(`(?<way>stop|start|resume) ${bookings} for ${who}`, ({ way, who }) =>
      switched(way!.toLowerCase() === 'stop' ? 'off' : 'on', who!),
    ),
    form(
      `(?<way>block|stop|keep) ${who} from (?:having|making|getting) (?:a |an |their )?(?:booking )?pages?`,
      ({ who }) => switched('off', who!),
    ),
    form(`(?:allow|let) ${who} (?:to )?(?:have|make) (?:a |an |their )?booking pages?`, ({ who }) =>
      switched('on', who!),
    ),
    form(`${who} (?:may|can) (?:not|no longer) have (?:a |an )?booking pages?(?: any ?more)?`, ({ who }) =>
      switched('off', who!),
    ),

    form(`why (?:can(?:['’]?t|not)?|may|mustn['’]t|is|isn['’]t) ${who} (?:not )?(?:be )?(?:booked|bookable)`, why),
    form(
      `why (?:can(?:['’]?t|not)?|may|does|doesn['’]t|has) ${who} (?:not |no )?(?:have )?(?:a |an )?(?:booking )?page`,
      why,
    ),
    form(`may ${who} (?:be booked|have (?:a )?(?:booking )?page)`, ({ who }) =>
      /^(?:who|everyone|i|we)$/i.test(who!) ? { kind: 'people' } : { kind: 'why', who: who! },
    ),
    form(
      `who (?:can(?:['’]?t|not)?|may|could) (?:not )?(?:be booked|(?:have|make|get) (?:a )?(?:booking )?pages?)`,
      people,
    ),
    form(`who (?:has|have|is|are) (?:a |an |not )?(?:(?:booking )?pages?|bookable)`, people),
    form('(?:show|list)(?: me)? (?:everyone|all(?: people)?|who|the people) (?:that |who )?can be booked', people),

    form(
      `(?:show(?: me)? |open )?(?:the )?(?:admin(?:istrator)?(?:['’]?s)?(?: card| page| panel| menu| commands)?|administration)`,
      () => ({
        kind: 'overview',
      }),
    ),
    form('(?:show(?: me)? |open |read )?(?:the )?audit log', () => ({ kind: 'log' })),
    form('(?:show(?: me)?|open|read) the log', () => ({ kind: 'log' })),
    form('(?:export|download|save) (?:the )?(?:audit )?log', () => ({ kind: 'export-log' })),

    form('who (?:is|are) (?:the |an? )?admin(?:istrator)?s?', () => ({ kind: 'administrators' })),
    form('(?:(?:show|list)(?: me)? )?(?:the |all )?admin(?:istrator)?s', () => ({ kind: 'administrators' })),
    form(`make ${who} ${administrator}`, administratorOf(true)),
    form(`add ${who} (?:as|to) ${administrator}`, administratorOf(true)),
    form(`add admin(?:istrator)? ${who}`, administratorOf(true)),
    form(`(?:remove|delete) ${who} (?:as|from) ${administrator}`, administratorOf(false)),
    form(`(?:remove|delete) admin(?:istrator)? ${who}`, administratorOf(false)),
    form(`${who} is no longer ${administrator}`, administratorOf(false)),

    form(`(?:who has (?:a |the )?licen[cs]e|(?:(?:show|list)(?: me)? (?:the |all )?)?licen[cs]es)`, () => ({
      kind: 'licences',
    })),
    form(`(?:give|grant|assign) ${who} (?:an? |the )(?:(?<product>.+?) )?${licence}`, licenceOf(true)),
    form(`(?:give|grant|assign) (?:an? |the )?(?:(?<product>.+?) )?${licence} to ${who}`, licenceOf(true)),
    form(`assign (?<product>.+?) to ${who}`, licenceOf(true)),
    form(
      `(?:take|remove|revoke) (?:an? |the )?(?:(?<product>.+?) )?${licence} (?:away )?(?:from|of) ${who}`,
      licenceOf(false),
    ),
    form(`unassign (?<product>.+?) from ${who}`, licenceOf(false)),
  ],
}

function why({ who }: Record<string, string>) {
  return { kind: 'why' as const, who: who! }
}

function people() {
  return { kind: 'people' as const }
}

function administratorOf(add: boolean): Form['means'] {
  return ({ who }) => ({ kind: 'administrator', who: who!, add })
}

function licenceOf(add: boolean): Form['means'] {
  return ({ who, product }) => ({ kind: 'licence', who: [who!], product: product ?? '', add })
}

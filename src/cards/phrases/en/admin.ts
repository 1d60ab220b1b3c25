import type { Turned } from '../../catalogue.js'
import type { AdminPhrases } from '../admin.js'
import { count } from './words.js'

export const admin: AdminPhrases = {
  heading: 'Personal bookings in this organization',
  misread:
    'I did not understand that command. Write it as Exchange Online knows it, or in words: “turn bookings off for adam@contoso.com”, “who can be booked?”, “why can’t Adam be booked?”, “make Eve an administrator”, “give Eve a licence”, “audit log”.',
  state: (isOn) =>
    isOn ? 'On: people may have a booking page, unless it is turned off for them.' : 'Off for the organization.',
  facts: { pages: 'Booking pages', licences: 'Licences', administrators: 'Administrators' },
  pages: (on, off) => `${on} on, ${off} off`,
  lastChanges: 'Last changes',
  everyone: { on: 'Turn on for everyone', off: 'Turn off for all' },

  peopleHeading: 'Who can be booked',
  peopleEmpty: 'Nobody has said anything to the bot yet.',
  stands: (enabled, hasPage) =>
    enabled ? (hasPage ? 'Can be booked' : 'May have a page, and has none yet') : 'Cannot be booked',
  turn: { on: 'Turn on', off: 'Turn off' },
  part: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',

  licencesHeading: 'Licences for a booking page',
  licencesKept: {
    off: 'Nobody needs a licence (LICENSING=off).',
    local: 'Whoever makes a booking page needs one, assigned here (LICENSING=local). Nobody needs one to book.',
    graph:
      'Whoever makes a booking page needs one, assigned in Microsoft 365 (LICENSING=graph). Nobody needs one to book.',
  },
  licence: {
    'not-checked': '',
    assigned: 'Has a licence',
    missing: 'Has no licence',
    disabled: 'Has a licence with Microsoft Bookings switched off',
    unknown: 'Microsoft has not said yet',
  },
  turnLicence: { add: 'Give a licence', remove: 'Take it away' },

  logHeading: 'Audit log',
  logEmpty: 'Nothing was changed yet.',
  organization: 'the organization',
  commandLine: 'someone at the server',
  someone: 'someone',
  madeBy: (who, source, when) => `By ${who}${source && ` in ${source}`}, ${when}`,
  nothing: 'not set',

  previewHeading: 'Make this change?',
  doneHeading: 'Done',
  failedHeading: 'Nothing was changed',
  outputHeading: 'What it says',
  turned,
  turnsNobody: 'Turns personal bookings on or off for nobody.',
  stillOff: (name, reason) => `${name} cannot be booked even so. ${reason}`,
  cutsOff: (level) =>
    `Careful: in Exchange, EnforceAllowList cuts off every app that is not on the list ${level === 'organization' ? 'of the organization' : 'of this mailbox'}, not only this one. It was not set before. To turn off personal bookings alone, use EnforceBlockList.`,
  moreChanges: (number) => `And ${count(number, 'change', 'changes')} more.`,
  moreLines: (number) => `… and ${count(number, 'line', 'lines')} more. On the command line you get them all.`,
  leave: 'Leave it as it is',

  download: {
    'audit-log': {
      heading: 'The audit log to keep',
      text: (until) => `Every change, as JSON and as a table. These links are yours alone, and end on ${until}.`,
    },
    'personal-data': {
      heading: 'Everything I keep about you',
      text: (until) =>
        `All of it as JSON, and your meetings for any calendar. These links are yours alone: whoever has them can read it. They end on ${until}.`,
    },
  },
}

function turned(on: boolean, { people, names, pages, upcomingBookings }: Turned): string {
  const some = `${names.join(', ')}${people > names.length ? ', …' : ''}`
  const whom = people === 1 ? some : `${people} people (${some})`
  const pagesDo =
    people === 1 ? `the page ${on ? 'works again' : 'stops'}` : `their pages ${on ? 'work again' : 'stop'}`
  const page = pages === 0 ? 'no page yet' : pagesDo
  const stay = count(upcomingBookings, 'upcoming booking stays', 'upcoming bookings stay')
  return `Turns personal bookings ${on ? 'on' : 'off'} for ${whom}; ${on ? page : `${page}, ${stay}`}.`
}

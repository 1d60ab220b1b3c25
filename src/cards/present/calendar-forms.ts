import type { CardData } from '../catalogue.js'
import { cut } from '../limits.js'
import { nameOf } from './calendars.js'
import { inputsOf } from './form-input.js'
import type { Reader, TemplateData } from './reader.js'

/** Slack takes 100, and one of them is "none". */
const MOST_CHOICES = 99

export function presentCalendarForm(data: CardData['calendar-form'], { words, button }: Reader): TemplateData {
  const { provider, refused } = data
  const say = words.calendars
  const make = inputsOf(data, words.rules)
  const url = make.text('url', say.url[provider], { example: say.urlExample[provider], most: 2_000 })
  return {
    language: words.language,
    say: { heading: say.formHeading[provider], hint: say.formHint[provider] },
    inputs: [
      refused ? { ...url, fault: say.formRefused(refused) } : url,
      ...(provider === 'caldav'
        ? [make.text('username', say.username, { most: 300 }), make.password('password', say.password, 300)]
        : []),
    ],
    press: {
      save: button({ verb: 'calendar.save', provider }),
      leave: button({ verb: 'calendars.show' }, words.meetingTypes.dontSave),
    },
  }
}

export function presentCalendarConsent(
  { provider, url, fault }: CardData['calendar-consent'],
  { words, button }: Reader,
): TemplateData {
  const say = words.calendars
  return {
    language: words.language,
    url: url ?? '',
    say: {
      heading: say.consentHeading(say.providers[provider]),
      text: say.consentText,
      open: say.signIn,
      code: say.code,
      fault: fault ? say.codeFaults[fault] : '',
    },
    press: {
      enter: button({ verb: 'calendar.code', provider }),
      leave: button({ verb: 'calendars.show' }, words.meetingTypes.dontSave),
    },
  }
}

export function presentCalendarChoice(data: CardData['calendar-choice'], { words, button }: Reader): TemplateData {
  const say = words.calendars
  const make = inputsOf({ ...data, faults: {} }, words.rules)
  const all = data.accounts
    .flatMap((account) =>
      account.calendars.map((calendar) => ({
        ...calendar,
        title: cut(`${calendar.name} (${nameOf(account, say)})`, 70),
      })),
    )
    .slice(0, MOST_CHOICES)
  const writable = all.filter(({ isWritable }) => isWritable).map(({ id, title }) => [id, title])
  return {
    language: words.language,
    say: { heading: say.choiceHeading, hint: '' },
    inputs: [
      make.choices(
        'blocks',
        say.choiceBlocks,
        all.map(({ id, title }) => ({ value: id, title })),
      ),
      make.choice('getsEvents', say.choiceGets, { none: say.nowhere, ...Object.fromEntries(writable) }),
    ],
    press: {
      save: button({ verb: 'calendar.save-choice' }),
      leave: button({ verb: 'calendars.show' }, words.meetingTypes.dontSave),
    },
  }
}

export function presentCalendarDisconnect(
  { accountId, ...account }: CardData['calendar-disconnect'],
  { words, button }: Reader,
): TemplateData {
  const say = words.calendars
  return {
    language: words.language,
    say: { heading: say.disconnectHeading(nameOf(account, say)), text: say.disconnectText },
    press: {
      delete: button({ verb: 'calendar.disconnect-for-good', accountId }),
      keep: button({ verb: 'calendars.show' }, say.keep),
    },
  }
}

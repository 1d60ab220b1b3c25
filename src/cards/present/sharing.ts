import type { CardData } from '../catalogue.js'
import { textLimits } from '../limits.js'
import { localDate } from '../times.js'
import { inputsOf } from './form-input.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

export function presentSharing(data: CardData['sharing'], { words, times, button }: Reader): TemplateData {
  const { meetingTypeId, title, timeZone, invitations, links, url, event } = data
  const say = words.sharing
  const day = (instant: string) => times.shortDate(localDate(instant, timeZone))
  const { shown, hidden } = limitList([
    ...invitations.map(({ id, name }) => ({
      title: name,
      text: say.invited,
      button: button({ verb: 'invitation.remove', meetingTypeId, invitationId: id }),
    })),
    ...links.map(({ id, createdAt, endsAt, email }) => ({
      title: email ? say.linkFor(email) : say.link,
      text: say.made(day(createdAt), day(endsAt)),
      button: button({ verb: 'link.withdraw', meetingTypeId, linkId: id }),
    })),
  ])
  return {
    language: words.language,
    tone: event ? 'good' : 'default',
    say: {
      heading: event ? say.events[event] : say.heading(title),
      context: url ?? '',
      note: [
        shown.length === 0 ? say.empty : hidden > 0 ? words.booking.more(hidden) : '',
        url ? say.more(`${url}/share`) : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
    rows: shown,
    press: [
      { ...button({ verb: 'invitation.add', meetingTypeId }), style: 'positive' },
      { ...button({ verb: 'meeting-type.link', meetingTypeId }), style: 'default' },
      { ...button({ verb: 'meeting-type.show', meetingTypeId }), style: 'default' },
    ],
  }
}

export function presentInviteForm(data: CardData['invite-form'], { words, button }: Reader): TemplateData {
  const { meetingTypeId, title } = data
  const say = words.sharing
  const make = inputsOf(data, words.rules)
  return {
    language: words.language,
    say: { heading: say.inviteHeading(title), hint: say.inviteHint },
    inputs: [
      make.text('who', say.who, { most: textLimits.email, example: say.whoExample }),
      make.choice('times', say.times, { no: words.rules.yesNo.no, yes: words.rules.yesNo.yes }),
    ],
    press: {
      save: button({ verb: 'invitation.save', meetingTypeId }),
      leave: button({ verb: 'meeting-type.sharing', meetingTypeId }, words.meetingTypes.dontSave),
    },
  }
}

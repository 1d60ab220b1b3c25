import type { Action } from '../action.js'
import { shorten } from '../limits.js'
import type { Phrases } from '../phrases/phrases.js'
import { phrasesFor } from '../phrases/speak.js'
import { type Times, timesFor } from '../times.js'

/** Whom a card is filled for: the words and times in that person's language, and buttons that only that person may press. */
export interface Reader {
  /** The card stands on a page of ours, which says beside it what is booked and with whom. */
  onPage: boolean
  locale: string
  owner: string
  words: Phrases
  times: Times
  /** "Tuesday 1 December 2026 at 14:00", in that zone. */
  moment(instant: string, timeZone: string): string
  /** A button with the usual title of its verb, or another. */
  button(action: Action, title?: string): Button
}

export interface Button {
  title: string
  data: Action & { owner: string }
}

/** What a template refers to. */
export type TemplateData = Record<string, unknown>

export function readerFor({
  locale,
  owner,
  onPage = false,
}: {
  locale: string
  owner: string
  onPage?: boolean
}): Reader {
  const words = phrasesFor(locale)
  const times = timesFor(locale)
  return {
    onPage,
    locale,
    owner,
    words,
    times,
    moment: (instant, timeZone) => words.moment(times.day(instant, timeZone), times.time(instant, timeZone)),
    // Button titles: 75 characters in Slack, and more than about 40 is not read.
    button: (action, title = words.buttons[action.verb]) => ({ title: shorten(title, 60), data: { ...action, owner } }),
  }
}

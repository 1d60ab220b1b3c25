import type { Download, LicenceMode, LicenceState, Turned } from '../catalogue.js'
import type { AccessLevel } from './access.js'

/** What an administrator reads in the chat. */
export interface AdminPhrases {
  heading: string
  /** After a text that was meant for an administrator and not understood: what can be said. */
  misread: string
  state(isOn: boolean): string
  facts: Record<'pages' | 'licences' | 'administrators', string>
  pages(on: number, off: number): string
  lastChanges: string
  everyone: Record<'on' | 'off', string>

  peopleHeading: string
  peopleEmpty: string
  stands(enabled: boolean, hasPage: boolean): string
  turn: Record<'on' | 'off', string>
  /** Of a list: "page 2 of 5". */
  part(page: number, pages: number): string
  previous: string
  next: string

  licencesHeading: string
  licencesKept: Record<LicenceMode, string>
  licence: Record<LicenceState, string>
  turnLicence: Record<'add' | 'remove', string>

  logHeading: string
  logEmpty: string
  organization: string
  commandLine: string
  /** A person who is no longer known. */
  someone: string
  /** "Adam Novak in Teams, Monday 23 November 2026 at 10:00". */
  madeBy(who: string, source: string, when: string): string
  /** A value that is not set. */
  nothing: string

  previewHeading: string
  doneHeading: string
  failedHeading: string
  outputHeading: string
  turned(on: boolean, turned: Turned): string
  turnsNobody: string
  stillOff(name: string, reason: string): string
  cutsOff(level: AccessLevel): string
  moreChanges(count: number): string
  moreLines(count: number): string
  leave: string

  download: Record<Download, { heading: string; text(until: string): string }>
}

import { readAdministrators } from '../../access/administrators.js'
import { readEveryone } from '../../access/effect.js'
import { mayAnyoneHavePage } from '../../access/may-have-page.js'
import { readAuditLog } from '../../access/read-audit-log.js'
import type { Session } from '../../access/session.js'
import { spell } from '../../access/switch-commands.js'
import type { AdminWish } from '../../access/words/wish.js'
import type { Action } from '../../cards/action.js'
import type { Database } from '../../storage/client.js'
import { type Answer, type PersonTurn, show } from '../turn.js'
import { administratorsOnly, sessionOf } from './administrator.js'
import { confirmProposal, propose, runInChat } from './cmdlets-in-chat.js'
import { licenceFor, showLicences } from './licences-in-chat.js'
import { offerDownload } from './offer-download.js'
import { resolveAddress } from './resolve-address.js'
import { switchFor } from './switch-for.js'

/** Lines on a card. */
const ROWS = 8
const LAST = 3

/** Does what an administrator asks for in plain words, by the same commands that could be pasted. */
export async function grantWish(turn: PersonTurn, wish: AdminWish): Promise<Answer> {
  const session = sessionOf(turn)
  if (!session) return administratorsOnly()
  switch (wish.kind) {
    case 'overview':
      return showAdministration(turn)
    case 'unclear':
      return showAdministration(turn, { misread: true })
    case 'people':
      return showPeople(session, 0)
    case 'log':
      return showLog(turn, session, 0)
    case 'export-log':
      return offerDownload(turn, 'audit-log')
    case 'administrators':
      return runInChat(turn, 'Get-Administrator')
    case 'switch':
      return switchFor(turn, session, wish.who, wish.on)
    case 'why':
      return withAddress(turn, wish.who, (email) => runInChat(turn, `Test-PersonalBookings -Identity ${spell(email)}`))
    case 'administrator': {
      const cmdlet = wish.add ? 'Add-Administrator' : 'Remove-Administrator'
      return withAddress(turn, wish.who, (email) => propose(turn, session, `${cmdlet} -Identity ${spell(email)}`))
    }
    case 'licences':
      return showLicences(session, 0)
    case 'licence':
      return licenceFor(turn, session, wish)
  }
}

type AdminAction = Extract<Action, { verb: `admin.${string}` }>

export async function pressAsAdministrator(turn: PersonTurn, action: AdminAction): Promise<Answer> {
  const session = sessionOf(turn)
  if (!session) return administratorsOnly()
  switch (action.verb) {
    case 'admin.show':
      return showAdministration(turn)
    case 'admin.log-export':
      return offerDownload(turn, 'audit-log')
    case 'admin.people':
      return showPeople(session, action.page ?? 0)
    case 'admin.licences':
      return showLicences(session, action.page ?? 0)
    case 'admin.licence':
      return licenceFor(turn, session, { who: [action.email], product: '', add: action.add })
    case 'admin.log':
      return showLog(turn, session, action.page ?? 0)
    case 'admin.switch':
      return switchFor(turn, session, action.email === undefined ? 'everyone' : [action.email], action.on)
    case 'admin.confirm':
      return confirmProposal(turn, action.proposalId)
  }
}

async function withAddress(turn: PersonTurn, name: string, work: (email: string) => Promise<Answer>): Promise<Answer> {
  const found = await resolveAddress(turn, name)
  return 'answer' in found ? found.answer : work(found.email)
}

/** The administrator's card: how things stand. */
export async function showAdministration(turn: PersonTurn, options: { misread?: boolean } = {}): Promise<Answer> {
  const session = sessionOf(turn)
  if (!session) return administratorsOnly()
  const [{ enabled, reason }, everyone, administrators, log] = await Promise.all([
    mayAnyoneHavePage(session, session.organizationId),
    readEveryone(session),
    readAdministrators(session),
    readAuditLog(session, { skip: 0, take: LAST }),
  ])
  const pages = everyone.filter(({ hasPage }) => hasPage)
  const on = pages.filter(({ decision }) => decision.enabled).length
  return show('admin', {
    isOn: enabled,
    reason,
    pages: { on, off: pages.length - on },
    licences: session.licences.mode,
    administrators: administrators.map(({ displayName, email }) => displayName ?? email),
    log: log.entries,
    timeZone: turn.timeZone,
    ...(options.misread && { misread: true }),
  })
}

/** Everyone, those who cannot be booked though they have a page first. */
async function showPeople(session: Session & { db: Database }, page: number): Promise<Answer> {
  const everyone = await readEveryone(session)
  const rank = ({ hasPage, decision }: (typeof everyone)[number]) => (hasPage ? 0 : 2) + (decision.enabled ? 1 : 0)
  const sorted = everyone.toSorted((a, b) => rank(a) - rank(b))
  const pages = Math.max(1, Math.ceil(sorted.length / ROWS))
  const shown = Math.min(page, pages - 1)
  return show('admin-people', {
    people: sorted.slice(shown * ROWS, (shown + 1) * ROWS).map(({ name, email, hasPage, decision }) => ({
      name,
      ...(email && { email }),
      hasPage,
      enabled: decision.enabled,
      reason: decision.reason,
    })),
    page: shown,
    pages,
  })
}

async function showLog(turn: PersonTurn, session: Session & { db: Database }, page: number): Promise<Answer> {
  const { entries, total } = await readAuditLog(session, { skip: page * ROWS, take: ROWS })
  return show('admin-log', {
    entries,
    timeZone: turn.timeZone,
    page,
    pages: Math.max(1, Math.ceil(total / ROWS)),
  })
}

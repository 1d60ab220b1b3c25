import { findCmdlet, isNearCmdlet } from '../../access/cmdlets/known.js'
import { plainText } from '../../access/cmdlets/plain-text.js'
import { onlyReads, runText } from '../../access/cmdlets/run-text.js'
import { claimProposal, findProposal, keepProposal } from '../../access/proposals.js'
import { perform, rehearse } from '../../access/rehearse.js'
import type { Session } from '../../access/session.js'
import type { Database } from '../../storage/client.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'
import { administratorsOnly, sessionOf } from './administrator.js'

/** Characters: what a chat can send at once, with a list or two of a hundred entries in it. */
const LONGEST_TEXT = 60_000

/**
 * Is a text a paste of cmdlets? By the first line that is no comment: it begins with a cmdlet that there is, or nearly, or with something
 * of the same shape that has parameters or a pipe ("get-together with Adam" has neither).
 */
export function looksLikeCmdlets(text: string): boolean {
  const first = linesOf(text).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const [, name] = /^\s*([a-z]+-[a-z]\w*)(?=[\s;|]|$)/i.exec(plainText(first ?? '')) ?? []
  if (name === undefined) return false
  return findCmdlet(name) !== undefined || isNearCmdlet(name) || /\s[-–—]\p{Lu}\w+|\|\s*(?:fl|format-)/iu.test(first!)
}

/** Runs pasted cmdlets: what only looks is answered at once, what changes something is shown first. */
export async function runInChat(turn: PersonTurn, text: string): Promise<Answer> {
  const session = sessionOf(turn)
  if (!session) return administratorsOnly()
  if (text.length > LONGEST_TEXT) return notify({ reason: 'text-too-long', max: LONGEST_TEXT })
  const commands = linesOf(text).join('\n').trim()
  if (!onlyReads(commands)) return propose(turn, session, commands)
  const { ok, lines } = await runText(commands, session)
  return show('admin-output', { printed: lines.join('\n'), failed: !ok })
}

/** Shows what commands would do, and asks. What cannot be done is said at once. */
export async function propose(
  turn: PersonTurn,
  session: Session & { db: Database },
  commands: string,
): Promise<Answer> {
  const { ok, lines, effect } = await rehearse(session, commands, turn.now)
  if (!ok) return show('admin-output', { printed: lines.join('\n'), failed: true })
  if (effect.changes.length === 0) return show('admin-output', { printed: lines.join('\n'), failed: false, effect })
  const proposalId = await keepProposal(session.db, whoIn(session), commands, turn.now)
  return show('admin-preview', { proposalId, commands, effect })
}

/** Carries out what was shown, once. */
export async function confirmProposal(turn: PersonTurn, proposalId: string): Promise<Answer> {
  const session = sessionOf(turn)
  if (!session) return administratorsOnly()
  const who = whoIn(session)
  const commands = await findProposal(session.db, who, proposalId, turn.now)
  const performed =
    commands === undefined
      ? 'not-claimed'
      : await perform(session, commands, turn.now, (tx) => claimProposal(tx, who, proposalId))
  if (performed === 'not-claimed') return notify({ reason: 'proposal-gone' }, [{ verb: 'admin.log' }])
  const { ok, lines, effect } = performed
  return show('admin-output', { printed: lines.join('\n'), failed: !ok, ...(ok && { effect }) })
}

const whoIn = ({ organizationId, actor }: Session) => ({ organizationId, personId: actor })

/** The lines of a text, without the fence that a chat puts around code and the prompt that a shell puts before it. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^\s*```\w*\s*$/.test(line))
    .map((line) => line.replace(/^\s*(?:```|`)|(?:```|`)\s*$/g, '').replace(/^\s*PS\b[^>]*>\s*/i, ''))
}

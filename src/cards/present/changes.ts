import type { Change, LoggedChange } from '../catalogue.js'
import { shorten } from '../limits.js'
import type { AdminPhrases } from '../phrases/admin.js'
import type { Reader } from './reader.js'

interface ShownChange {
  what: string
  detail: string
  /** Empty for a change that was not made yet. */
  by: string
}

/** What is set, and from what to what; nothing of what stays as it is. */
export function showChange({ action, subject, before = {}, after = {} }: Change, say: AdminPhrases): ShownChange {
  const [was, is] = [before, after] as Record<string, unknown>[]
  const changed = [...new Set([...Object.keys(was!), ...Object.keys(is!)])].filter(
    (name) => JSON.stringify(was![name]) !== JSON.stringify(is![name]),
  )
  const detail = changed.map((name) => `${name}: ${written(was![name], say)} → ${written(is![name], say)}`).join('; ')
  return {
    what: shorten(`${action} · ${subject === 'organization' ? say.organization : subject}`, 120),
    detail: shorten(detail, 300),
    by: '',
  }
}

/** The same with who made it, when and from where. */
export function showLogged(change: LoggedChange, timeZone: string, { words, moment }: Reader): ShownChange {
  const say = words.admin
  const who = change.who === undefined ? say.commandLine : (change.who ?? say.someone)
  const source = change.who === undefined ? '' : sourceName(change.source)
  return { ...showChange(change, say), by: say.madeBy(who, source, moment(change.at, timeZone)) }
}

/** A channel's name as it writes itself. */
const sourceName = (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}`

function written(value: unknown, { nothing }: AdminPhrases): string {
  if (value === null || value === undefined || value === '') return nothing
  if (Array.isArray(value)) return `{${value.join(', ')}}`
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

import type { Session } from '../session.js'
import { bind } from './bind.js'
import { type Cmdlet, type Failed, failed, type Outcome } from './cmdlet.js'
import { formatList, requestedNames } from './format-list.js'
import { cmdlets, findCmdlet } from './known.js'
import { nearest } from './nearest.js'
import type { Statement } from './parse.js'
import { quoted } from './plain-text.js'

/** A statement that is known to make sense, and has changed nothing yet. */
export interface Prepared {
  ok: true
  cmdlet: Cmdlet
  /** @param paste the lines after it, for a cmdlet that takes them */
  run(session: Session, paste: readonly string[]): Promise<{ ok: true; lines: string[] } | Failed>
}

/** Finds a statement's cmdlet, and checks what it was given and what its output is piped into. */
export function prepare({ name, arguments: args, pipe }: Statement): Prepared | Failed {
  const cmdlet = findCmdlet(name)
  if (!cmdlet) {
    const names = cmdlets.map((known) => known.name)
    return failed({ code: 'unknown-cmdlet', name: quoted(name), nearest: nearest(name, names) })
  }
  if (pipe && !(cmdlet.formats && ['format-list', 'fl'].includes(pipe.name.toLowerCase())))
    return failed({ code: 'no-shell', text: quoted(`| ${pipe.name}`) })
  const requested = requestedNames(pipe?.arguments ?? [])
  if (!requested) return failed({ code: 'unexpected', text: quoted(`| ${pipe?.name} …`) })
  const bound = bind(cmdlet, args)
  if (!bound.ok) return bound
  return {
    ok: true,
    cmdlet,
    run: async (session, paste) => print(cmdlet, await cmdlet.run(bound.given, session, paste), requested),
  }
}

function print(cmdlet: Cmdlet, outcome: Outcome, requested: readonly string[]): { ok: true; lines: string[] } | Failed {
  if (!outcome.ok) return outcome
  return outcome.records
    ? formatList(cmdlet.name, outcome.records, requested)
    : { ok: true, lines: outcome.lines ?? [] }
}

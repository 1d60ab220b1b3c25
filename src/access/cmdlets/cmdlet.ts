import type { CmdletFault, Expected } from '../../cards/phrases/access.js'
import type { Session } from '../session.js'
import type { PrintedRecord } from './format-list.js'
import type { Kinds } from './parameters.js'

export type Outcome = Printed | Failed
export interface Printed {
  ok: true
  /** What a Get found, and its names in Exchange's order; printed as a list. */
  records?: PrintedRecord[]
  /** Printed as they are. */
  lines?: string[]
}
export interface Failed {
  ok: false
  fault: CmdletFault
}

export const done: Printed = { ok: true }

export function failed(fault: CmdletFault): Failed {
  return { ok: false, fault }
}

/** What a cmdlet takes, each parameter under Exchange's own name. */
export type Parameters = Record<string, Expected>
export type Given<P extends Parameters> = { [Name in keyof P]?: Kinds[P[Name]] }

interface Definition<P extends Parameters, Needed extends keyof P> {
  name: string
  parameters: P
  needed?: readonly Needed[]
  /** The parameter whose name may be left out. */
  positional?: keyof P
  /** May its output be piped into Format-List? */
  formats?: boolean
  /** Does it take the lines after it, up to a line with a full stop? */
  takesPaste?: boolean
  /** @param given what the administrator gave, with what is needed in it */
  run(
    given: Given<P> & { [Name in Needed]: Kinds[P[Name]] },
    session: Session,
    paste: readonly string[],
  ): Promise<Outcome>
}

export interface Cmdlet extends Omit<Definition<Parameters, string>, 'run'> {
  run(given: Given<Parameters>, session: Session, paste: readonly string[]): Promise<Outcome>
}

/** Lets `run` know the types of its parameters, and the registry forget them. `bind` holds them together. */
export function defineCmdlet<P extends Parameters, Needed extends keyof P & string = never>(
  definition: Definition<P, Needed>,
): Cmdlet {
  return definition as unknown as Cmdlet
}

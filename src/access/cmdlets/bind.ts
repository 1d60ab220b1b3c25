import { type Cmdlet, type Failed, failed, type Given, type Parameters } from './cmdlet.js'
import { nearest } from './nearest.js'
import { readValue, spell } from './parameters.js'
import type { Argument } from './parse.js'
import { quoted } from './plain-text.js'

type Bound = { ok: true; given: Given<Parameters> } | Failed

/** Gives a cmdlet's arguments to its parameters: names in any case, each once, with all that is needed. */
export function bind(cmdlet: Cmdlet, args: readonly Argument[]): Bound {
  const given: Record<string, unknown> = {}
  const names = Object.keys(cmdlet.parameters)
  for (const { parameter, value } of args) {
    const name = parameter === undefined ? cmdlet.positional : find(names, parameter)
    if (name === undefined) {
      if (parameter === undefined) return failed({ code: 'unexpected', text: quoted(spell(value)) })
      const meant = nearest(parameter, names)
      return failed({ code: 'unknown-parameter', cmdlet: cmdlet.name, name: quoted(parameter), nearest: meant })
    }
    if (name in given) return failed({ code: 'given-twice', name })
    if (!value) return failed({ code: 'missing-value', parameter: name })
    const read = readValue(name, cmdlet.parameters[name]!, value)
    if (!read.ok) return read
    given[name] = read.value
  }
  const missing = cmdlet.needed?.find((name) => !(name in given))
  if (missing !== undefined) return failed({ code: 'missing-parameter', cmdlet: cmdlet.name, parameter: missing })
  return { ok: true, given: given as Given<Parameters> }
}

const find = (names: readonly string[], name: string) =>
  names.find((known) => known.toLowerCase() === name.toLowerCase())

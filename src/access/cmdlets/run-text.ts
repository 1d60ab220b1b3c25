import { phrasesFor } from '../../cards/phrases/speak.js'
import type { Session } from '../session.js'
import { findCmdlet } from './known.js'
import { parse } from './parse.js'
import { isComment } from './paste-reader.js'
import { plainText } from './plain-text.js'
import { runCmdlets } from './run.js'

/** What a text of commands printed. */
export interface Ran {
  ok: boolean
  lines: string[]
}

/**
 * Runs a whole text of commands, line by line, up to the first error, and says how many were left after it. (On the command line, what
 * is on the next line is run all the same: there it is a script's output that must stay apart.)
 */
export async function runText(text: string, session: Session): Promise<Ran> {
  const lines = text.split(/\r?\n/)
  let at = 0
  const source = (async function* () {
    while (at < lines.length) yield lines[at++]!
  })()
  const printed: string[] = []
  for await (const { text: line, isError } of runCmdlets(source, session)) {
    printed.push(line)
    if (!isError) continue
    const left = lines.slice(at).flatMap(commandsOn).length
    if (left > 0) printed.push(phrasesFor(session.locale).access.notRun(left))
    return { ok: false, lines: printed }
  }
  return { ok: true, lines: printed }
}

/** Does a text only look? Then there is nothing to confirm. What cannot be read changes nothing either. */
export function onlyReads(text: string): boolean {
  return text.split(/\r?\n/).every((line) => commandsOn(line).every((name) => /^(Get|Test|Export)-/.test(name)))
}

/** The cmdlets on a line, by Exchange's own names; of a line that cannot be read, the one that it begins with. */
function commandsOn(line: string): string[] {
  if (isComment(line)) return []
  const plain = plainText(line)
  const parsed = parse(plain)
  const names = parsed.ok ? parsed.statements.map(({ name }) => name) : [plain.trim().split(/[\s;|]/, 1)[0]!]
  return names.flatMap((name) => findCmdlet(name)?.name ?? [])
}

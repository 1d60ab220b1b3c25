import type { CmdletFault } from '../../cards/phrases/access.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import type { Session } from '../session.js'
import { findCmdlet } from './known.js'
import { parse, type Statement } from './parse.js'
import { isComment, PasteReader } from './paste-reader.js'
import { plainText } from './plain-text.js'
import { prepare } from './prepare.js'

/** One line of what commands print. */
export interface Printed {
  /** It begins with "Error:", and its command has changed nothing. */
  isError: boolean
  text: string
}

/**
 * Runs an administrator's commands, line by line, and yields what they print as soon as it is there. Commands on one line follow one
 * another with `;` up to the first error; the next line is run all the same. Comments are printed as they are.
 */
export async function* runCmdlets(lines: AsyncIterable<string>, session: Session): AsyncGenerator<Printed> {
  const reader = new PasteReader(lines)
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    if (isComment(line)) yield plain(line)
    else yield* runLine(plainText(line), reader, session)
  }
}

async function* runLine(line: string, reader: PasteReader, session: Session): AsyncGenerator<Printed> {
  const parsed = parse(line)
  if (!parsed.ok) {
    yield error(session, parsed.fault)
    if (/(^|;) *import-(?:policyoutput|license)\b/i.test(line)) yield* (await reader.skipPaste()).map(plain)
    return
  }
  for (const [i, statement] of parsed.statements.entries()) {
    const after = parsed.statements.slice(i + 1)
    const prepared = prepare(statement)
    if (!prepared.ok) {
      yield error(session, prepared.fault, after.length)
      if ([statement, ...after].some(takesPaste)) yield* (await reader.skipPaste()).map(plain)
      return
    }
    const paste = prepared.cmdlet.takesPaste ? await reader.paste() : noPaste
    yield* paste.comments.map(plain)
    const ran = paste.isEnded ? await prepared.run(session, paste.lines) : unended
    if (!ran.ok) {
      yield error(session, ran.fault, after.length)
      if (after.some(takesPaste)) yield* (await reader.skipPaste()).map(plain)
      return
    }
    yield* ran.lines.map(plain)
  }
}

const takesPaste = ({ name }: Statement) => findCmdlet(name)?.takesPaste === true

const noPaste = { isEnded: true, lines: [], comments: [] }
const unended = { ok: false, fault: { code: 'paste-unended' } } as const

const plain = (text: string): Printed => ({ isError: false, text })

function error({ locale }: Session, fault: CmdletFault, notRun = 0): Printed {
  const { fault: sentence, notRun: rest } = phrasesFor(locale).access
  return { isError: true, text: `Error: ${sentence(fault)}${notRun > 0 ? ` ${rest(notRun)}` : ''}` }
}

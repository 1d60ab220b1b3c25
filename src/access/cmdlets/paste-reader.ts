import { findCmdlet } from './known.js'

/** Reads lines one by one, and whole pastes: the lines after Import-PolicyOutput, up to one with a single full stop. */
export class PasteReader {
  private readonly source: AsyncIterator<string>
  private kept: string | undefined

  constructor(lines: AsyncIterable<string>) {
    this.source = lines[Symbol.asyncIterator]()
  }

  /** Undefined at the end. */
  async line(): Promise<string | undefined> {
    const { kept } = this
    this.kept = undefined
    if (kept !== undefined) return kept
    const { done, value } = await this.source.next()
    return done ? undefined : value
  }

  /** Comments stand apart: they are for whoever reads the output. Without its full stop, a paste ends with the text. */
  async paste(): Promise<{ isEnded: boolean; lines: string[]; comments: string[] }> {
    const lines: string[] = []
    const comments: string[] = []
    for (let line = await this.line(); line !== undefined; line = await this.line()) {
      if (isFullStop(line)) return { isEnded: true, lines, comments }
      ;(isComment(line) ? comments : lines).push(line)
    }
    return { isEnded: false, lines, comments }
  }

  /** Passes over the paste of a command that was refused, so that it is not taken for commands. It may have none. */
  async skipPaste(): Promise<string[]> {
    const comments: string[] = []
    for (let line = await this.line(); line !== undefined && !isFullStop(line); line = await this.line()) {
      if (isComment(line)) comments.push(line)
      if (findCmdlet(line.trim().split(/[\s;|]/, 1)[0]!)) {
        this.kept = line
        break
      }
    }
    return comments
  }
}

export const isComment = (line: string) => line.trimStart().startsWith('#')

const isFullStop = (line: string) => line.trim() === '.'

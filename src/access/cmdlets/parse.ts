import type { CmdletFault } from '../../cards/phrases/access.js'
import { quoted } from './plain-text.js'
import { type Token, tokenize } from './tokens.js'

/** line := statement { ";" statement } */
export interface Statement extends Command {
  /** What the command's output is piped into. */
  pipe?: Command
}

/** command := word { parameter [value] | value } */
interface Command {
  name: string
  arguments: Argument[]
}

/** A parameter may stand alone, and so may a value. */
export type Argument = { parameter: string; value?: Value } | { parameter?: undefined; value: Value }

export type Value =
  | { kind: 'literal'; value: boolean | null }
  | { kind: 'text'; text: string }
  /** Two or more, joined by commas. */
  | { kind: 'list'; items: string[] }
  /** @{Add=…; Remove=…} */
  | { kind: 'change'; add: string[]; remove: string[] }

export type Parsed = { ok: true; statements: Statement[] } | { ok: false; fault: CmdletFault }

/** Reads one line of commands (of `plainText`). A fault anywhere in it is a fault of the whole line: nothing of it is to be run. */
export function parse(line: string): Parsed {
  const read = tokenize(line)
  if (!read.ok) return read
  try {
    return { ok: true, statements: new Parser(read.tokens).line() }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault }
    throw error
  }
}

/** How the parser leaves its descent; never leaves this file. */
class Fault {
  readonly fault: CmdletFault
  constructor(fault: CmdletFault) {
    this.fault = fault
  }
}

class Parser {
  private readonly tokens: Token[]
  private at = 0

  constructor(tokens: Token[]) {
    this.tokens = tokens
  }

  line(): Statement[] {
    const statements: Statement[] = []
    while (this.at < this.tokens.length) {
      if (!this.skip(';')) statements.push(this.statement())
    }
    return statements
  }

  private statement(): Statement {
    const statement: Statement = this.command()
    if (this.skip('|')) statement.pipe = this.command()
    if (!this.isEnd()) this.unexpected()
    return statement
  }

  private command(): Command {
    const name = this.next()
    if (name.kind !== 'word') this.unexpected(name)
    const command: Command = { name: name.text, arguments: [] }
    while (!this.isEnd() && this.peek()?.kind !== '|') command.arguments.push(this.argument())
    return command
  }

  private argument(): Argument {
    const token = this.peek()
    if (token?.kind !== 'parameter') return { value: this.value() }
    this.at++
    const next = this.peek()?.kind
    const hasValue = next === 'word' || next === 'string' || next === 'literal' || next === '@{'
    return hasValue ? { parameter: token.name, value: this.value() } : { parameter: token.name }
  }

  private value(): Value {
    if (this.skip('@{')) return this.change()
    const token = this.peek()
    if (token?.kind === 'literal') {
      this.at++
      return { kind: 'literal', value: token.value }
    }
    const items = this.texts()
    return items.length === 1 ? { kind: 'text', text: items[0]! } : { kind: 'list', items }
  }

  private change(): Value {
    const change = new Map<string, string[]>()
    do {
      if (change.size > 0 && this.peek()?.kind === '}') break
      const key = this.text()
      const name = key.toLowerCase()
      if (name !== 'add' && name !== 'remove') throw new Fault({ code: 'unknown-list-change', name: quoted(key) })
      if (change.has(name)) throw new Fault({ code: 'given-twice', name: quoted(key) })
      if (!this.skip('=')) this.unexpected()
      change.set(name, this.texts())
    } while (this.skip(';'))
    if (!this.skip('}')) this.unexpected()
    return { kind: 'change', add: change.get('add') ?? [], remove: change.get('remove') ?? [] }
  }

  private texts(): string[] {
    const texts = [this.text()]
    while (this.skip(',')) texts.push(this.text())
    return texts
  }

  private text(): string {
    const token = this.next()
    return token.kind === 'word' || token.kind === 'string' ? token.text : this.unexpected(token)
  }

  private isEnd(): boolean {
    return this.at === this.tokens.length || this.peek()?.kind === ';'
  }

  private peek(): Token | undefined {
    return this.tokens[this.at]
  }

  private skip(kind: Token['kind']): boolean {
    if (this.peek()?.kind !== kind) return false
    this.at++
    return true
  }

  private next(): Token {
    const token = this.tokens[this.at++]
    if (!token) throw new Fault({ code: 'incomplete' })
    return token
  }

  private unexpected(token = this.next()): never {
    throw new Fault(
      token.kind === '|' ? { code: 'no-shell', text: '|' } : { code: 'unexpected', text: quoted(spell(token)) },
    )
  }
}

function spell(token: Token): string {
  switch (token.kind) {
    case 'word':
    case 'string':
      return token.text
    case 'literal':
      return `$${token.value}`
    case 'parameter':
      return `-${token.name}`
    default:
      return token.kind
  }
}

#!/usr/bin/env node
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'

/** Every command, by name; each loads only what it needs. Resolves to the exit status. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  understand: async (args) => {
    const { answerRequestLine, defaultsSchema } = await import('./language/request-line.js')
    const { DateTime } = await import('luxon')
    const { values } = parseArgs({
      args,
      options: { now: { type: 'string' }, zone: { type: 'string' }, locale: { type: 'string' } },
    })
    const zone = values.zone ?? 'UTC'
    const now = values.now ?? DateTime.now().setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm")
    const defaults = defaultsSchema.parse({ zone, now, locale: values.locale ?? 'en' })
    return answerLines((line) => answerRequestLine(line, defaults))
  },
}

/** Answers standard input line for line; 1 when a line could not be read. */
async function answerLines(answer: (line: string) => { answer: string; ok: boolean }): Promise<number> {
  const lines = (await text(process.stdin)).split('\n').filter((line) => line.trim() !== '')
  const answers = lines.map(answer)
  process.stdout.write(answers.map(({ answer: line }) => `${line}\n`).join(''))
  return answers.every(({ ok }) => ok) ? 0 : 1
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) process.stderr.write(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}\n`)
process.exitCode = command ? await command(args) : 2

#!/usr/bin/env node
import { createInterface } from 'node:readline'
import type { Database } from './storage/client.js'
import type { Organization } from './storage/generated/client.js'
import type { Storage } from './storage/open-storage.js'

/** The commands, by name. Each is loaded only when it is asked for. */
const commands: Record<string, (argument: string | undefined) => Promise<void>> = {
  slots: async () => {
    const { answerSlotCase } = await import('./scheduling/slot-case.js')
    await answerLines(answerSlotCase)
  },
  admin: async (argument) => {
    const { runCmdlets } = await import('./access/cmdlets/run.js')
    await withOrganization(async (db, { id: organizationId }) => {
      const where = 'command line'
      const session = { db, organizationId, actor: where, source: where, locale: 'en' }
      for await (const { text, isError } of runCmdlets(linesOf(argument), session)) {
        process.stdout.write(`${text}\n`)
        if (isError) process.exitCode = 1
      }
    })
  },
}

const [name = '', argument] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command === undefined) process.exitCode = 2
else await command(argument)

/** Opens storage for one command. A setting that is malformed ends it here. */
async function withOrganization(work: (db: Database, organization: Organization) => Promise<void>): Promise<void> {
  const { readConfig } = await import('./config.js')
  const read = readConfig(process.env)
  if (!read.ok) {
    process.stderr.write(read.faults.map((fault) => `${fault}\n`).join(''))
    process.exitCode = 1
    return
  }
  const { openStorage } = await import('./storage/open-storage.js')
  const { isDatabaseAway } = await import('./storage/faults.js')
  const { homeOrganization } = await import('./people/organization.js')
  const { DEFAULT_TIME_ZONE = 'UTC', DEFAULT_LOCALE } = read.config
  let storage: Storage | undefined
  try {
    storage = await openStorage(read.config)
    const defaults = { name: 'Timewith', timeZone: DEFAULT_TIME_ZONE, locale: DEFAULT_LOCALE }
    await work(storage.db, await homeOrganization(storage.db, defaults))
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    process.stderr.write(`The database cannot be reached: ${(error as Error).message}\n`)
    process.exitCode = 1
  } finally {
    await storage?.close()
  }
}

/** The lines of the argument or, without one, of standard input as they come. */
async function* linesOf(argument: string | undefined): AsyncGenerator<string> {
  if (argument === undefined) yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  else yield* argument.split(/\r?\n/)
}

/** Reads standard input to its end and answers line for line; one that failed makes the exit status 1, at the end. */
async function answerLines(answer: (line: string) => { line: string; failed: boolean }): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const lines = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const answers = lines.map(answer)
  process.stdout.write(answers.map(({ line }) => `${line}\n`).join(''))
  if (answers.some(({ failed }) => failed)) process.exitCode = 1
}

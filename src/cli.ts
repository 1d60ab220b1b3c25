#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { Config } from './config.js'

/** The commands, by name. Each loads only what it needs, and resolves to the exit status. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  start: () =>
    withConfig(async (config) => {
      const stopping = toldToStop()
      const { openHome } = await import('./home.js')
      // The database server starts while all the rest is loaded.
      const [home, { start }] = await Promise.all([openHome(config), import('./main.js')])
      return start(config, home, stopping)
    }),

  migrate: () =>
    withConfig(async (config) => {
      const { migrateDatabase } = await import('./home.js')
      const applied = await migrateDatabase(config)
      print(applied.length > 0 ? applied.map((name) => `applied ${name}`) : ['The database is up to date.'])
      return 0
    }),

  doctor: () =>
    withConfig(async (config) => {
      const { examine } = await import('./doctor.js')
      const findings = await examine(config)
      print(findings.map(({ ok, subject, finding }) => `${ok ? 'ok  ' : 'FAIL'}  ${subject}: ${finding}`))
      return findings.every(({ ok }) => ok) ? 0 : 1
    }),

  understand: async (args) => {
    const { answerRequestLine, defaultsSchema } = await import('./language/request-line.js')
    const { DateTime } = await import('luxon')
    const option = { type: 'string' } as const
    const { values } = parseArgs({ args, options: { now: option, zone: option, locale: option } })
    const { zone = 'UTC', locale = 'en' } = values
    const { now = DateTime.now().setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm") } = values
    const defaults = defaultsSchema.safeParse({ zone, now, locale })
    if (!defaults.success)
      return complain(defaults.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`))
    return answerLines((line) => answerRequestLine(line, defaults.data))
  },

  slots: async () => {
    const { answerSlotCase } = await import('./scheduling/slot-case.js')
    return answerLines(answerSlotCase)
  },

  admin: ([argument]) =>
    withConfig(async (config) => {
      const { openHome } = await import('./home.js')
      const { runCmdlets } = await import('./access/cmdlets/run.js')
      const { openLicences } = await import('./licensing.js')
      const { pino } = await import('pino')
      const { db, organization, close } = await openHome(config)
      const where = 'command line'
      const session = {
        db,
        organizationId: organization.id,
        licences: openLicences(config, db, pino({ level: config.LOG_LEVEL }, pino.destination(2))),
        actor: where,
        source: where,
        locale: 'en',
        adminEmails: config.ADMIN_EMAILS,
      }
      let status = 0
      try {
        for await (const { text: line, isError } of runCmdlets(linesOf(argument), session)) {
          print([line])
          if (isError) status = 1
        }
      } finally {
        await close()
      }
      return status
    }),

  // For the alias of a mail server to which mail comes back: one message on standard input.
  bounce: () =>
    withConfig(async (config) => {
      const { takeBounce } = await import('./bounce-command.js')
      return said(await takeBounce(config, await text(process.stdin)))
    }),

  // Privacy, for whoever runs the server: an administrator has no such power in the chat.
  export: ([email, folder = email]: string[]) =>
    withConfig(async (config) => {
      if (!email || !folder) return complain(['npm run -s cli -- export EMAIL [FOLDER]'], 2)
      const { exportToFolder } = await import('./privacy-commands.js')
      return said(await exportToFolder(config, email.toLowerCase(), folder))
    }),

  erase: ([email, again]: string[]) =>
    withConfig(async (config) => {
      const { erase } = await import('./privacy-commands.js')
      if (!email || (again !== undefined && again.toLowerCase() !== email.toLowerCase()))
        return complain(['npm run -s cli -- erase EMAIL, and then, to do it, the address twice: erase EMAIL EMAIL'], 2)
      return said(await erase(config, email.toLowerCase(), again !== undefined))
    }),
}

function said({ ok, lines }: { ok: boolean; lines: string[] }): number {
  if (!ok) return complain(lines)
  print(lines)
  return 0
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
process.exitCode = command
  ? await command(args)
  : complain([`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`], 2)

function print(lines: string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

function complain(lines: string[], status = 1): number {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''))
  return status
}

function toldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })
}

/** Runs a command with the settings of the environment and of the file .env. A setting that is malformed is named, and ends it. */
async function withConfig(work: (config: Config) => Promise<number>): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { readConfig } = await import('./config.js')
  const read = readConfig(process.env)
  if (!read.ok) return complain(read.faults)
  try {
    return await work(read.config)
  } catch (error) {
    return complain([error instanceof Error ? error.message : String(error)])
  }
}

/** The lines of the argument or, without one, of standard input as they come. */
async function* linesOf(argument: string | undefined): AsyncGenerator<string> {
  if (argument === undefined) yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  else yield* argument.split(/\r?\n/)
}

/** Reads standard input to its end and answers line for line; one that failed makes the exit status 1, at the end. */
async function answerLines(answer: (line: string) => { line: string; failed: boolean }): Promise<number> {
  const lines = (await text(process.stdin)).replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const answers = lines.map(answer)
  print(answers.map(({ line }) => line))
  return answers.some(({ failed }) => failed) ? 1 : 0
}

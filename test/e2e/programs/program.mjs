import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { output } from '../places.mjs'

/**
 * Starts a program and resolves when it has printed `ready`; its output goes to output/NAME.log. It gets no environment but the
 * given one, so that nothing of whoever runs the tests steers it.
 */
export async function startProgram(name, command, args, { cwd, env = {}, ready, patience = 30_000 }) {
  mkdirSync(output, { recursive: true })
  const log = createWriteStream(join(output, `${name}.log`))
  const program = spawn(command, args, { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...env } })
  const ended = once(program, 'exit')
  let printed = ''
  await new Promise((resolve, reject) => {
    const waiting = setTimeout(() => fail(`was not ready after ${patience / 1000} s`), patience)
    function fail(what) {
      program.kill('SIGKILL')
      reject(new Error(`${name} ${what}:\n${printed}`))
    }
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (data) => {
        log.write(data)
        printed += data
        if (!ready.test(printed)) return
        clearTimeout(waiting)
        resolve()
      })
    program.once('error', (error) => fail(error.message))
    program.once('exit', (code) => fail(`ended with ${code}`))
  })
  return {
    /** Asks it to end; resolves to its exit status, null when a signal ended it. */
    async stop() {
      program.kill('SIGTERM')
      const [status] = await ended
      log.end()
      return status
    },
  }
}

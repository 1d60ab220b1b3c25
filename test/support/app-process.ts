import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** The app in a process of its own. */
export interface AppProcess {
  /** Its address on the loopback. */
  url: string
  /** What it has written to standard error. */
  log(): string
  /** Ends it at once, in the middle of whatever it does. */
  kill(): void
  /** Tells it to stop, and answers its exit status. */
  stop(): Promise<number | null>
}

/** Starts the app with these settings and no others, on a free port, and waits until it says that it is ready. */
export async function startApp(settings: Record<string, string>): Promise<AppProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'timewith-app-'))
  const { child, written } = run(['start'], { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn', ...settings }, folder)
  const exited = once(child, 'exit') as Promise<[number | null]>
  const url = await Promise.race([
    exited.then(([code]) => Promise.reject(new Error(`The app ended with ${code}: ${written.stderr}`))),
    new Promise<string>((ready) => {
      child.stdout?.on('data', () => {
        const address = written.stdout.match(/^Timewith is ready at (\S+)$/m)?.[1]
        if (address) ready(address)
      })
    }),
  ])
  return {
    url,
    log: () => written.stderr,
    kill() {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
    async stop() {
      child.kill('SIGTERM')
      const [code] = await exited
      await rm(folder, { recursive: true, force: true })
      return code
    },
  }
}

/** Runs a command to its end. */
export async function runCommand(args: string[], settings: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'timewith-app-'))
  const { child, written } = run(args, { DATA_DIR: folder, ...settings }, folder)
  const [status] = (await once(child, 'close')) as [number | null]
  await rm(folder, { recursive: true, force: true })
  return { status, ...written }
}

/** In a folder of its own, so that no `.env` of this checkout is read. */
function run(args: string[], settings: Record<string, string>, cwd: string) {
  const env = { PATH: process.env.PATH ?? '', TZ: 'UTC', ...settings }
  const child: ChildProcess = spawn(process.execPath, [program, ...args], { cwd, env })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const written = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text
  })
  return { child, written }
}

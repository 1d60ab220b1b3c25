import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface AppProcess {
  url: string
  /** Milliseconds from the spawn to the first 200 of /readyz. */
  readyAfter: number
  /** Resident memory of the app, without the database (bytes). */
  memory(): Promise<number>
  stop(): Promise<void>
}

/** Starts the app as a person would, with nothing set but where its data is. */
export async function startApp(dataDir: string, command: string[]): Promise<AppProcess> {
  const port = await freePort()
  const [program, ...args] = command
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'warn',
  }
  const began = performance.now()
  const child = spawn(program!, args, { env, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}`)
    await wait(5)
  }
  return {
    url,
    readyAfter: performance.now() - began,
    memory: async () => metric(await (await fetch(`${url}/metrics`)).text(), 'process_resident_memory_bytes'),
    stop: () => stop(child),
  }
}

/** The whole group: `npm start` is a shell around a shell around the app. */
async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  process.kill(-child.pid!, 'SIGTERM')
  await exit
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

function metric(text: string, name: string): number {
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1])
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

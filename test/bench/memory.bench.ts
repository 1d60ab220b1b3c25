import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type AppProcess, startApp } from './app-process.js'
import { freshFolder } from './folder.js'
import { printHeader, printRow } from './report.js'

const ROUNDS = 2
const texts = ['help', 'my bookings', 'book time with Adam', 'book 30 minutes with Adam next Tuesday afternoon']

/** Resident memory of the app without its database: after start, at rest, and after a hundred turns. The floor is a bare Node. */
export async function run(): Promise<void> {
  printHeader('Memory without the database', [
    'start',
    'ready',
    'at rest (10 s)',
    'after 100 turns',
    'bare Node',
    'at rest / bare Node',
  ])
  const bare = Number(execFileSync('node', ['-p', 'process.memoryUsage().rss']))
  for (let round = 1; round <= ROUNDS; round++) {
    const folder = await freshFolder()
    for (const which of ['first', 'later']) {
      const app = await startApp(folder, ['node', 'dist/cli.js', 'start'])
      const ready = await app.memory()
      await wait(10_000)
      const resting = await app.memory()
      await haveTurns(app, 100)
      const used = await app.memory()
      await app.stop()
      printRow([
        `${which}, round ${round}`,
        ...[ready, resting, used, bare].map(inMegabytes),
        (resting / bare).toFixed(1),
      ])
    }
    await rm(folder, { recursive: true, force: true })
  }
}

/** As the attendee of the demo, in the browser's chat. */
async function haveTurns({ url }: AppProcess, count: number): Promise<void> {
  const page = await (await fetch(`${url}/try`)).text()
  const people = new Set([...page.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].map(([id]) => id))
  const attendee = [...people].at(-1)!
  for (let n = 0; n < count; n++) {
    const body = { deliveryId: randomUUID(), said: { kind: 'text', text: texts[n % texts.length] } }
    const headers = { 'content-type': 'application/json', origin: url }
    const response = await fetch(`${url}/try/people/${attendee}/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`a turn was answered ${response.status}: ${await response.text()}`)
  }
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

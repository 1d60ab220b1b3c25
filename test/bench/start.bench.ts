import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/storage/embedded-postgres.js'
import { startApp } from './app-process.js'
import { freshFolder } from './folder.js'
import { inMilliseconds, median, printHeader, printRow, timed } from './report.js'

const ROUNDS = 5

const commands = { 'node dist/cli.js start': ['node', 'dist/cli.js', 'start'], 'npm start': ['npm', 'start'] }

/** From the command to the first 200 of /readyz. The floor is the database server alone, made and started. */
export async function run(): Promise<void> {
  const header = [
    'command',
    'first start (median)',
    'slowest',
    'later start (median)',
    'slowest',
    'database alone, first',
    'later',
  ]
  printHeader('Start to ready', header)
  for (const [name, command] of Object.entries(commands)) {
    const [first, later, firstFloor, laterFloor]: number[][] = [[], [], [], []]
    for (let round = 0; round < ROUNDS; round++) {
      const folder = await freshFolder()
      for (const times of [first!, later!]) {
        const app = await startApp(join(folder, 'app'), command)
        times.push(app.readyAfter)
        await app.stop()
      }
      for (const times of [firstFloor!, laterFloor!])
        times.push(await timed(async () => (await startEmbeddedPostgres(join(folder, 'floor'))).stop()))
      await rm(folder, { recursive: true, force: true })
    }
    printRow([
      name,
      ...[first!, later!].flatMap((times) => [median(times), Math.max(...times)].map(inMilliseconds)),
      ...[firstFloor!, laterFloor!].map((times) => inMilliseconds(median(times))),
    ])
  }
}

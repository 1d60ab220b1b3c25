import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../places.mjs'
import { startProgram } from './program.mjs'

const port = 3978
/** Where the app of a journey is. The port is free: see run.mjs. */
export const address = `http://127.0.0.1:${port}`

/** The app as it is installed, with a fresh database, far from the zones of those who use it. */
export async function startApp(name, settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'timewith-e2e-'))
  // Its database runs as another user when all of this runs as root.
  chmodSync(folder, 0o755)
  const program = await startProgram(name, process.execPath, [join(root, 'dist/cli.js'), 'start'], {
    cwd: folder,
    env: { TZ: 'Asia/Kolkata', PORT: String(port), DATA_DIR: join(folder, 'data'), ...settings },
    ready: /Timewith is ready at/,
  })
  return {
    mailFolder: join(folder, 'data/mail'),
    async stop() {
      const status = await program.stop()
      rmSync(folder, { recursive: true, force: true })
      if (status !== 0) throw new Error(`The app ended with ${status}: see output/${name}.log`)
    },
  }
}

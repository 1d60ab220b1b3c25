import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Some tests run the app as it is installed, from dist/: it is built once, before any of them. */
export async function setup(): Promise<void> {
  const script = fileURLToPath(new URL('../../deploy/build.mjs', import.meta.url))
  await promisify(execFile)(process.execPath, [script, '--if-stale'])
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Debian's package: `apt-get install radicale`. */
export const hasRadicale = spawnSync('radicale', ['--version']).status === 0
if (!hasRadicale)
  console.warn('SKIPPED: the CalDAV tests need radicale, which is not installed (apt-get install radicale)')

/** A CalDAV server on a port of its own choosing on 127.0.0.1, whose users sign in with "secret". */
export async function startRadicale(users: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'radicale-'))
  const passwords = join(folder, 'users')
  await writeFile(passwords, users.map((user) => `${user}:secret\n`).join(''))
  const settings = {
    'server-hosts': '127.0.0.1:0',
    'auth-type': 'htpasswd',
    'auth-htpasswd-filename': passwords,
    'auth-htpasswd-encryption': 'plain',
    'auth-delay': '0',
    'storage-filesystem-folder': folder,
    'logging-level': 'info',
  }
  const options = Object.entries(settings).map(([name, value]) => `--${name}=${value}`)
  const server = spawn('radicale', ['--config', '', ...options], { stdio: ['ignore', 'ignore', 'pipe'] })
  process.once('exit', () => server.kill())
  const url = await addressOf(server)
  return {
    url,
    async stop() {
      server.kill()
      await new Promise((stopped) => server.once('exit', stopped))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.stderr!.on('data', (chunk: Buffer) => {
      log += chunk
      const port = /Listening on '.*:(\d+)'/.exec(log)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
    server.once('exit', () => reject(new Error(`radicale has stopped: ${log}`)))
  })
}

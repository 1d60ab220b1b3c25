// Runs the journeys: `npm test`, or `npm test -- journeys/try.test.mjs` for one of them.
// All of it (the app, the programs of others, the browser, the tests) runs in a network namespace of its own: nothing can leave this
// machine, nothing outside can come in, and every port is free.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { output, root } from './places.mjs'

const inside = 'TIMEWITH_E2E_INSIDE'
process.chdir(import.meta.dirname)
process.exit(process.env[inside] ? runJourneys(process.argv.slice(2)) : enterNamespace(process.argv.slice(2)))

/** Whoever is not root gets the right to set up a network by a user namespace, and stays who they are in it. */
function enterNamespace(files) {
  const own = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps']
  const { status, error } = spawnSync(
    'unshare',
    ['--net', ...own, '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', process.execPath, 'run.mjs', ...files],
    { stdio: 'inherit', env: { ...process.env, [inside]: '1' } },
  )
  if (!error) return status ?? 1
  console.error(
    `These tests run in a network namespace of their own and need unshare (util-linux) for it: ${error.message}`,
  )
  return 1
}

function runJourneys(files) {
  rmSync(output, { recursive: true, force: true })
  const built = spawnSync(process.execPath, ['deploy/build.mjs', '--if-stale'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) return 1
  const all = readdirSync('journeys').filter((name) => name.endsWith('.test.mjs'))
  const chosen = files.length > 0 ? files : all.map((name) => `journeys/${name}`)
  const { status } = spawnSync(
    process.execPath,
    // The programs of others have fixed ports, so one journey after another.
    [
      '--test',
      '--test-concurrency=1',
      '--test-timeout=120000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      ...chosen,
    ],
    { stdio: 'inherit' },
  )
  return status ?? 1
}

// Transpiles src/ to dist/, file for file, and bundles the scripts and styles of the web pages. Types are checked by `npm run types`.
//   --if-stale  does nothing when dist/ is newer than every source, and generates Prisma's client first where the schema is newer
//               than that, so that start and cli are never behind a `git pull`
//   --bench     also bundles test/bench/ into dist/bench/
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'dist/.built')
const flags = new Set(process.argv.slice(2))

const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const newestChange = () =>
  Math.max(...[...filesBelow('src'), join(root, 'deploy/build.mjs')].map((file) => statSync(file).mtimeMs))

const changed = (file) => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0)
if (flags.has('--if-stale') && changed('prisma/schema.prisma') > changed('src/storage/generated/client.ts'))
  execFileSync(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    stdio: 'ignore',
  })
if (!flags.has('--if-stale') || !existsSync(stamp) || statSync(stamp).mtimeMs < newestChange()) await build()
if (flags.has('--bench')) await buildBench()

async function build() {
  const { build: esbuild } = await import('esbuild')
  const sources = filesBelow('src')
  const client = join(root, 'src/channels/web/client')
  await esbuild({
    entryPoints: sources.filter((file) => file.endsWith('.ts') && !file.startsWith(client)),
    outdir: join(root, 'dist'),
    outbase: join(root, 'src'),
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
  })
  const pages = sources.filter((file) => dirname(file) === client && /\.(ts|css)$/.test(file))
  // Chunks are named by their content, so old ones would pile up.
  rmSync(join(root, 'dist/channels/web/assets'), { recursive: true, force: true })
  if (pages.length > 0)
    await esbuild({
      entryPoints: pages,
      outdir: join(root, 'dist/channels/web/assets'),
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      target: 'es2022',
      logLevel: 'warning',
    })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
}

async function buildBench() {
  const { build: esbuild } = await import('esbuild')
  await esbuild({
    entryPoints: filesBelow('test/bench').filter((file) => file.endsWith('.ts')),
    outdir: join(root, 'dist/bench'),
    outbase: join(root, 'test/bench'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
  })
}

// Holds every card, filled in both languages, against the official Adaptive Card 1.5 schema, and every message and modal that it
// becomes in Slack against an independent list of Slack's limits:
//   node check-schemas.mjs FOLDER   with adaptive-card-1.5.0.json and slack-limits.json in it, as their publishers offer them
// The last line counts; the exit status is 1 when anything failed.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Ajv from 'ajv'
import { build } from 'esbuild'
import { output } from './places.mjs'
import { findMessageFaults, findViewFaults } from './schemas/slack-faults.mjs'

const folder = process.argv[2]
if (!folder || !existsSync(folder)) {
  console.log(
    `The schema check was not run: ${folder ? `there is no ${folder}` : 'no folder with the schemas is given'}.`,
  )
  process.exit(0)
}
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const limits = readJson(join(folder, 'slack-limits.json'))
const isCard = compileCardSchema(readJson(join(folder, 'adaptive-card-1.5.0.json')))
const samples = await loadSamples()

let failed = 0
let passed = 0
for (const { title, card, message, modal } of samples) {
  note('card', title, faultsOfCard(card))
  note('message', title, findMessageFaults(message, limits))
  note('modal', title, findViewFaults(modal, limits))
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

function note(what, title, faults) {
  if (faults.length === 0) passed++
  else failed++
  for (const fault of faults) console.log(`FAIL ${what} ${title}: ${fault}`)
}

/** The schema is of draft 06, which named its root `id` once, and asks for formats that no validator knows. */
function compileCardSchema({ id, ...schema }) {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false })
  ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'))
  return ajv.compile({ $id: id, ...schema })
}

/** `msteams` is an extension of Teams that the schema does not know. */
function faultsOfCard({ msteams: _, ...card }) {
  return isCard(card) ? [] : isCard.errors.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

async function loadSamples() {
  const outfile = join(output, 'sample-messages.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'schemas/sample-messages.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  })
  return (await import(pathToFileURL(outfile))).samples
}

// Holds src/ against the import rule (.dependency-cruiser.cjs). Fails too when nothing was read: without its parser
// dependency-cruiser cruises 0 modules and finds no fault in them.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { cruise } from 'dependency-cruiser'
import rules from '../../.dependency-cruiser.cjs'

const { options, ...ruleSet } = rules
const { output } = await cruise(['src'], { ...options, ruleSet, validate: true })
const modules = output.modules.filter((module) => module.source.startsWith('src/'))
const violations = output.summary.violations.filter((violation) => !isOfTypesOnly(violation))
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`)
console.log(`${modules.length} modules, ${violations.length} violations of the import rule`)
process.exitCode = modules.length > 0 && violations.length === 0 ? 0 : 1

/** An edge may use the types of APP. The parser does not tell them apart, so the import statement itself is looked at. */
function isOfTypesOnly({ rule, from, to }) {
  if (rule.name !== 'edge-runs-nothing-of-app') return false
  const target = basename(to).replace(/\.ts$/, '')
  const statements = readFileSync(from, 'utf8').match(/^(?:import|export)\b[^;]*?\bfrom '[^']+'/gms) ?? []
  const ofTarget = statements.filter((statement) => statement.endsWith(`/${target}.js'`))
  return ofTarget.length > 0 && ofTarget.every((statement) => /^(?:import|export) type\b/.test(statement))
}

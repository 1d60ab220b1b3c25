// Holds src/ against the import rule (.dependency-cruiser.cjs). Fails too when nothing was read: without its parser
// dependency-cruiser cruises 0 modules and finds no fault in them.
import { cruise } from 'dependency-cruiser'
import rules from '../../.dependency-cruiser.cjs'

const { options, ...ruleSet } = rules
const { output } = await cruise(['src'], { ...options, ruleSet, validate: true })
const modules = output.modules.filter((module) => module.source.startsWith('src/'))
for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
console.log(`${modules.length} modules, ${output.summary.violations.length} violations of the import rule`)
process.exitCode = modules.length > 0 && output.summary.violations.length === 0 ? 0 : 1

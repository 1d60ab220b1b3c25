import { deepStrictEqual } from 'node:assert'
import { measure } from 'mitata'
import type { SlotQuestion } from '../../src/scheduling/question.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { type OtherLibrary, otherLibraries } from './other-libraries.js'
import { floorInput, floorStarts, questionOf } from './slot-scenarios.js'

const ZONES = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']
const DAYS = [30, 60, 365]
const BUSY = [0, 100, 1_000, 10_000]
/** The others take up to seconds a run: a few runs tell enough. */
const FEW_RUNS = { min_samples: 3, max_samples: 3, min_cpu_time: 0, warmup_samples: 1 }

/** Prints the times of findSlots beside a bare loop and beside other libraries, as tables in Markdown. */
export async function run(): Promise<void> {
  const others = await otherLibraries()
  const header = ['zone', 'days', 'busy', 'starts', 'ours', 'floor', 'ours / floor']
  printRow([...header, ...others.flatMap(({ name }) => [name, `${name} / ours`])])
  printRow([...header, ...others.flatMap(() => ['', ''])].map(() => '---'))
  for (const zone of ZONES)
    for (const days of DAYS) for (const busy of BUSY) printRow(await compare(questionOf(zone, days, busy), others))
  console.log()
  await printGrowth()
}

async function compare(question: SlotQuestion, others: OtherLibrary[]): Promise<string[]> {
  const input = floorInput(question)
  const answer = findSlots(question)
  if (!answer.ok) throw new Error(answer.error.code)
  deepStrictEqual(answer.starts, floorStarts(input), 'the floor emits the same starts')
  const ours = await fastest(() => findSlots(question))
  const floor = await fastest(() => floorStarts(input))
  const { query, host, busy } = question
  const cells = [host.timeZone, (query.to - query.from) / 1440, busy.length, answer.starts.length]
  const theirs: string[] = []
  for (const { mostBusy, prepare } of others) {
    if (busy.length > mostBusy) theirs.push('', '')
    else {
      const time = await fastest(prepare(question), FEW_RUNS)
      theirs.push(inWords(time), times(time / ours))
    }
  }
  return [...cells.map(String), inWords(ours), inWords(floor), (ours / floor).toFixed(1), ...theirs]
}

/** What twice the days, or twice the busy ranges, cost. */
async function printGrowth(): Promise<void> {
  printRow(['from', 'to', 'time', 'time for twice', 'growth', 'growth of the floor'])
  printRow(['---', '---', '---', '---', '---', '---'])
  const doublings = [
    ...[90, 180, 365, 730].map((days) => [days, 0, 2 * days, 0] as const),
    ...[500, 1_000, 5_000, 10_000].map((busy) => [365, busy, 365, 2 * busy] as const),
  ]
  for (const [days, busy, moreDays, moreBusy] of doublings) {
    const question = questionOf('America/New_York', days, busy)
    const doubled = questionOf('America/New_York', moreDays, moreBusy)
    const once = await fastest(() => findSlots(question))
    const twice = await fastest(() => findSlots(doubled))
    const input = floorInput(question)
    const doubledInput = floorInput(doubled)
    const floorOnce = await fastest(() => floorStarts(input))
    const floorTwice = await fastest(() => floorStarts(doubledInput))
    printRow([
      `${days} days, ${busy} busy`,
      `${moreDays} days, ${moreBusy} busy`,
      inWords(once),
      inWords(twice),
      (twice / once).toFixed(2),
      (floorTwice / floorOnce).toFixed(2),
    ])
  }
}

/** The fastest run, in nanoseconds: what else a machine does only ever adds to a time. */
async function fastest(fn: () => unknown, options = {}): Promise<number> {
  return (await measure(fn, options)).min
}

/** Nanoseconds, so that a person reads them. */
function inWords(ns: number): string {
  if (ns < 1_000_000) return `${(ns / 1_000).toFixed(1)} µs`
  return ns < 1_000_000_000 ? `${(ns / 1_000_000).toFixed(1)} ms` : `${(ns / 1_000_000_000).toFixed(2)} s`
}

function times(ratio: number): string {
  return `${Math.round(ratio).toLocaleString('en')} ×`
}

function printRow(cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

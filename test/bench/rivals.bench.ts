import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Home, meet, meetOrganizer, officeStarts, openHome } from './home.js'
import { inMilliseconds, printHeader, printRow } from './report.js'
import type { RivalsReport, RivalsTask } from './rivals-process.js'

const RIVALS = 1_000
const ROUNDS = 3

/** 1,000 people want one slot at the same moment, through one app process and through two. The floor is a bare client's. */
export async function run(): Promise<void> {
  const home = await openHome()
  try {
    printHeader(`${RIVALS} rivals for one slot`, [
      'processes',
      'round',
      'booked',
      'refused, with alternatives',
      'all answered in',
    ])
    for (const processes of [1, 2]) for (let round = 1; round <= ROUNDS; round++) await race(home, processes, round)
  } finally {
    await home.close()
  }
}

async function race(home: Home, processes: number, round: number): Promise<void> {
  const { meetingType } = await meetOrganizer(home, `Wanted ${processes} ${round}`)
  const eve = await meet(home, 'Eve Nova')
  const children = Array.from({ length: processes }, () =>
    fork(fileURLToPath(new URL('rivals-process.js', import.meta.url))),
  )
  const ends = children.map((child) => once(child, 'exit'))
  const task: RivalsTask = {
    url: home.url,
    meetingTypeId: meetingType.id,
    attendee: eve,
    start: officeStarts(20)[19]!.toISOString(),
    rivals: RIVALS / processes,
  }
  await Promise.all(children.map((child) => told<'ready'>(child, task)))
  const began = performance.now()
  const reports = await Promise.all(children.map((child) => told<RivalsReport>(child, 'go')))
  const ms = performance.now() - began
  await Promise.all(ends)
  const sum = (of: (report: RivalsReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  printRow([processes, round, sum(({ booked }) => booked), sum(({ refused }) => refused), inMilliseconds(ms)])
}

async function told<Answer>(child: ChildProcess, message: object | string): Promise<Answer> {
  child.send(message)
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`A process of the race ended with status ${status}`)
  })
  const [answer] = await Promise.race([once(child, 'message'), ended])
  ended.catch(() => {})
  return answer as Answer
}

/** Runs the benches named on the command line, or all of them: `npm run bench -- slots`. */
const benches: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  slots: () => import('./slots.bench.js'),
  turn: () => import('./turn.bench.js'),
  page: () => import('./page.bench.js'),
  bookings: () => import('./bookings.bench.js'),
  rivals: () => import('./rivals.bench.js'),
  start: () => import('./start.bench.js'),
  memory: () => import('./memory.bench.js'),
  understand: () => import('./understand.bench.js'),
}

const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name]
  if (bench === undefined) {
    console.error(`no bench is called ${name}; there are ${Object.keys(benches).join(', ')}`)
    process.exitCode = 2
    break
  }
  await (await bench()).run()
}

/** Prints a row of a table in Markdown. */
export function printRow(cells: (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

export function printHeader(title: string, cells: string[]): void {
  console.log(`\n### ${title}\n`)
  printRow(cells)
  printRow(cells.map(() => '---'))
}

/** The value below which this share of them lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

export const median = (values: number[]): number => percentile(values, 0.5)

/** How long it takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function inMilliseconds(ms: number): string {
  return ms < 100 ? `${ms.toFixed(1)} ms` : `${Math.round(ms).toLocaleString('en')} ms`
}

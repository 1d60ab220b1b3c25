/** How a reader wants to see times. What was chosen here is remembered in this browser; without a choice the browser's own counts. */
export interface Choices {
  /** An IANA zone. */
  timeZone: string
  clock: 'h12' | 'h23'
}

export function readChoices(): Choices {
  const { timeZone, hourCycle } = Intl.DateTimeFormat(navigator.language, { hour: 'numeric' }).resolvedOptions()
  const clock = recall('clock') ?? (hourCycle?.startsWith('h1') ? 'h12' : 'h23')
  return { timeZone: recall('zone') ?? timeZone, clock: clock === 'h12' ? 'h12' : 'h23' }
}

export const chooseZone = (timeZone: string): void => remember('zone', timeZone)
export const chooseClock = (clock: Choices['clock']): void => remember('clock', clock)

// A browser may refuse a page in a frame its storage; then a choice lasts as long as the page.
const here = new Map<string, string>()

function recall(name: string): string | null {
  try {
    return localStorage.getItem(`timewith.${name}`) ?? here.get(name) ?? null
  } catch {
    return here.get(name) ?? null
  }
}

function remember(name: string, value: string): void {
  here.set(name, value)
  try {
    localStorage.setItem(`timewith.${name}`, value)
  } catch {}
}

import type { Inputs } from '../../cards/action.js'

/** Marks the value that an unchecked toggle has: browsers send nothing for it. */
export const offPrefix = 'off:'

/** The inputs of a card that was posted as a form (card-html.ts), field by field: several choices are joined by commas. */
export function inputsOf(fields: Iterable<[name: string, value: string]>): Inputs {
  const typed = new Map<string, string>()
  const off = new Map<string, string>()
  for (const [name, value] of fields) {
    if (name === 'action' || name === 'deliveryId') continue
    const before = typed.get(name)
    if (name.startsWith(offPrefix)) off.set(name.slice(offPrefix.length), value)
    else typed.set(name, before === undefined ? value : `${before},${value}`)
  }
  return Object.fromEntries([...off, ...typed])
}

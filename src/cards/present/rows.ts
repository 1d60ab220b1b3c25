import type { Button } from './reader.js'

/**
 * Buttons in sets of their own, four to a row unless told: Teams shows six of a set at most, and no more than four times or days fit
 * beside each other.
 */
export function inRows<Kind extends Button>(buttons: Kind[], perRow = 4): { buttons: Kind[] }[] {
  const rows: { buttons: Kind[] }[] = []
  for (let first = 0; first < buttons.length; first += perRow)
    rows.push({ buttons: buttons.slice(first, first + perRow) })
  return rows
}

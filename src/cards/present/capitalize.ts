/** A word at the head of a line; Dutch writes weekdays and months small elsewhere. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

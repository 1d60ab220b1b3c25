/**
 * The most characters (UTF-16 units, as inputs count them) that each text may have. Slack refuses a form whose input begins with
 * more than its maximum, and takes 3,000 at most: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
 */
export const textLimits = {
  title: 100,
  description: 1000,
  location: 200,
  name: 100,
  /** RFC 5321, 4.5.3.1.3, less the angle brackets. */
  email: 254,
  notes: 1000,
  reason: 500,
  timeZone: 64,
  dayHours: 100,
  questions: 1500,
  answer: 500,
  phone: 40,
} as const

/** Cuts a text to `max` characters, never through one, with an ellipsis where something is gone. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  return `${cut(text, max - 1).trimEnd()}…`
}

/** Cuts a text to `max` characters, never through one: what an input with that maximum can hold. */
export function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')
}

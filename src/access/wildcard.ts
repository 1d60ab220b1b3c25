/** Does the text match the pattern, in any case? `*` stands for any characters or none, every other character for itself. */
export function matches(pattern: string, text: string): boolean {
  const [first = '', ...between] = pattern.toLowerCase().split('*')
  const whole = text.toLowerCase()
  const last = between.pop()
  if (last === undefined) return whole === first
  if (!whole.startsWith(first)) return false
  let at = first.length
  for (const part of between) {
    const found = whole.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return whole.length - last.length >= at && whole.endsWith(last)
}

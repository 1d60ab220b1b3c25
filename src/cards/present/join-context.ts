/** The line under a heading: "30 minutes · Teams · times in Amsterdam (CET)". */
export function joinContext(...parts: string[]): string {
  return parts.filter((part) => part.trim() !== '').join(' · ')
}

import type { Content, Fact } from './content.js'
import { wrapLines } from './plain-text.js'

/** A mail as text: what the HTML says, for whom shows no HTML. */
export function layOutText({ heading, lead, facts, button, footer, unsubscribe }: Omit<Content, 'entry'>): string {
  const paragraphs = [
    heading,
    wrapLines(lead),
    facts.map(layOutFact).join('\n'),
    button && `${button.title}:\n${button.url}`,
    wrapLines(footer.join('\n')),
    unsubscribe && `${unsubscribe.title}:\n${unsubscribe.url}`,
  ]
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`
}

/** What people wrote over several lines is indented, so that none of them passes for a line of the mail. */
function layOutFact({ label, value, url }: Fact): string {
  if (url && url !== value) return `${label}: ${value}\n  ${url}`
  const lines = wrapLines(value, 72)
  return lines.includes('\n') ? `${label}:\n${lines.replace(/^(?=.)/gm, '  ')}` : `${label}: ${value}`
}

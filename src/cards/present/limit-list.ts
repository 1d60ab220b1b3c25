/** Ten rows keep a card under Slack's 50 blocks and Teams' 28 KB, and are more than one reads. */
const rows = 10

/** The entries that a card shows, and how many it leaves out. */
export function limitList<Entry>(entries: Entry[]): { shown: Entry[]; hidden: number } {
  const shown = entries.slice(0, rows)
  return { shown, hidden: entries.length - shown.length }
}

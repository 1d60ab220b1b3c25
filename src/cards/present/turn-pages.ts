import type { AdminPhrases } from '../phrases/admin.js'
import type { Button } from './reader.js'

/** The buttons to the page before and the page after, where there are any. */
export function turnPages(
  page: number,
  pages: number,
  button: (page: number, title: string) => Button,
  say: Pick<AdminPhrases, 'previous' | 'next'>,
): Button[] {
  return [
    ...(page > 0 ? [button(page - 1, say.previous)] : []),
    ...(page < pages - 1 ? [button(page + 1, say.next)] : []),
  ]
}

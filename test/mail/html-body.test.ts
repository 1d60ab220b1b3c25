import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeContent } from '../../src/mail/content.js'
import { layOutHtml } from '../../src/mail/html-body.js'
import type { Letter } from '../../src/mail/mailer.js'
import { layOutText } from '../../src/mail/text-body.js'
import { hostileText } from './hostile-text.js'
import { adam, cancellation, toAdam, toNine, toZoe } from './letters.js'

const lay = (letter: Letter) => layOutHtml(writeContent(letter))
const tags = (html: string) => html.match(/<\/?[a-z][^>]*>/gi) ?? []
const links = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, url]) => url)

/** What is to be read in it: without tags, style sheet and the lines that only a preview shows. */
function readable(html: string): string[] {
  const plain = html
    .replace(/^.*<\/style>|<div style="display: none.*?<\/div>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  return plain.split(/\s+/).filter(Boolean)
}

describe('the HTML', () => {
  it('says every word of the text, in both languages and to both sides', () => {
    for (const letter of [
      toZoe(),
      toAdam(),
      toZoe({ event: 'moved' }, toNine),
      toAdam({ event: 'moved' }, toNine),
      toZoe({ event: 'cancelled' }, cancellation),
      toAdam({ event: 'cancelled' }, cancellation),
    ]) {
      const words = new Set(readable(lay(letter)))
      const bare = (word: string) => word.replace(/:$/, '')
      const text = layOutText(writeContent(letter)).split(/\s+/).filter(Boolean)

      expect(text.filter((word) => !words.has(word) && !words.has(bare(word)))).toEqual([])
    }
  })

  it('has one button, to the page where the meeting is changed, and says its address too', () => {
    const manage = 'https://book.contoso.com/manage/c2VjcmV0LXRva2Vu'

    expect(links(lay(toZoe()))).toEqual([manage, manage])
    expect(links(lay(toZoe({ manageUrl: undefined })))).toEqual([])
  })

  it('fetches nothing', () => {
    expect(lay(toZoe())).not.toMatch(/<(img|link|script|iframe)|url\(|@import|src=/i)
  })

  it('knows its language and both colour schemes', () => {
    expect(lay(toZoe())).toContain('<html lang="nl-NL">')
    expect(lay(toZoe())).toContain('prefers-color-scheme: dark')
  })

  it('stays far below the 102 KB at which Gmail cuts a mail', () => {
    const long = toZoe({}, { notes: '<'.repeat(1000), title: 'x'.repeat(200) })

    expect(lay(long).length).toBeLessThan(20_000)
  })

  it('shows hostile text as text', () => {
    const plain = { title: 'a', location: 'a', notes: 'a', cancelReason: 'a', cancelledBy: 'a' }
    const shape = (letter: Letter) => tags(lay(letter).replaceAll('<br>', ''))
    const expected = shape(toZoe({ event: 'cancelled' }, plain))

    fc.assert(
      fc.property(hostileText, (text) => {
        // Something to see in each, so that each is there.
        const seen = `a${text}a`
        const hostile = { title: seen, location: seen, notes: seen, cancelReason: seen, cancelledBy: seen }
        const letter = toZoe({ event: 'cancelled' }, { ...hostile, organizer: { ...adam, name: seen } })

        expect(shape(letter)).toEqual(expected)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html, jsonElement } from '../../../src/channels/web/html.js'

describe('a piece of a page', () => {
  it('holds any text without a mark that could end the text or the attribute around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
    )
  })

  it('holds pieces as they are, and nothing for what is not there', () => {
    expect(html`<p>${html`<b>${1}</b>`}${[html`<i>`, '&']}${false}${undefined}${null}</p>`.text).toBe(
      '<p><b>1</b><i>&amp;</p>',
    )
  })

  it('holds any data in a form that reads back, with no end of its element in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const [, json = ''] = jsonElement('data', data).text.match(/^<script[^>]*>([^<]*)<\/script>$/) ?? []
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)))
      }),
    )
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.js'

describe('scripts and styles', () => {
  let folder: string
  let site: Site
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'timewith-assets-'))
    mkdirSync(join(folder, 'chunks'))
    writeFileSync(join(folder, 'pages.css'), 'body { margin: 0 }')
    writeFileSync(join(folder, 'chunks/render-ABC.js'), 'export {}')
    site = await startSite({ assetsFolder: folder })
  })
  afterEach(async () => {
    await site.stop()
    rmSync(folder, { recursive: true })
  })

  it('are named in pages by their content, and then kept for good', async () => {
    const page = await (await fetch(site.url)).text()
    const address = page.match(/href="(\/assets\/pages\.css\?v=[\w-]{12})"/)?.[1]
    const answer = await fetch(site.url + address)
    expect(await answer.text()).toBe('body { margin: 0 }')
    expect(answer.headers.get('content-type')).toContain('text/css')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('are asked for again where the address does not say which content is meant', async () => {
    const { headers } = await fetch(`${site.url}/assets/pages.css?v=old`)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('etag')).not.toBeNull()
  })

  it('are kept for good where their name has the content’s hash', async () => {
    const { headers } = await fetch(`${site.url}/assets/chunks/render-ABC.js`)
    expect(headers.get('cache-control')).toContain('immutable')
  })
})

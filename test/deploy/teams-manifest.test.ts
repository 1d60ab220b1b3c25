import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../deploy/teams/${file}`, import.meta.url))
const manifest = JSON.parse(read('manifest.json').toString())
const dutch: Record<string, string> = JSON.parse(read('nl.json').toString())

const commands: { path: string; title: string; description: string }[] = manifest.bots[0].commandLists.flatMap(
  (list: { commands: { title: string; description: string }[] }, l: number) =>
    list.commands.map((command, c) => ({ path: `bots[0].commandLists[${l}].commands[${c}]`, ...command })),
)

describe('the Teams app package', () => {
  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s of %i pixels each way', (file, size) => {
    const png = read(file)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it('says everything in Dutch as well', () => {
    const texts = ['name.short', 'name.full', 'description.short', 'description.full']
    const expected = commands.flatMap(({ path }) => [`${path}.title`, `${path}.description`])
    expect(Object.keys(dutch).filter((key) => key !== '$schema')).toEqual([...texts, ...expected])
  })

  it('stays inside the lengths that Teams takes', () => {
    const lengths = [
      { texts: [manifest.name.short, dutch['name.short']], max: 30 },
      { texts: [manifest.name.full, dutch['name.full']], max: 100 },
      { texts: [manifest.description.short, dutch['description.short']], max: 80 },
      { texts: commands.flatMap(({ path, title }) => [title, dutch[`${path}.title`]]), max: 32 },
      { texts: commands.flatMap(({ path, description }) => [description, dutch[`${path}.description`]]), max: 128 },
    ]
    for (const { texts, max } of lengths) for (const text of texts) expect(text?.length).toBeLessThanOrEqual(max)
  })

  it('leaves to the installer only what differs from one installation to the next', () => {
    const placeholders = new Set(JSON.stringify(manifest).match(/\{\{\w+\}\}/g))
    expect([...placeholders].sort()).toEqual(['{{APP_ID}}', '{{PUBLIC_HOST}}'])
  })
})

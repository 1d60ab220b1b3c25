import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { output } from './places.mjs'

/**
 * A story in steps, each a test. After each, what the people named in it see is kept as output/STORY/NN-PERSON-STEP.png. A step
 * that fails ends the story, with a picture of everybody; the rest is skipped.
 *
 * @param people filled in by a `before`: their name → {page}
 */
export function tellStory(story, people) {
  const folder = join(output, story)
  mkdirSync(folder, { recursive: true })
  let number = 0
  let isBroken = false

  return function step(sentence, watching, act) {
    it(sentence, async (t) => {
      if (isBroken) return t.skip('an earlier step failed')
      number++
      try {
        await act()
        await picture(watching, sentence)
      } catch (error) {
        isBroken = true
        await picture(Object.keys(people), `FAILED ${sentence}`)
        throw error
      }
    })
  }

  async function picture(names, sentence) {
    const title = sentence
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
    for (const name of names)
      await people[name]?.page.screenshot({
        path: join(folder, `${String(number).padStart(2, '0')}-${name}-${title}.png`),
      })
  }
}

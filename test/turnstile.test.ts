import { expect, test } from 'vitest'
import { createTurnstile } from '../src/turnstile.js'

/** Work that ends when it is told to. */
function openWork() {
  let end = () => {}
  const ended = new Promise<void>((done) => {
    end = done
  })
  return { end, work: () => ended }
}
const settled = () => new Promise((done) => setImmediate(done))

test('lets so many in at a time, in the order in which they came', async () => {
  const enter = createTurnstile(2)
  const entered: number[] = []
  const works = [0, 1, 2, 3].map(openWork)
  const all = works.map(({ work }, i) =>
    enter(() => {
      entered.push(i)
      return work()
    }),
  )
  await settled()
  expect(entered).toEqual([0, 1])
  works[1]!.end()
  await settled()
  expect(entered).toEqual([0, 1, 2])
  for (const { end } of works) end()
  await Promise.all(all)
  expect(entered).toEqual([0, 1, 2, 3])
})

test('work that fails leaves its place to the next', async () => {
  const enter = createTurnstile(1)
  await expect(enter(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await enter(async () => 'in')).toBe('in')
})

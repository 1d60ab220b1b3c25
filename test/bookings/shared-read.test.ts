import { expect, test } from 'vitest'
import { sharedRead } from '../../src/bookings/shared-read.js'

/** Reads that end when they are told to, with a number each. */
function countedReads() {
  const ends: (() => void)[] = []
  const read = async () => {
    const mine = ends.length + 1
    await new Promise<void>((end) => ends.push(end))
    return mine
  }
  const endOf = async (number: number) => {
    while (!ends[number - 1]) await Promise.resolve()
    ends[number - 1]!()
  }
  return { owner: {}, read, endOf, begun: () => ends.length }
}

test('who asks while a read is under way shares the next one, not that one', async () => {
  const { owner, read, endOf, begun } = countedReads()
  const first = sharedRead(owner, 'slot', read)
  const rivals = Array.from({ length: 999 }, () => sharedRead(owner, 'slot', read))
  await endOf(1)
  await endOf(2)
  expect(await first).toBe(1)
  expect(new Set(await Promise.all(rivals))).toEqual(new Set([2]))
  expect(begun()).toBe(2)
})

test('who asks when all is read has it read again', async () => {
  const { owner, read, endOf } = countedReads()
  const first = sharedRead(owner, 'slot', read)
  await endOf(1)
  expect(await first).toBe(1)
  const later = sharedRead(owner, 'slot', read)
  await endOf(2)
  expect(await later).toBe(2)
})

test('a read that fails fails for those who share it, and the next is made all the same', async () => {
  const owner = {}
  const failing = sharedRead(owner, 'slot', () => Promise.reject(new Error('away')))
  const next = sharedRead(owner, 'slot', async () => 'back')
  await expect(failing).rejects.toThrow('away')
  expect(await next).toBe('back')
})

test('other questions, and other databases, are read on their own', async () => {
  const [one, other] = [{}, {}]
  const answers = [
    sharedRead(one, 'Monday', async () => 1),
    sharedRead(one, 'Tuesday', async () => 2),
    sharedRead(other, 'Monday', async () => 3),
  ]
  expect(await Promise.all(answers)).toEqual([1, 2, 3])
})

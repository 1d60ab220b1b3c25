import { describe, expect, it } from 'vitest'
import { remember } from '../../../src/channels/teams/remember.js'

function start(limit = 10) {
  let clock = 0
  const looked: string[] = []
  const found = remember<string>({ lifetime: 1000, limit, now: () => clock })
  return {
    looked,
    pass: (milliseconds: number) => {
      clock += milliseconds
    },
    find: (key: string, value: string | null = key) =>
      found(key, async () => {
        looked.push(key)
        return value
      }),
  }
}

describe('what was found', () => {
  it('is kept for its time, and then looked for again', async () => {
    const { find, pass, looked } = start()
    await find('adam')
    pass(999)
    expect(await find('adam')).toBe('adam')
    expect(looked).toEqual(['adam'])
    pass(1)
    await find('adam')
    expect(looked).toEqual(['adam', 'adam'])
  })

  it('is looked for once by all who ask while it is under way', async () => {
    const { find, looked } = start()
    expect(await Promise.all([find('adam'), find('adam')])).toEqual(['adam', 'adam'])
    expect(looked).toEqual(['adam'])
  })

  it('is not kept when it was not found', async () => {
    const { find, looked } = start()
    expect(await find('adam', null)).toBeNull()
    expect(await find('adam')).toBe('adam')
    expect(looked).toEqual(['adam', 'adam'])
  })

  it('gives way to what was found later', async () => {
    const { find, looked } = start(2)
    for (const key of ['adam', 'eve', 'bob', 'adam']) await find(key)
    expect(looked).toEqual(['adam', 'eve', 'bob', 'adam'])
  })
})

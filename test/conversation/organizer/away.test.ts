import { describe, expect, test } from 'vitest'
import { useOffice } from '../../support/dialogue.js'

const office = useOffice()
const empty = { first: '', last: '', hours: '', timeZone: '', reason: '' }

describe('days off', () => {
  test.each([
    ["I'm away from 21 December to 3 January", '2026-12-21', '2027-01-03'],
    ['ik ben weg van 21 december tot en met 3 januari', '2026-12-21', '2027-01-03'],
    ['vrijdag ben ik vrij', '2026-11-27', '2026-11-27'],
  ])('“%s” fills in the form, and counts once it is saved', async (text, first, last) => {
    const { adam, eve } = office.people
    await adam.says(text)
    const { values } = adam.card('away-form')
    expect(values).toEqual({ ...empty, first, last })
    await adam.presses('away.save', { inputs: { ...values, reason: 'Skiing' } })
    expect(adam.card('away')).toMatchObject({ event: 'saved', entries: [{ kind: 'absence', first, last }] })

    await eve.says(`book office hours with Adam on ${first}`)
    expect(eve.card('slots').refusal).toMatchObject({ reason: 'closed-day', because: 'away' })
    expect(JSON.stringify(eve.card('slots'))).not.toContain('Skiing')

    await adam.presses('away.remove')
    expect(adam.card('away')).toEqual({ event: 'removed', entries: [] })
  })

  test.each(['block Friday afternoon', 'blokkeer vrijdagmiddag'])('“%s” leaves the rest of that day', async (text) => {
    const { adam } = office.people
    await adam.says(text)
    const { values } = adam.card('away-form')
    expect(values).toMatchObject({ first: '2026-11-27', last: '2026-11-27', hours: '09:00-12:00' })
    await adam.presses('away.save', { inputs: { ...values } })
    expect(adam.card('away').entries).toMatchObject([
      { kind: 'date', first: '2026-11-27', hours: [{ from: '09:00', to: '12:00' }] },
    ])
  })

  test('in another zone are days of work there', async () => {
    const { adam } = office.people
    await adam.sends({ verb: 'away.add', owner: office.adam.id })
    await adam.presses('away.save', {
      inputs: { ...empty, first: '2026-12-01', last: '2026-12-02', timeZone: 'Tokyo' },
    })
    expect(adam.card('away').entries).toMatchObject([
      { kind: 'journey', first: '2026-12-01', last: '2026-12-02', timeZone: 'Asia/Tokyo' },
    ])
  })

  test.each([
    [{ first: '' }, { first: 'missing' }],
    [{ first: '2026-02-30' }, { first: 'unreadable' }],
    [{ last: '2026-11-30' }, { last: 'ends-before-it-begins' }],
    [{ last: '2036-11-30' }, { last: 'out-of-range' }],
    [{ hours: 'now and then' }, { hours: 'unreadable' }],
    [{ timeZone: 'Mars' }, { timeZone: 'unknown' }],
  ])('that cannot be read come back with what was typed: %o', async (change, faults) => {
    const { adam } = office.people
    const inputs = { ...empty, first: '2026-12-01', last: '2026-12-02', ...change }
    await adam.sends({ verb: 'away.add', owner: office.adam.id })
    await adam.presses('away.save', { inputs })
    expect(adam.card('away-form')).toMatchObject({ values: inputs, faults })
  })

  test('are only one’s own to take back', async () => {
    const { adam, bob } = office.people
    await adam.says("I'm away from 21 December to 3 January")
    await adam.presses('away.save', { inputs: { ...empty, first: '2026-12-21', last: '2027-01-03' } })
    const [remove] = adam.buttons('away.remove')
    await bob.says('help')
    await bob.sends({ ...remove, owner: office.bob.id })
    await adam.sends({ verb: 'away.show', owner: office.adam.id })
    expect(adam.card('away').entries).toHaveLength(1)
  })
})

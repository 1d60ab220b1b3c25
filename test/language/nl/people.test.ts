import { describe, expect, it } from 'vitest'
import { dutch } from '../monday-morning.js'

describe('People in Dutch', () => {
  it.each([
    ['boek Adam morgen', ['Adam']],
    ['een half uur met priya morgen', ['priya']],
    ['lunch met Adam, Priya en Eve op vrijdag', ['Adam', 'Priya', 'Eve']],
    ['afspraak met Jan van den Berg op vrijdag', ['Jan van den Berg']],
    ['gesprek met Ans de Wit-Jansen morgen', ['Ans de Wit-Jansen']],
    ['een afspraak bij dokter Bakker morgen', ['dokter Bakker']],
    ['is Priya donderdag vrij?', ['Priya']],
    ['heeft Jan morgen tijd?', ['Jan']],
    ['@Adam 30m donderdag?', ['Adam']],
    ['afspraak met Mei op dinsdag', ['Mei']],
    ['een uur met April op 3 april', ['April']],
    ['met mijn collega Eve morgen om 10 uur', ['Eve']],
    ['ik wil Sanne morgen spreken', ['Sanne']],
  ])('%s names %j', (text, people) => {
    expect(dutch(text).people).toEqual(people)
  })

  it.each([
    'plan vrijdag een uur met mijn leidinggevende',
    'wat staat er in mei in mijn agenda?',
    'zoek vanmiddag een half uur voor mij',
  ])('%s names nobody', (text) => {
    expect(dutch(text).people).toBeUndefined()
  })
})

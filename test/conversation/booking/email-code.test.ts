import { beforeEach, describe, expect, test } from 'vitest'
import type { CodePayload } from '../../../src/bookings/email-code.js'
import { codeTeller } from '../../../src/bookings/tell-code.js'
import type { CodeLetter, Mailer } from '../../../src/mail/mailer.js'
import { later } from '../../support/contoso.js'
import { type Office, useOffice } from '../../support/dialogue.js'

const office = useOffice()
const zoe = { name: 'Zoë', email: 'Zoe@example.nl', notes: 'Hi' }
let visitor: Office['people']['visitor']

/** What was mailed last, and to whom. */
async function mailed(): Promise<CodePayload> {
  const jobs = await office.rooms.db.job.findMany({
    where: { organizationId: office.organization.id, kind: 'code' },
    orderBy: { id: 'desc' },
  })
  return jobs[0]!.payload as unknown as CodePayload
}
const bookings = () => office.rooms.db.booking.findMany({ where: { organizationId: office.organization.id } })
const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function fillIn(details: typeof zoe = zoe) {
  await visitor.visits('adam-novak', 'office-hours')
  await visitor.presses('slots.pick')
  return visitor.presses('booking.confirm', { inputs: details })
}

beforeEach(() => {
  visitor = office.visitorWith({ knownToken: undefined, visitor: 'a new browser' })
})

describe('A visitor whose address is not known to be theirs', () => {
  test('books once they have typed the code that was mailed to it', async () => {
    await fillIn()
    expect(visitor.card('enter-code').form.values).toEqual(zoe)
    expect(await bookings()).toEqual([])
    const { email, code } = await mailed()
    expect(email).toBe('zoe@example.nl')
    expect(code).toMatch(/^\d{6}$/)
    await visitor.presses('booking.verify', { inputs: { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` } })
    expect(visitor.card('booking').event).toBe('booked')
    expect(await bookings()).toMatchObject([{ attendeeName: 'Zoë', attendeeEmail: 'zoe@example.nl', notes: 'Hi' }])
  })

  test('is known the next time by the same browser, with their details filled in; another address needs its own code', async () => {
    await fillIn()
    await visitor.presses('booking.verify', { inputs: { code: (await mailed()).code } })
    const { knownToken } = visitor
    expect(knownToken).toMatch(/^[\w-]{32}$/)
    visitor = office.visitorWith({ knownToken, visitor: 'a new browser' })
    await visitor.visits('adam-novak', 'quick-chat')
    await visitor.presses('slots.pick')
    expect(visitor.card('confirm-booking').values).toEqual({ name: 'Zoë', email: 'zoe@example.nl', notes: '' })
    await visitor.presses('booking.confirm', { inputs: zoe })
    expect(visitor.card('booking').event).toBe('booked')
    await fillIn({ ...zoe, email: 'other@example.nl' })
    expect(visitor.card('enter-code').fault).toBeUndefined()
  })

  test('may guess five times, then needs a new code', async () => {
    await fillIn()
    const { code } = await mailed()
    for (const left of [4, 3, 2, 1]) {
      await visitor.presses('booking.verify', { inputs: { code: otherThan(code) } })
      expect(visitor.card('enter-code')).toMatchObject({ fault: 'wrong', triesLeft: left })
    }
    const verify = visitor.buttons('booking.verify')[0]!
    await visitor.presses('booking.verify', { inputs: { code: otherThan(code) } })
    expect(visitor.card('enter-code').fault).toBe('ended')
    await visitor.sends(verify, { code })
    expect(visitor.card('enter-code').fault).toBe('ended')
    await visitor.presses('booking.new-code')
    await visitor.presses('booking.verify', { inputs: { code: (await mailed()).code } })
    expect(visitor.card('booking').event).toBe('booked')
  })

  test('of twenty guesses at once five are looked at', async () => {
    await fillIn()
    const { code } = await mailed()
    const verify = visitor.buttons('booking.verify')[0]!
    const guesses = Array.from({ length: 20 }, () =>
      office.visitorWith({ knownToken: undefined, visitor: 'a new browser' }).sends(verify, { code: otherThan(code) }),
    )
    await Promise.all(guesses)
    const [kept] = await office.rooms.db.emailCode.findMany({ where: { organizationId: office.organization.id } })
    expect(kept!.triesLeft).toBe(0)
    await visitor.sends(verify, { code })
    expect(visitor.card('enter-code').fault).toBe('ended')
  })

  test('has ten minutes, and so long the time is kept for them', async () => {
    await fillIn()
    const { code } = await mailed()
    const { start } = visitor.card('enter-code').form
    office.clock.now = later(9)
    const rival = office.visitorWith({ visitor: 'a rival' })
    await rival.visits('adam-novak', 'office-hours')
    expect(rival.buttons('slots.pick').map((button) => button.start)).not.toContain(start)
    const verify = visitor.buttons('booking.verify')[0]!
    office.clock.now = later(11)
    await visitor.sends(verify, { code })
    expect(visitor.card('enter-code').fault).toBe('ended')
  })

  test('gets five codes an hour for an address, whichever browser asks', async () => {
    for (let i = 0; i < 5; i++) {
      visitor = office.visitorWith({ knownToken: undefined, visitor: `browser ${i}` })
      await fillIn()
      expect(visitor.card('enter-code').fault).toBeUndefined()
    }
    visitor = office.visitorWith({ knownToken: undefined, visitor: 'browser 6' })
    await fillIn()
    expect(visitor.card('enter-code').fault).toBe('too-many')
    office.clock.now = later(61)
    await fillIn()
    expect(visitor.card('enter-code').fault).toBeUndefined()
  })

  test('cannot use the code of another browser, or for another address, or twice', async () => {
    await fillIn()
    const { code } = await mailed()
    const verify = visitor.buttons('booking.verify')[0]!
    const thief = office.visitorWith({ knownToken: undefined, visitor: 'a thief' })
    await thief.sends({ ...verify, owner: 'a thief' }, { code })
    expect(thief.card('enter-code').fault).toBe('ended')
    await visitor.sends({ ...verify, values: { ...zoe, email: 'boss@example.nl' } }, { code })
    expect(visitor.card('enter-code').fault).toBe('ended')
    await visitor.sends(verify, { code })
    expect(visitor.card('booking').event).toBe('booked')
    await visitor.sends({ ...verify, key: 'another click' }, { code })
    expect(visitor.card('enter-code').fault).toBe('ended')
    expect(await bookings()).toHaveLength(1)
  })
})

describe('A code', () => {
  const send = (outcome: Awaited<ReturnType<Mailer['send']>>, letters: CodeLetter[] = []) =>
    codeTeller({
      db: office.rooms.db,
      mailer: {
        send: async (letter) => {
          letters.push(letter as CodeLetter)
          return outcome
        },
      },
    }).code
  const waiting = () =>
    office.rooms.db.job.findFirstOrThrow({ where: { organizationId: office.organization.id, kind: 'code' } })

  test('is in the mail, and kept nowhere once it is sent', async () => {
    await fillIn()
    const { code } = await mailed()
    const letters: CodeLetter[] = []
    expect(await send({ ok: true }, letters)({ ...(await waiting()), isLastTry: false })).toEqual({ ok: true })
    expect(letters).toMatchObject([
      { event: 'code', code, to: { name: 'Zoë', address: 'zoe@example.nl' }, locale: 'en' },
    ])
    const rows = await office.rooms.db.$queryRaw<
      object[]
    >`SELECT row_to_json(j)::text || row_to_json(c)::text AS kept FROM job j, email_code c`
    expect(JSON.stringify(rows)).not.toContain(code)
  })

  test('is tried again while the mail server is away', async () => {
    await fillIn()
    const outcome = { ok: false, code: 'unreachable', message: 'away' } as const
    expect(await send(outcome)({ ...(await waiting()), isLastTry: false })).toMatchObject({ tryAgain: true })
    expect((await mailed()).code).toMatch(/^\d{6}$/)
  })

  test.each([
    ['refused for good', { ok: false, code: 'refused', message: 'no such mailbox' }, false],
    ['away at the last try', { ok: false, code: 'unreachable', message: 'away' }, true],
  ] as const)('that was %s is told as failed, and kept nowhere', async (_what, outcome, isLastTry) => {
    await fillIn()
    const job = await waiting()
    expect(await send(outcome)({ ...job, isLastTry })).toEqual({ ok: false, tryAgain: false, message: outcome.message })
    expect((await waiting()).payload).toEqual({})
  })
})

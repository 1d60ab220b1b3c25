import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Verb } from '../../src/cards/action.js'
import type { Card } from '../../src/cards/catalogue.js'
import type { Address, Caller, Channel, Inbound, Receive, Reply, Visitor } from '../../src/channels/channel.js'
import type { ChannelHarness, Shown } from './channel-harness.js'

const owner = 'organization-1:person-1'
const sentence = (text: string): Reply => ({ kind: 'text', locale: 'en', text })
const cardReply = (card: Card): Reply => ({ kind: 'card', locale: 'en', owner, card })
const choice: Card = {
  name: 'notice',
  data: { notice: { reason: 'no-bookings' }, next: [{ verb: 'bookings.list' }, { verb: 'book.start' }] },
}
const otherChoice: Card = {
  name: 'notice',
  data: { notice: { reason: 'booking-gone' }, next: [{ verb: 'help.show' }] },
}
const form: Card = { name: 'who-form', data: {} }
const hostile = '<!channel> *bold* _it_ `code` <b>b</b> &amp; [link](https://a.example) {{DATE(2026-12-01)}}'

/** What a channel may do without: the web has no room where others read along, for one. */
export type Lack = 'shared setting' | 'unasked messages' | 'verified callers'

/**
 * What every channel does, told as what a person says and sees. `start` connects a fresh channel to `receive` and answers with hands
 * and eyes on the platform's side of it.
 */
export function channelContract(
  name: string,
  start: (receive: Receive) => Promise<ChannelHarness>,
  lacks: Lack[] = [],
): void {
  describe(`${name}, like every channel,`, () => {
    let harness: ChannelHarness
    let heard: Inbound[]
    let answer: Receive

    beforeEach(async () => {
      heard = []
      answer = async () => null
      harness = await start((inbound) => {
        heard.push(inbound)
        return answer(inbound)
      })
    })
    afterEach(() => harness.stop())

    const shown = async (): Promise<Shown[]> => harness.shown()
    const newest = async (): Promise<Shown> => {
      const last = (await shown()).at(-1)
      if (!last) throw new Error('Nothing was shown.')
      return last
    }
    const verbs = (message: Shown): (Verb | undefined)[] => message.buttons.map((button) => button.verb)

    describe('what is said', () => {
      it('hands on a text as it was typed, in the person’s own chat', async () => {
        await harness.say('Book 30 min with Adam & <Eve>, "after 3" 🎉')
        expect(heard).toHaveLength(1)
        expect(heard[0]?.said).toMatchObject({ kind: 'text', text: 'Book 30 min with Adam & <Eve>, "after 3" 🎉' })
        expect(heard[0]?.setting).toBe('personal')
      })

      it('says who is speaking, as far as the platform vouches for it', async () => {
        await harness.say('hello')
        expect(heard[0]?.caller).toEqual<Caller | Visitor>(harness.person)
      })

      it('gives a delivery that is sent again the same id, and shows nothing when it was handled before', async () => {
        answer = async () => (heard.length === 1 ? sentence('Once.') : null)
        await harness.say('hello')
        await harness.sendAgain()
        expect(new Set(heard.map((inbound) => inbound.deliveryId)).size).toBe(1)
        expect((await shown()).map((message) => message.text)).toEqual(['Once.'])
      })

      it('gives what is said twice two ids', async () => {
        await harness.say('hello')
        await harness.say('hello')
        expect(heard).toHaveLength(2)
        expect(heard[0]?.deliveryId).not.toBe(heard[1]?.deliveryId)
      })

      it('shows nothing when there is nothing to answer', async () => {
        await harness.say('hello')
        expect(heard).toHaveLength(1)
        expect(await shown()).toEqual([])
      })

      it.skipIf(lacks.includes('shared setting'))(
        'knows a place where others read along, and leaves out that the bot was mentioned',
        async () => {
          answer = async () => sentence('Hello.')
          await harness.sayShared('book time with Adam')
          expect(heard[0]).toMatchObject({
            setting: 'shared',
            said: { kind: 'text', text: 'book time with Adam', mentions: [] },
          })
          expect((await newest()).text).toBe('Hello.')
        },
      )

      it.skipIf(lacks.includes('verified callers'))(
        'answers 401 to what it cannot verify, logs it, and hands on none of it',
        async () => {
          expect(await harness.sayUnverified('hello')).toBe(401)
          expect(heard).toEqual([])
          expect(await shown()).toEqual([])
          expect(harness.logged()).not.toBe('')
        },
      )
    })

    describe('what is shown', () => {
      it('shows a sentence as it is', async () => {
        answer = async () => sentence(hostile)
        await harness.say('hello')
        expect((await newest()).text).toBe(hostile)
      })

      it('shows a card with its words and its buttons', async () => {
        answer = async () => cardReply(choice)
        await harness.say('my bookings')
        const message = await newest()
        expect(message.text).not.toBe('')
        expect(verbs(message)).toEqual(['bookings.list', 'book.start'])
        expect(message.buttons.every((button) => button.title !== '')).toBe(true)
      })

      it('speaks the language of the reply', async () => {
        answer = async () => cardReply(choice)
        await harness.say('my bookings')
        answer = async () => ({ ...cardReply(choice), locale: 'nl' })
        await harness.say('mijn afspraken')
        const [english, dutch] = await shown()
        expect(dutch?.text).not.toBe(english?.text)
      })

      it('shows what people typed as text on a card, whatever it looks like', async () => {
        answer = async () =>
          cardReply({ name: 'notice', data: { notice: { reason: 'meeting-type-deleted', title: hostile }, next: [] } })
        await harness.say('delete it')
        expect((await newest()).text).toContain(hostile)
      })

      it('shows a sentence with an id when something breaks, logs the reason under that id, and tells it to nobody', async () => {
        answer = async () => {
          throw new Error('the reason that nobody may read')
        }
        await harness.say('hello')
        const { text } = await newest()
        const ids = text.match(/[0-9a-f]{8}[0-9a-f-]*/gi) ?? []
        expect(ids).toHaveLength(1)
        expect(text).not.toContain('the reason')
        expect(harness.logged()).toContain(ids[0])
        expect(harness.logged()).toContain('the reason that nobody may read')
      })
    })

    describe('what is pressed', () => {
      it('hands on a button with its data and whose card it is', async () => {
        answer = async () => (heard.length === 1 ? cardReply(choice) : null)
        await harness.say('my bookings')
        await harness.press('book.start')
        expect(heard[1]?.said).toMatchObject({ kind: 'action', data: { verb: 'book.start', owner }, inputs: {} })
        expect(heard[1]?.caller).toEqual(harness.person)
      })

      it('puts a card in the place of the card whose button was pressed', async () => {
        answer = async ({ said }) => cardReply(said.kind === 'text' ? choice : otherChoice)
        await harness.say('my bookings')
        const before = (await newest()).text
        await harness.press('bookings.list')
        const messages = await shown()
        expect(messages).toHaveLength(1)
        expect(messages[0]?.text).not.toBe(before)
        expect(verbs(messages[0]!)).toEqual(['help.show'])
      })

      it('leaves the card where it is when the answer to a press is a sentence', async () => {
        answer = async ({ said }) => (said.kind === 'text' ? cardReply(choice) : sentence('That is not yours.'))
        await harness.say('my bookings')
        await harness.press('bookings.list')
        const messages = await shown()
        expect(messages.map(verbs)).toContainEqual(['bookings.list', 'book.start'])
        expect(messages.map((message) => message.text).join('\n')).toContain('That is not yours.')
      })

      it('leaves the card where it is when something breaks', async () => {
        answer = async ({ said }) => {
          if (said.kind === 'text') return cardReply(choice)
          throw new Error('broken')
        }
        await harness.say('my bookings')
        await harness.press('bookings.list')
        expect((await shown()).map(verbs)).toContainEqual(['bookings.list', 'book.start'])
        expect(harness.logged()).toContain('broken')
      })

      it('hands on what was typed beside the button', async () => {
        answer = async ({ said }) => (said.kind === 'text' ? cardReply(form) : sentence('Found.'))
        await harness.say('book time')
        await harness.press('book.find', { name: 'Adam & <Eve> *bold*' })
        expect(heard.at(-1)?.said).toMatchObject({
          kind: 'action',
          data: { verb: 'book.find', owner },
          inputs: { name: 'Adam & <Eve> *bold*' },
        })
      })

      it('shows a form again with what must be put right, and then the card that follows in its place', async () => {
        const again: Card = { name: 'who-form', data: { fault: { reason: 'unknown', name: 'Nobody' } } }
        answer = async ({ said }) => {
          if (said.kind !== 'action') return cardReply(form)
          return cardReply(said.inputs.name === 'Nobody' ? again : otherChoice)
        }
        await harness.say('book time')
        await harness.press('book.find', { name: 'Nobody' })
        expect((await shown()).map((message) => message.text).join('\n')).toContain('Nobody')
        await harness.press('book.find', { name: 'Adam' })
        const messages = await shown()
        expect(messages).toHaveLength(1)
        expect(verbs(messages[0]!)).toEqual(['help.show'])
      })
    })

    describe.skipIf(lacks.includes('unasked messages'))('what is delivered unasked', () => {
      const deliver = (channel: Channel, address: Address, reply: Reply) => channel.deliver(address, reply)

      it('writes a card to a person', async () => {
        expect(await deliver(harness.channel, harness.address, cardReply(choice))).toEqual({ ok: true })
        expect(verbs(await newest())).toEqual(['bookings.list', 'book.start'])
      })

      it('writes to the address that came with what the person said', async () => {
        await harness.say('hello')
        const address = heard[0]?.address
        if (address) await deliver(harness.channel, address, sentence('Unasked.'))
        expect((await shown()).map((message) => message.text)).toEqual(address ? ['Unasked.'] : [])
      })

      it('answers with a code when there is nobody at an address', async () => {
        expect(await deliver(harness.channel, harness.nobodysAddress, sentence('Hello.'))).toMatchObject({
          ok: false,
          code: 'unknown-address',
        })
      })
    })
  })
}

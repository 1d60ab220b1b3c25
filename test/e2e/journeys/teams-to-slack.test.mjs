import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { tellStory } from '../journey.mjs'
import { readMails, waitForMails } from '../mailbox.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { openSlack } from '../people/slack-user.mjs'
import { openTeams } from '../people/teams-user.mjs'
import { startApp } from '../programs/app.mjs'
import { slackSettings, startLocalSlack } from '../programs/local-slack.mjs'
import { startPlayground } from '../programs/playground.mjs'
import { adamsClock, adamsWeekday, bobsClock } from '../times.mjs'

const minute = 60_000
/** What a channel could take for markup, a mention or a command. */
const hostile = '<b>bold</b> *stars* <!channel> & <@U02EVE> _more_'

describe('Adam in Teams, Bob in Slack', () => {
  const running = []
  const people = {}
  const step = tellStory('teams-to-slack', people)
  let app
  let browser
  let booked
  let moved

  before(async () => {
    running.push(await startLocalSlack('local-slack'))
    app = await startApp('app', slackSettings)
    running.push(app, await startPlayground('playground'))
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    for (const program of running.reverse()) await program.stop()
  })

  step('Adam opens the chat in Teams and is greeted', ['adam'], async () => {
    people.adam = await openTeams(await openWindow(browser))
    await people.adam.sees('Hello Adam Ant')
  })

  step('Adam makes a private meeting type in one sentence', ['adam'], async () => {
    await people.adam.say('create a 30 minute office hours meeting type, Tuesdays 2-4, private')
    const card = await people.adam.sees('Office hours is ready to book')
    assert.match(card, /30 minutes · Private/)
    assert.match(card, /Tue 2:00 PM–4:00 PM/)
  })

  step('Adam makes a public one', ['adam'], async () => {
    await people.adam.say('create a public 45 minute meeting type called Intake, Tuesdays 2-4')
    const card = await people.adam.sees('Intake is ready to book')
    assert.match(card, /45 minutes · Public/)
    assert.match(card, /adam-ant\/intake/)
  })

  step('Bob says hello in Slack', ['bob'], async () => {
    people.bob = await openSlack(await openWindow(browser))
    await people.bob.say('hi')
    await people.bob.sees('Hello Bob Brown')
  })

  step('Bob asks for time with Adam and gets the times of the public one, in his own zone', ['bob'], async () => {
    await people.bob.say('book time with Adam')
    const card = await people.bob.sees('Intake with Adam Ant')
    assert.match(card, /45 minutes · times in Los Angeles/)
    assert.doesNotMatch(card, /office hours/i)
  })

  step('Bob looks at another week', ['bob'], async () => {
    const days = people.bob.card('Intake with Adam Ant').getByRole('button', { name: /^Tue / })
    const day = await days.nth(1).innerText()
    await people.bob.press(day)
    await people.bob.sees(day.replace('Tue ', 'Tuesday '))
  })

  step('Bob picks a time, and nothing is booked before he says so', ['bob'], async () => {
    await people.bob.press(/^\d+:\d+$/, 'Intake with Adam Ant')
    assert.match(await people.bob.sees('Book this time?'), /Intake with Adam Ant .*Los Angeles/)
    assert.deepEqual(await readMails(app.mailFolder), [])
  })

  step('Bob books it, and Adam is told in Teams', ['bob', 'adam'], async () => {
    await people.bob.card('Book this time?').getByRole('textbox').fill(hostile)
    await people.bob.press('Book', 'Book this time?')
    const his = await people.bob.sees('Booked', 'Adam Ant')
    const told = await people.adam.sees('Bob Brown booked Intake')
    assert.ok(his.includes(hostile) && told.includes(hostile), 'what Bob wrote is shown as he wrote it')
  })

  step('both have the invitation by mail, for the time that both read in their own zone', [], async () => {
    const mails = await waitForMails(app.mailFolder, 2)
    booked = assertOneMeeting(mails, { method: 'REQUEST' })
    assert.equal(adamsWeekday(booked.start), 'Tuesday')
    assert.equal(booked.end - booked.start, 45 * minute)
    await assertBothRead(booked)
  })

  step('Bob moves it from the card', ['bob'], async () => {
    await people.bob.press('Reschedule', 'Booked')
    await people.bob.sees('Move Intake with Adam Ant', `Now: `)
    await people.bob.press(/^\d+:\d+$/, 'Move Intake with Adam Ant')
    await people.bob.sees('Move to this time?')
    await people.bob.press('Move', 'Move to this time?')
    await people.bob.sees('Moved', 'Adam Ant')
  })

  step('Adam is told that Bob moved it', ['adam'], async () => {
    const card = await people.adam.sees('Bob Brown moved Intake')
    assert.match(card, new RegExp(`Was .*${adamsClock(booked.start)}`))
  })

  step('both have a newer version of the same invitation', [], async () => {
    const mails = (await waitForMails(app.mailFolder, 4)).slice(2)
    moved = assertOneMeeting(mails, { method: 'REQUEST', uid: booked.uid })
    assert.ok(moved.sequence > booked.sequence)
    assert.notEqual(moved.start, booked.start)
    await assertBothRead(moved)
  })

  step('Adam asks for his bookings, and cancels this one with a reason', ['adam'], async () => {
    await people.adam.say('my bookings')
    await people.adam.sees('Your bookings', 'Bob Brown')
    await people.adam.press('Details', 'Your bookings')
    await people.adam.press('Cancel booking')
    const form = people.adam.card('Cancel this booking?')
    await form.getByRole('textbox').fill(hostile)
    await people.adam.press('Cancel booking', 'Cancel this booking?')
    await people.adam.sees('Cancelled', 'Bob Brown')
  })

  step('Bob is told in Slack, with the reason', ['bob'], async () => {
    const card = await people.bob.sees('Adam Ant cancelled Intake')
    assert.ok(card.includes(hostile), card)
  })

  step('both calendars are told to drop it', [], async () => {
    const mails = (await waitForMails(app.mailFolder, 6)).slice(4)
    const cancelled = assertOneMeeting(mails, { method: 'CANCEL', uid: booked.uid })
    assert.ok(cancelled.sequence > moved.sequence)
    assert.equal(cancelled.status, 'CANCELLED')
  })

  step('the time is free again', ['bob'], async () => {
    await people.bob.say('book time with Adam')
    await people.bob.sees('Intake with Adam Ant')
  })

  /** Both cards that stand last tell the time of the invitation, each on its reader's clock. */
  async function assertBothRead({ start, end }) {
    await people.bob.sees('Adam Ant', `${bobsClock(start)}–${bobsClock(end)}`)
    await people.adam.sees('Bob Brown', `${adamsClock(start)}–${adamsClock(end)}`)
  }
})

/** Adam and Bob each got one mail about the same meeting. Answers Bob's invitation. */
function assertOneMeeting(mails, { method, uid = mails[0].invitation.uid }) {
  assert.equal(mails.length, 2)
  const [toAdam, toBob] = ['adam', 'bob'].map((name) => mails.find(({ to }) => to === `${name}@example.com`).invitation)
  // A calendar keeps no invitation from its own owner, so the bot invites Adam. The title names the other one.
  assert.deepEqual({ ...toAdam, organizer: toBob.organizer, summary: toBob.summary }, toBob)
  assert.deepEqual([toAdam.summary, toBob.summary], ['Intake · Bob Brown', 'Intake · Adam Ant'])
  assert.equal(toBob.organizer, 'mailto:adam@example.com')
  assert.deepEqual(toBob.attendees, ['mailto:adam@example.com', 'mailto:bob@example.com'])
  assert.equal(toBob.method, method)
  assert.equal(toBob.uid, uid)
  return toBob
}

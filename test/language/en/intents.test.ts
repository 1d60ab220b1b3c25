import { describe, expect, it } from 'vitest'
import type { Intent } from '../../../src/language/request.js'
import { english } from '../monday-morning.js'

const sentences: Partial<Record<Intent, string[]>> = {
  book: [
    'can I get 20 minutes with Priya on Friday?',
    'set up a call with Adam',
    "let's have coffee with Eve tomorrow",
    'I need to see Adam this week',
    'put a review with Eve on my calendar for Thursday',
    'tomorrow at 3',
  ],
  reschedule: [
    'push the review to Friday',
    'could we do my call with Eve at 4 instead?',
    'postpone the demo by a day',
    'make my lunch with Adam half an hour later',
    'change my appointment to 10am',
  ],
  cancel: [
    'drop my call with Eve',
    "I can't make Thursday's review",
    'please remove the demo from my calendar',
    'clear my calendar for Friday',
    "I won't be able to attend tomorrow's standup",
  ],
  list: [
    'what do I have on Thursday?',
    'do I have any calls tomorrow?',
    'show my upcoming meetings',
    'when is the review?',
    'is my demo still on tomorrow?',
    "what's next?",
  ],
  availability: [
    'is Priya around on Wednesday after 4?',
    'is Adam free at 3?',
    'when does Priya have time?',
    'am I available on Friday afternoon?',
    'what times can Eve do next week?',
    'show free slots with Adam',
  ],
  create_meeting_type: [
    'new meeting type "Demo" of 30 minutes',
    'add a meeting type for demos',
    'create a 20 minute check-in call',
  ],
  edit_meeting_type: [
    'make the demo meeting type private',
    'rename the demo meeting type to tour',
    'set the demo meeting type to 25 minutes',
  ],
  delete_meeting_type: ['delete the demo meeting type', 'get rid of my demo meeting type'],
  list_meeting_types: ['which meeting types do I have?', 'show my meeting types', 'my meeting types'],
  share: [
    'share my page with Eve',
    'give me my booking link',
    'send Priya my scheduling link',
    'create a single-use link for demo',
  ],
  set_hours: [
    'I work from 8 to 4 on weekdays',
    'my working hours are 9 to 5',
    "I don't work on Wednesdays",
    "every Monday from 9 to 11 I'm available",
    'what are my working hours?',
  ],
  block_time: [
    "I'm on holiday next week",
    'block tomorrow morning',
    "I'm out on Friday",
    'out of office from 21 to 24 December',
  ],
  settings: ['set my timezone to New York', 'switch to Dutch', 'turn off reminders', 'connect my Outlook calendar'],
  privacy: ['what do you know about me?', 'delete all my data', 'export my data'],
  admin: ['Get-CASMailbox -Identity eve@example.com', 'disable booking pages for Eve'],
  greeting: ['hello', 'hey there', 'good morning!', 'thank you'],
  help: ['help', 'what can you do?', 'how does this work?'],
  out_of_scope: [
    'will it rain on Friday?',
    'tell me something funny',
    'how much is a coffee?',
    'play some jazz',
    'who won the cup?',
    'call Eve',
  ],
}

describe.each(Object.entries(sentences))('%s in English', (intent, texts) => {
  it.each(texts)('%s', (text) => {
    expect(english(text).intent).toBe(intent)
  })
})

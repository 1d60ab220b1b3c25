import type { Express } from 'express'
import type { Logger } from 'pino'
import type { ConsentEnd } from '../../people/calendars/come-back.js'
import type { Receive } from '../channel.js'
import type { ReminderChoice } from './reminders-page.js'

export interface WebOptions {
  app: Express
  receive: Receive
  log: Logger
  /** Where people reach this process, without a path: cookies are `Secure` when it is https. */
  publicUrl: string
  messages: WebMessages
  /** Where the built scripts and styles of the pages are; beside this code unless said. */
  assetsFolder?: string
  /** Strangers can reach it: requests are limited per address and per organizer. */
  isLimited?: boolean
  /** Takes back whoever comes from a calendar's consent page. Without it there is no such page. */
  comeBack?: (callback: URL) => Promise<ConsentEnd>
  /** Lets attendees turn reminders off. Without it there is no such page. */
  reminders?: ReminderChoice
  /** Opens /try, where anyone who reaches it speaks as anyone named here. Without it there is no such page. */
  demo?: Demo
}

/** The store of what was said in the chats of the browser. */
export interface WebMessages {
  /** Answers the message's id; a later message of the person has a greater one. */
  append(person: string, body: object): Promise<string>
  /** What was said after the message of that id, oldest first; everything without one. */
  after(person: string, id?: string): Promise<{ id: string; body: unknown }[]>
  /** Tells whenever something was appended for a person; the answer stops it. */
  onAppend(listener: (person: string) => void): () => void
}

export interface Demo {
  people(): Promise<DemoPerson[]>
  /** What went out, newest first. */
  mails(): Promise<DemoMail[]>
}

export interface DemoPerson {
  id: string
  displayName: string
  email: string
  role: 'organizer' | 'attendee'
}

export interface DemoMail {
  id: string
  to: string
  subject: string
  /** ISO 8601. */
  at: string
  text: string
  html: string
  /** The invitation as an iCalendar file. */
  ics?: string
}

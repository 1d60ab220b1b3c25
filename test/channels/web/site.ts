import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { pino } from 'pino'
import type { Channel, Inbound, Receive, Reply } from '../../../src/channels/channel.js'
import type { Demo, DemoMail, DemoPerson, WebMessages, WebOptions } from '../../../src/channels/web/options.js'
import { createWebChannel } from '../../../src/channels/web/web-channel.js'
import { createMemoryMessages } from './memory-messages.js'

export const adam: DemoPerson = {
  id: '01970000-0000-7000-8000-000000000001',
  displayName: 'Adam Novak',
  email: 'adam@example.com',
  role: 'organizer',
}
export const eve: DemoPerson = {
  id: '01970000-0000-7000-8000-000000000002',
  displayName: 'Eve de Vries',
  email: 'eve@example.com',
  role: 'attendee',
}
export const mail: DemoMail = {
  id: 'mail-1',
  to: 'eve@example.com',
  subject: 'Booked: Intro <script>alert(1)</script>',
  at: '2026-12-01T13:00:00Z',
  text: 'Intro with Adam',
  html: '<h1>Intro with Adam</h1>',
  ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
}

/** A running site with one channel on it, and all that it handed on and logged. */
export interface Site {
  channel: Channel
  url: string
  heard: Inbound[]
  messages: WebMessages
  logged(level?: number): string
  stop(): Promise<void>
}

interface Wanted {
  receive?: Receive
  demo?: Partial<Demo> | null
  publicUrl?: string
  assetsFolder?: string
  isLimited?: boolean
  comeBack?: WebOptions['comeBack']
  reminders?: WebOptions['reminders']
}

export const sentence = (text: string, locale = 'en'): Reply => ({ kind: 'text', locale, text })

/** Starts a site on a free port of the loopback, with an organizer and an attendee to chat as. */
export async function startSite({
  receive,
  demo = {},
  publicUrl,
  assetsFolder,
  isLimited,
  comeBack,
  reminders,
}: Wanted = {}): Promise<Site> {
  const lines: { level: number }[] = []
  const app = express().set('trust proxy', 'loopback')
  const server: Server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const heard: Inbound[] = []
  const messages = createMemoryMessages()
  const channel = createWebChannel({
    app,
    receive: async (inbound) => {
      heard.push(inbound)
      return receive ? receive(inbound) : null
    },
    log: pino({}, { write: (line: string) => lines.push(JSON.parse(line)) }),
    publicUrl: publicUrl ?? url,
    messages,
    ...(demo && { demo: { people: async () => [adam, eve], mails: async () => [mail], ...demo } }),
    ...(assetsFolder && { assetsFolder }),
    ...(isLimited && { isLimited }),
    ...(comeBack && { comeBack }),
    ...(reminders && { reminders }),
  })
  app.get(['/healthz', '/metrics', '/api/messages', '/slack/events'], (_request, response) => {
    response.send('another part of the process')
  })
  return {
    channel,
    url,
    heard,
    messages,
    logged: (level = 40) =>
      lines
        .filter((line) => line.level >= level)
        .map((line) => JSON.stringify(line))
        .join('\n'),
    async stop() {
      await channel.stop()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

import pino from 'pino'
import { noLicences } from '../../../src/access/licences/licences.js'
import { noCalendars } from '../../../src/bookings/busy-times.js'
import type { AdaptiveCard, Element } from '../../../src/cards/adaptive-card.js'
import { plainText } from '../../../src/cards/markdown.js'
import { createConversation } from '../../../src/conversation/receive.js'
import type { Database } from '../../../src/storage/client.js'
import { openJobs } from '../../../src/storage/jobs.js'
import { buttonsOf } from '../../support/buttons-of.js'
import { activityFrom, adam, press, startTeams } from '../../support/teams.js'

export interface TeamsChat {
  /** Pastes commands into the chat, confirms them where they ask for it, and gives the lines that they print. */
  paste(text: string): Promise<string[]>
  close(): Promise<void>
}

/** An administrator in Teams: activities go in over HTTP, as the Bot Framework sends them, and cards come out at its connector. */
export async function openTeamsChat(
  { db, url }: { db: Database; url: string },
  organizationId: string,
): Promise<TeamsChat> {
  const log = pino({ level: 'silent' })
  const jobs = await openJobs(url, db, log)
  const organization = await db.organization.findUniqueOrThrow({ where: { id: organizationId } })
  const teams = await startTeams()
  const desk = {
    rooms: { db, jobs, calendars: noCalendars, licences: noLicences },
    organization,
    publicUrl: 'https://timewith.example',
    adminEmails: [adam.email],
    log,
  }
  teams.answerWith(createConversation({ ...desk, now: () => new Date('2026-11-23T09:00:00Z') }))
  let sent = 0
  const send = (change: object) => teams.send({ ...activityFrom(adam, change), id: `activity-${++sent}` })
  const lastCard = () => {
    const [id, message] = [...teams.connector.messages].at(-1) ?? []
    return { id, card: message?.attachments?.[0]?.content as AdaptiveCard }
  }

  return {
    async paste(text) {
      await send({ text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') })
      const { id, card } = lastCard()
      const confirm = buttonsOf(card).find(
        (button) => button.type === 'Action.Execute' && button.verb === 'admin.confirm',
      )
      if (confirm?.type === 'Action.Execute') await send(press(confirm.data, id))
      return printedOn(lastCard().card)
    },
    async close() {
      await teams.stop()
      await jobs.stop()
    },
  }
}

function printedOn({ body }: AdaptiveCard): string[] {
  const printed = body.find((element): element is Element & { type: 'TextBlock' } => 'fontType' in element)
  return printed ? plainText(printed.text).split('\n') : []
}

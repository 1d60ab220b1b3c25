import type { SendMailOptions } from 'nodemailer'
import { writeCode } from './code-content.js'
import { type Content, otherSide, writeContent } from './content.js'
import { layOutHtml } from './html-body.js'
import { writeInvitation } from './invitation.js'
import { writeInvitationMail } from './invitation-content.js'
import { isWritable } from './mailbox.js'
import type { CodeLetter, InvitationLetter, Letter, Mailbox } from './mailer.js'
import { messageId } from './message-id.js'
import { oneLine } from './plain-text.js'
import { layOutText } from './text-body.js'

/**
 * A letter as a mail: text, HTML and, where it is about a booking, an invitation that Outlook and Gmail take from the alternatives and
 * others from the attachment. A reply goes to the other side.
 */
export function composeMail(letter: Letter | CodeLetter | InvitationLetter, from: Mailbox): SendMailOptions {
  switch (letter.event) {
    case 'code':
      return layOut(letter, writeCode(letter), from)
    case 'invitation': {
      const { organizer } = letter
      const replyTo = isWritable(organizer.address) ? header(organizer) : undefined
      return { ...layOut(letter, writeInvitationMail(letter), from), replyTo }
    }
    default:
      return composeBookingMail(letter, from)
  }
}

function composeBookingMail(letter: Letter, from: Mailbox): SendMailOptions {
  const other = otherSide(letter)
  const content = writeContent(letter)
  const isNews = letter.event !== 'reminder' && letter.event !== 'follow-up'
  const invitation = letter.isInCalendar || !isNews ? undefined : writeInvitation(letter, from, content.entry)
  return {
    ...unsubscribable(layOut(letter, content, from), letter.unsubscribeUrl),
    replyTo: isWritable(other.address) ? header(other) : undefined,
    // The mails of one booking are one conversation, under a first mail that was never sent.
    references: messageId(`${letter.booking.uid} ${letter.role}`, from),
    ...(invitation && { icalEvent: { method: invitation.method, content: invitation.ics, filename: 'invite.ics' } }),
  }
}

/** RFC 2369, 3.2, and RFC 8058, 3.1: a mail program shows a button of its own. */
function unsubscribable(mail: SendMailOptions, url: string | undefined): SendMailOptions {
  if (!url) return mail
  const headers = { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return { ...mail, headers: { ...(mail.headers as Record<string, string>), ...headers } }
}

function layOut(
  { to, locale, messageKey }: Pick<Letter, 'to' | 'locale' | 'messageKey'>,
  content: Omit<Content, 'entry'>,
  from: Mailbox,
): SendMailOptions {
  return {
    from: header(from),
    to: header(to),
    subject: content.subject,
    messageId: messageId(messageKey, from),
    headers: {
      'Content-Language': locale,
      // RFC 3834, 5, and Exchange's own: nobody's out-of-office answer goes to the other side.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    text: layOutText(content),
    html: layOutHtml(content),
  }
}

function header({ name, address }: Mailbox): Mailbox {
  return { name: oneLine(name, 100), address }
}

import type { SendMailOptions } from 'nodemailer'
import { otherSide, writeContent } from './content.js'
import { layOutHtml } from './html-body.js'
import { writeInvitation } from './invitation.js'
import { isWritable } from './mailbox.js'
import type { Letter, Mailbox } from './mailer.js'
import { messageId } from './message-id.js'
import { oneLine } from './plain-text.js'
import { layOutText } from './text-body.js'

/**
 * A letter as a mail: text, HTML and an invitation that Outlook and Gmail take from the alternatives and others from the attachment.
 * A reply goes to the other side.
 */
export function composeMail(letter: Letter, from: Mailbox): SendMailOptions {
  const other = otherSide(letter)
  const content = writeContent(letter)
  const invitation = letter.isInCalendar ? undefined : writeInvitation(letter, from, content.entry)

  return {
    from: header(from),
    to: header(letter.to),
    replyTo: isWritable(other.address) ? header(other) : undefined,
    subject: content.subject,
    messageId: messageId(letter.messageKey, from),
    // The mails of one booking are one conversation, under a first mail that was never sent.
    references: messageId(`${letter.booking.uid} ${letter.role}`, from),
    headers: {
      'Content-Language': letter.locale,
      // RFC 3834, 5, and Exchange's own: nobody's out-of-office answer goes to the other side.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    text: layOutText(content),
    html: layOutHtml(content),
    ...(invitation && { icalEvent: { method: invitation.method, content: invitation.ics, filename: 'invite.ics' } }),
  }
}

function header({ name, address }: Mailbox): Mailbox {
  return { name: oneLine(name, 100), address }
}

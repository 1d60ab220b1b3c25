import PostalMime from 'postal-mime'

/** Somebody's mail that did not arrive, as its server says it. */
export interface Bounce {
  /** Lower case. */
  recipient: string
  /** The booking that the mail was about, by its Message-ID. */
  bookingId: string
}

/**
 * Reads a delivery status notification (RFC 3464): of a mail of ours that failed for good, undefined otherwise. Which mail it was stands in
 * the headers that came back with it.
 */
export async function readBounce(message: string | Buffer): Promise<Bounce | undefined> {
  const mail = await PostalMime.parse(message, { forceRfc822Attachments: true })
  const parts = mail.attachments.map(({ mimeType, content }) => ({
    mimeType,
    text: typeof content === 'string' ? content : new TextDecoder().decode(content),
  }))
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')?.text
  const returned = parts.find(({ mimeType }) => /^(?:message\/rfc822|text\/rfc822-headers)$/.test(mimeType))?.text
  if (!status || !returned) return undefined
  // The fields of each recipient are a group of their own, after those of the message.
  const failed = status
    .split(/\r?\n\s*\r?\n/)
    .find((group) => /^action:\s*failed\b/im.test(group) && /^status:\s*5\./im.test(group))
  const [, recipient] = /^(?:original|final)-recipient:\s*rfc822;\s*<?([^\s<>]+@[^\s<>]+)>?/im.exec(failed ?? '') ?? []
  const [, bookingId] = /^message-id:\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_2e/im.exec(returned) ?? []
  return recipient && bookingId ? { recipient: recipient.toLowerCase(), bookingId } : undefined
}

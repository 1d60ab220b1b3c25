import { describe, expect, test } from 'vitest'
import { readBounce } from '../../src/mail/read-bounce.js'

const bookingId = '0198f1a2-0000-7000-8000-000000000001'
const ours = `<${bookingId}_2e0_2eattendee@contoso.com>`

/** As Postfix writes it. */
const report = ({ action = 'failed', status = '5.1.1', messageId = ours, part = 'text/rfc822-headers' } = {}) =>
  [
    'From: MAILER-DAEMON@mx.contoso.com (Mail Delivery System)',
    'To: timewith@contoso.com',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I could not deliver your message.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.contoso.com',
    'X-Postfix-Queue-ID: 4Yq',
    '',
    'Final-Recipient: rfc822; Eve@Fabrikam.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--b',
    `Content-Type: ${part}`,
    '',
    'From: Timewith <timewith@contoso.com>',
    'To: Eve <eve@fabrikam.example>',
    `Message-ID: ${messageId}`,
    'Subject: Confirmed',
    '',
    '--b--',
    '',
  ].join('\r\n')

describe('A mail that came back', () => {
  test.each(['text/rfc822-headers', 'message/rfc822'])(
    'says whom it was to, and of which booking: %s',
    async (part) => {
      expect(await readBounce(report({ part }))).toEqual({ recipient: 'eve@fabrikam.example', bookingId })
    },
  )

  test.each([
    ['that is only late', report({ action: 'delayed', status: '4.4.1' })],
    ['that may pass', report({ status: '4.2.2' })],
    ['that arrived', report({ action: 'delivered', status: '2.0.0' })],
    ['that is not ours', report({ messageId: '<CAB123@mail.gmail.com>' })],
    ['that is no report', 'From: eve@fabrikam.example\r\nSubject: Out of office\r\n\r\nI am away.'],
    ['that is nothing', ''],
    ['that is no text', '\0\u00ff\u00fe'.repeat(500)],
  ])('%s counts for nothing', async (_what, message) => {
    expect(await readBounce(message)).toBeUndefined()
  })
})

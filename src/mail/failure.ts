import type { MailFailure } from './mailer.js'

/** Failures of nodemailer that came from no answer of the server and that no repetition mends. */
const lasting = new Set<unknown>(['EAUTH', 'ENOAUTH', 'ECONFIG', 'EENVELOPE', 'EMESSAGE', 'EREQUIRETLS'])

/** What went wrong, by the server's reply code where there is one: 4yz may pass by itself, 5yz will not (RFC 5321, 4.2.1). */
export function failureOf(error: unknown): MailFailure {
  const { code, responseCode, message } = error as { code?: unknown; responseCode?: number; message?: string }
  const refused = responseCode ? responseCode >= 500 : lasting.has(code)
  const isRecipient = refused && isAboutRecipient(error)
  return {
    ok: false,
    code: refused ? 'refused' : 'unreachable',
    message: message ?? String(error),
    ...(isRecipient && { isRecipient }),
  }
}

/** The server refused the mailbox itself: in answer to RCPT, with a code of the class "addressing" or "mailbox" where it gives one (RFC 3463, 3.2 and 3.3). */
function isAboutRecipient(error: unknown): boolean {
  const { command, response = '' } = error as { command?: string; response?: string }
  const [, subject] = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response) ?? []
  return command === 'RCPT TO' && (subject === undefined || subject === '1' || subject === '2')
}

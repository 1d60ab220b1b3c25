import { find, make } from '../page/element.js'

interface Mail {
  id: string
  to: string
  subject: string
  at: string
  hasInvitation: boolean
}

const lookEveryMilliseconds = 3_000

/** The mail that went out, newest first, looked for now and then as long as somebody looks at the page. */
export function openMailbox() {
  const panel = find('#mail')
  const list = find('#mails')
  const count = find('#mail-count')
  const opener = find<HTMLButtonElement>('#show-mail')
  const times = new Intl.DateTimeFormat(document.documentElement.lang, { hour: 'numeric', minute: 'numeric' })
  const shown = new Set<string>()

  opener.addEventListener('click', () => showPanel(true))
  find('#hide-mail').addEventListener('click', () => showPanel(false))
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && showPanel(false))
  setInterval(() => document.visibilityState === 'visible' && void look(), lookEveryMilliseconds)
  void look()
  return { look: () => void look() }

  async function look(): Promise<void> {
    const response = await fetch('/try/mails', { headers: { Accept: 'application/json' } }).catch(() => null)
    if (!response?.ok) return
    const mails: Mail[] = await response.json()
    for (const mail of mails.toReversed()) {
      if (shown.has(mail.id)) continue
      shown.add(mail.id)
      list.prepend(row(mail))
    }
    find('#no-mail').hidden = shown.size > 0
    countUnread()
  }

  function countUnread(): void {
    const unread = list.querySelectorAll('button:not(.read)').length
    count.textContent = String(unread)
    count.hidden = unread === 0
  }

  function row(mail: Mail): HTMLElement {
    const at = make('time', { dateTime: mail.at }, times.format(new Date(mail.at)))
    const head = make('span', { className: 'mail-row-head' }, make('span', {}, mail.to), at)
    const button = make('button', { type: 'button' }, head, make('span', { className: 'mail-subject' }, mail.subject))
    button.addEventListener('click', () => {
      button.classList.add('read')
      countUnread()
      openMail(mail, at.textContent ?? '')
    })
    return make('li', {}, button)
  }

  /** On a narrow screen the mail lies over the chat. */
  function showPanel(isShown: boolean): void {
    document.body.classList.toggle('showing-mail', isShown)
    opener.setAttribute('aria-expanded', String(isShown))
    if (isShown) find('#hide-mail').focus()
    else opener.focus()
  }
}

/** The frame is sandboxed and its document forbids scripts: a mail can show itself and nothing else. */
function openMail({ id, to, subject, at, hasInvitation }: Mail, time: string): void {
  const address = `/try/mails/${encodeURIComponent(id)}`
  const invitation = find<HTMLAnchorElement>('#mail-invitation')
  find('#mail-subject').textContent = subject
  find('#mail-to').textContent = to
  find<HTMLTimeElement>('#mail-at').dateTime = at
  find('#mail-at').textContent = time
  find<HTMLIFrameElement>('#mail-frame').src = address
  invitation.href = `${address}/invitation.ics`
  invitation.hidden = !hasInvitation
  find<HTMLDialogElement>('#mail-dialog').showModal()
}
